using FourPer1000.Rules;

namespace FourPer1000.Reporting;

/// <summary>The steps of an objective with their dates.</summary>
/// <param name="Title">The objective.</param>
/// <param name="AsOf">The day up to which was looked.</param>
/// <param name="Steps">The steps, the first one first.</param>
public sealed record LadderChartData(string Title, DateOnly AsOf, ValueList<LadderStep> Steps)
{
    /// <summary>Whether anything said of a step is invented for demonstration.</summary>
    public bool IsDemonstration => Steps.Any(step => step.IsDemonstration);
}
