using FourPer1000.Rules;

namespace FourPer1000.Reporting;

/// <summary>A measure in each region, drawn small and side by side with one scale.</summary>
/// <param name="Title">What is counted.</param>
/// <param name="Unit">The unit, in words.</param>
/// <param name="AsOf">The day up to which was looked.</param>
/// <param name="IsYesOrNo">Whether a region either meets a condition or does not.</param>
/// <param name="Panels">The regions, in the order of the atlas.</param>
public sealed record RegionChartData(string Title, string Unit, DateOnly AsOf, bool IsYesOrNo, ValueList<RegionPanelData> Panels)
{
    /// <summary>Whether any point is invented for demonstration.</summary>
    public bool IsDemonstration => Panels.Any(panel => panel.Path.IsDemonstration);
}
