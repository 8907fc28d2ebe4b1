using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>What the file of a slate says.</summary>
/// <param name="Status">The status: <c>optimal</c>, <c>feasible</c>, <c>infeasible</c> or <c>undecided</c>.</param>
/// <param name="InputHash">The input that the slate was made from.</param>
/// <param name="Slate">The slate; null where there is none.</param>
/// <param name="Conflict">The hard rules that clash; empty where the search for them ended at its limit; null unless the status is <c>infeasible</c>.</param>
/// <param name="Repairs">Changes that would let all hard rules hold, each enough alone; null unless the status is <c>infeasible</c>.</param>
/// <param name="Recruits">Whom one would have to find, each entry enough alone; null unless the status is <c>infeasible</c>.</param>
public sealed record SlateReport(
    string Status, InputHash InputHash, Slate? Slate, ValueList<string>? Conflict, ValueList<Repair>? Repairs, ValueList<Recruitment>? Recruits)
{
    /// <summary>What the ways out do not prove: <c>repairs</c> where a cheaper one may exist (or one at all), <c>recruits</c> where fewer may be enough (or some may help). Empty where both are proven.</summary>
    public ValueList<string> Unproven { get; init; } = [];

    /// <summary>The report of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="ways">The ways out, where rules clash; null where nobody looked for them.</param>
    public static SlateReport Of(SlateOutcome outcome, WaysOut? ways = null) => outcome switch
    {
        SlateOutcome.Optimal optimal => new(optimal.Status, optimal.Slate.InputHash, optimal.Slate, null, null, null),
        SlateOutcome.Feasible feasible => new(feasible.Status, feasible.Slate.InputHash, feasible.Slate, null, null, null),
        SlateOutcome.Infeasible infeasible => new(
            infeasible.Status, infeasible.InputHash, null, infeasible.Conflict?.Rules ?? [], ways?.Repairs ?? [], ways?.Recruits ?? [])
        {
            Unproven = [.. ways is { AreRepairsProven: true } ? Array.Empty<string>() : ["repairs"], .. ways is { AreRecruitsProven: true } ? Array.Empty<string>() : ["recruits"]],
        },
        SlateOutcome.Undecided undecided => new(undecided.Status, undecided.InputHash, null, null, null, null),
        _ => throw new ArgumentNullException(nameof(outcome)),
    };
}
