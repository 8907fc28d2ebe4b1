namespace FourPer1000.Reporting;

/// <summary>One region of a chart.</summary>
/// <param name="Answer">What the measure comes to there.</param>
/// <param name="Path">Its path to the targets.</param>
public sealed record RegionPanelData(ScopeAnswer Answer, PathChartData Path);
