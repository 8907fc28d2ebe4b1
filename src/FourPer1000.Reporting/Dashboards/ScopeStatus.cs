using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>A status at a horizon, in a region or country.</summary>
/// <param name="Horizon">The horizon.</param>
/// <param name="Status">The status.</param>
/// <param name="Words">The status in words, with its flags.</param>
/// <param name="Sentence">Why.</param>
public sealed record ScopeStatus(Horizon Horizon, TargetStatus Status, string Words, string Sentence);
