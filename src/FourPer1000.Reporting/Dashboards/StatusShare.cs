using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>How often a status occurs.</summary>
/// <param name="Status">The status.</param>
/// <param name="Words">The status in words.</param>
/// <param name="Number">How often; at least once.</param>
public sealed record StatusShare(TargetStatus Status, string Words, int Number);
