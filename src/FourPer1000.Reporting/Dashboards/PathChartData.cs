using FourPer1000.Rules;

namespace FourPer1000.Reporting;

/// <summary>The path of a measure to its targets.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Unit">The unit, in words.</param>
/// <param name="AsOf">The day up to which was looked.</param>
/// <param name="Baseline">Where it starts; null where the plan states nothing.</param>
/// <param name="Observations">What was observed, by day.</param>
/// <param name="Targets">The targets, the earlier one first.</param>
/// <param name="IsShare">Whether the values are shares in percent.</param>
/// <param name="Sentence">What it comes to, in words, for those who do not see it.</param>
public sealed record PathChartData(
    string Title,
    string Unit,
    DateOnly AsOf,
    ChartPoint? Baseline,
    ValueList<ChartPoint> Observations,
    ValueList<ChartTarget> Targets,
    bool IsShare,
    string Sentence)
{
    /// <summary>Whether any point is invented for demonstration.</summary>
    public bool IsDemonstration => Observations.Any(point => point.IsDemonstration);
}
