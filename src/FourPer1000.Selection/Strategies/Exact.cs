namespace FourPer1000.Selection;

/// <summary>All seats together, level by level, proven best: the default (charter C5.3).</summary>
public sealed class Exact : ISlateStrategy
{
    /// <inheritdoc/>
    public string Code => "exact";

    /// <inheritdoc/>
    public StrategyResult Fill(SlateInput input, SearchLimits limits)
    {
        SlateOutcome outcome = SlateSearch.Find(input, limits);
        Slate? slate = outcome switch
        {
            SlateOutcome.Optimal optimal => optimal.Slate,
            SlateOutcome.Feasible feasible => feasible.Slate,
            _ => null,
        };
        return new(Code, slate is null ? null : CheckOnly.Audit(input, slate.Seats), outcome);
    }
}
