using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>What the file of a slate says.</summary>
/// <param name="Status">The status: <c>optimal</c>, <c>feasible</c>, <c>infeasible</c> or <c>undecided</c>.</param>
/// <param name="InputHash">The input that the slate was made from.</param>
/// <param name="Slate">The slate; null where there is none.</param>
/// <param name="Conflict">The hard rules that clash; null unless the status is <c>infeasible</c> and they were found.</param>
public sealed record SlateReport(string Status, InputHash InputHash, Slate? Slate, ValueList<string>? Conflict)
{
    /// <summary>The report of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public static SlateReport Of(SlateOutcome outcome) => outcome switch
    {
        SlateOutcome.Optimal optimal => new(optimal.Status, optimal.Slate.InputHash, optimal.Slate, null),
        SlateOutcome.Feasible feasible => new(feasible.Status, feasible.Slate.InputHash, feasible.Slate, null),
        SlateOutcome.Infeasible infeasible => new(infeasible.Status, infeasible.InputHash, null, infeasible.Conflict?.Rules ?? []),
        SlateOutcome.Undecided undecided => new(undecided.Status, undecided.InputHash, null, null),
        _ => throw new ArgumentNullException(nameof(outcome)),
    };
}
