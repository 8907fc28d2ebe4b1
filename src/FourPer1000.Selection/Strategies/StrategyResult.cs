using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>What a way of filling the seats came to.</summary>
/// <param name="Strategy">The code of the way.</param>
/// <param name="Audit">The slate, judged; null where the way gives none.</param>
/// <param name="Best">The best slate with its proof, or why there is none.</param>
public sealed record StrategyResult(string Strategy, SlateAudit? Audit, SlateOutcome Best)
{
    /// <summary>The distance to the best slate: the levels that differ, from the best value to this one, in their order. The first one decides; a later one may even be better. Empty where there is no proven slate to measure by.</summary>
    public ValueList<LevelChange> Distance => Audit is not null && Best is SlateOutcome.Optimal best
        ? ValueList.From(best.Slate.Levels.Zip(Audit.Levels)
            .Where(pair => pair.First.Value != pair.Second.Value)
            .Select(pair => new LevelChange(pair.First.Name, pair.First.Value, pair.Second.Value)))
        : [];
}
