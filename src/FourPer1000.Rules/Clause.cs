namespace FourPer1000.Rules;

/// <summary>The id of a clause of the charter, such as <c>C2.4</c>. What it says, and the founding sentence behind it, stands in the clause table of <c>FourPer1000.Domain</c>.</summary>
/// <param name="Id">The id as the charter writes it.</param>
public readonly record struct Clause(string Id)
{
    /// <summary>A clause by its id, so that tables of rules read well.</summary>
    public static implicit operator Clause(string id) => new(id);

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
