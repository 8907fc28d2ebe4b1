namespace FourPer1000.Rules;

/// <summary>One thing that somebody could do to turn a refusal, such as <c>join-as-team-member</c>.</summary>
/// <param name="Code">A stable kebab-case code; the sentence stands in the texts.</param>
public sealed record Remedy(string Code)
{
    private RemedySet? alone;

    // Made once: refusals are frequent, remedies are few.
    internal RemedySet Alone => alone ??= new RemedySet([this]);

    /// <summary>Whether both have the same code.</summary>
    public bool Equals(Remedy? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
