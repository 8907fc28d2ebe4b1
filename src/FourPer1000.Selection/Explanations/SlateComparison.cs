using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Two policies over one pool, side by side.</summary>
/// <param name="Before">What comes of the policy as it is.</param>
/// <param name="After">What would come of the other one.</param>
public sealed record SlateComparison(SlateOutcome Before, SlateOutcome After)
{
    /// <summary>The levels as they are; empty where there is no slate.</summary>
    public ValueList<SlateLevel> LevelsBefore => SlateOf(Before)?.Levels ?? [];

    /// <summary>The levels as they would be; empty where there is no slate.</summary>
    public ValueList<SlateLevel> LevelsAfter => SlateOf(After)?.Levels ?? [];

    /// <summary>The levels whose values differ, in their order, as far as both values are proven; what the limit of a search left open is no effect of the change. Empty unless both have a slate.</summary>
    public ValueList<LevelChange> Changes => ValueList.From(LevelsBefore.Zip(LevelsAfter)
        .TakeWhile(pair => pair.First.Proven && pair.Second.Proven)
        .Where(pair => pair.First.Value != pair.Second.Value)
        .Select(pair => new LevelChange(pair.First.Name, pair.First.Value, pair.Second.Value)));

    /// <summary>Whether both searches got to the end: the best slates are compared, or that there is none.</summary>
    public bool IsProven => IsEnd(Before) && IsEnd(After);

    /// <summary>The seats that would have another holder; empty unless both have a slate that is proven to be the best one.</summary>
    public ValueList<SeatId> Seats => ValueList.From((IsProven ? SlateOf(Before)?.Seats ?? [] : []).Zip(SlateOf(After)?.Seats ?? [])
        .Where(pair => pair.First.Person != pair.Second.Person)
        .Select(pair => pair.First.Seat));

    /// <summary>What if a term were another one?</summary>
    /// <param name="input">The input.</param>
    /// <param name="change">The change.</param>
    /// <param name="limits">How far each search may go.</param>
    /// <exception cref="ArgumentException">The input, or the changed one, is unusable; or there is no quota of that id.</exception>
    public static SlateComparison Of(SlateInput input, SlateChange change, SearchLimits limits)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(change);
        return new(SlateSearch.Find(input, limits), SlateSearch.Find(input with { Policy = change.In(input.Policy) }, limits));
    }

    /// <summary>What does a quota cost? Before is without it, after is with it, so the changes are its price. The shortfall of the quota itself is part of the level after.</summary>
    /// <param name="input">The input.</param>
    /// <param name="quota">The id of the quota.</param>
    /// <param name="limits">How far each search may go.</param>
    /// <exception cref="ArgumentException">The input is unusable; or there is no quota of that id.</exception>
    public static SlateComparison PriceOf(SlateInput input, string quota, SearchLimits limits)
    {
        ArgumentNullException.ThrowIfNull(input);
        SlatePolicy without = new SlateChange.QuotaDropped(quota).In(input.Policy);
        return new(SlateSearch.Find(input with { Policy = without }, limits), SlateSearch.Find(input, limits));
    }

    private static bool IsEnd(SlateOutcome outcome) => outcome is SlateOutcome.Optimal or SlateOutcome.Infeasible;

    private static Slate? SlateOf(SlateOutcome outcome) => outcome switch
    {
        SlateOutcome.Optimal optimal => optimal.Slate,
        SlateOutcome.Feasible feasible => feasible.Slate,
        _ => null,
    };
}
