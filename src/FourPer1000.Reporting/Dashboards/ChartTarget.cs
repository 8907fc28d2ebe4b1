using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>A target in a chart.</summary>
/// <param name="Horizon">The horizon.</param>
/// <param name="Due">The day on which it is due.</param>
/// <param name="Commitment">The end that is judged.</param>
/// <param name="Stretch">The other end of a range; null where it is one number.</param>
public sealed record ChartTarget(Horizon Horizon, DateOnly Due, decimal Commitment, decimal? Stretch);
