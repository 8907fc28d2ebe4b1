using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Changes that together let all hard rules hold (charter C5.5).</summary>
/// <param name="Cost">1 for each unit by which a bound or limit moves, 1 for each fixed candidacy that is dropped.</param>
/// <param name="Changes">The changes, ordered by rule.</param>
public sealed record Repair(long Cost, ValueList<RuleChange> Changes);
