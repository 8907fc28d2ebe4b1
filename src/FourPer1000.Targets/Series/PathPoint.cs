namespace FourPer1000.Targets;

/// <summary>A point of the path to a target: a dated interim value, or the target of another horizon of the same measure.</summary>
/// <param name="At">When.</param>
/// <param name="Value">The value that is due then.</param>
public sealed record PathPoint(TimePoint At, decimal Value);
