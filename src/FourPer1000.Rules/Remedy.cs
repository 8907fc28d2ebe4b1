namespace FourPer1000.Rules;

/// <summary>One thing that somebody could do to turn a refusal, such as <c>join-as-team-member</c>.</summary>
/// <param name="Code">A stable kebab-case code; the sentence stands in the texts.</param>
public sealed record Remedy(string Code)
{
    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
