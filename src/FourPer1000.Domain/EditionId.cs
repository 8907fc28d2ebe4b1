namespace FourPer1000.Domain;

/// <summary>The edition of plan and terms under which something was decided, such as <c>2020</c>.</summary>
/// <param name="Value">The edition's name.</param>
public readonly record struct EditionId(string Value)
{
    /// <summary>The first edition: the plan adopted on 15 June 2020 and the call of that summer.</summary>
    public static EditionId Edition2020 { get; } = new("2020");

    /// <summary>The edition's name.</summary>
    public override string ToString() => Value;
}
