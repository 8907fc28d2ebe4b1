namespace FourPer1000.Domain;

/// <summary>The code of an objective and of its task force, such as <c>C2</c>. Which codes there are is said by the plan of an edition.</summary>
/// <param name="Value">The code.</param>
public readonly record struct ObjectiveCode(string Value) : IComparable<ObjectiveCode>
{
    /// <summary>A code from its text.</summary>
    public static implicit operator ObjectiveCode(string code) => new(code);

    /// <summary>Orders by code, ordinally.</summary>
    public int CompareTo(ObjectiveCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The code.</summary>
    public override string ToString() => Value;

    /// <summary>Whether the left code comes first.</summary>
    public static bool operator <(ObjectiveCode left, ObjectiveCode right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left code does not come after.</summary>
    public static bool operator <=(ObjectiveCode left, ObjectiveCode right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left code comes after.</summary>
    public static bool operator >(ObjectiveCode left, ObjectiveCode right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left code does not come first.</summary>
    public static bool operator >=(ObjectiveCode left, ObjectiveCode right) => left.CompareTo(right) >= 0;
}
