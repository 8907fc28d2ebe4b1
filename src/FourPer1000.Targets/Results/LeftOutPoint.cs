namespace FourPer1000.Targets;

/// <summary>An observation that was not used.</summary>
/// <param name="Observation">The observation.</param>
/// <param name="Reason">Why: one of the codes <c>series.…</c> of <see cref="TargetReasons"/>.</param>
public sealed record LeftOutPoint(Observation Observation, string Reason);
