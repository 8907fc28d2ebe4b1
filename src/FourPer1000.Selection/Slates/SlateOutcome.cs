namespace FourPer1000.Selection;

/// <summary>What came of the search for a slate.</summary>
public abstract record SlateOutcome
{
    private SlateOutcome()
    {
    }

    /// <summary>The stable code: <c>optimal</c>, <c>feasible</c>, <c>infeasible</c> or <c>undecided</c>.</summary>
    public abstract string Status { get; }

    /// <summary>The best slate, proven at every level and unique by the lot.</summary>
    /// <param name="Slate">The slate.</param>
    /// <param name="Certificate">The proof.</param>
    public sealed record Optimal(Slate Slate, SlateCertificate Certificate) : SlateOutcome
    {
        /// <inheritdoc/>
        public override string Status => "optimal";
    }

    /// <summary>The node limit was reached: a slate that keeps all hard rules, without proof from some level on.</summary>
    /// <param name="Slate">The slate; its levels say what is proven: all of them where the limit was reached in the lot. The lot is not settled.</param>
    public sealed record Feasible(Slate Slate) : SlateOutcome
    {
        /// <inheritdoc/>
        public override string Status => "feasible";
    }

    /// <summary>The hard rules clash (charter C5.5).</summary>
    /// <param name="InputHash">The input.</param>
    /// <param name="Conflict">Rules that clash; null where finding them reached the node limit.</param>
    /// <param name="Certificate">The proof that no slate keeps the rules of the conflict; all hard rules where there is none.</param>
    public sealed record Infeasible(InputHash InputHash, RuleConflict? Conflict, SlateCertificate Certificate) : SlateOutcome
    {
        /// <inheritdoc/>
        public override string Status => "infeasible";
    }

    /// <summary>The node limit was reached before it was known whether the hard rules can hold together.</summary>
    /// <param name="InputHash">The input.</param>
    public sealed record Undecided(InputHash InputHash) : SlateOutcome
    {
        /// <inheritdoc/>
        public override string Status => "undecided";
    }
}
