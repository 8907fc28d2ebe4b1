using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>A measure on the page of its objective.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Title">What is counted.</param>
/// <param name="Unit">The unit, in words.</param>
/// <param name="Kind">What kind of measure it is, in words.</param>
/// <param name="Baseline">What the plan states as the start, in words; null where it states nothing.</param>
/// <param name="Answers">What it comes to on the globe, for each horizon.</param>
/// <param name="Chart">The path to the target; null where there is nothing to draw.</param>
/// <param name="Regions">The same for each region; null where it is not judged region by region.</param>
/// <param name="Countries">The countries in which it was observed.</param>
/// <param name="Sources">Where its observations come from, ordered.</param>
public sealed record MeasureSection(
    string Key,
    string Title,
    string Unit,
    string Kind,
    string? Baseline,
    ValueList<MeasureAnswer> Answers,
    PathChartData? Chart,
    RegionChartData? Regions,
    ValueList<ScopeAnswer> Countries,
    ValueList<string> Sources)
{
    /// <summary>Whether the plan sets a target for it; otherwise it is recorded and never judged.</summary>
    public bool HasTarget => Answers.Any(answer => answer.Role != MeasureRole.None);

    /// <summary>Whether any of its observations is invented for demonstration.</summary>
    public bool IsDemonstration => Sources.Any(ObservationOrigin.IsDemonstration);
}
