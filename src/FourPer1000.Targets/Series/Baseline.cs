namespace FourPer1000.Targets;

/// <summary>Where a measure started.</summary>
/// <param name="At">When.</param>
/// <param name="Value">The value, or the range in which it lay.</param>
public sealed record Baseline(TimePoint At, Extent Value);
