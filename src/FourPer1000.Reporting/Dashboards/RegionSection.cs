using FourPer1000.Rules;

namespace FourPer1000.Reporting;

/// <summary>A region on the overview: the measures that are judged region by region.</summary>
/// <param name="Code">The region's code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Distributions">The distribution over these measures, for each horizon.</param>
/// <param name="Measures">What each of them comes to there.</param>
/// <param name="IsDemonstration">Whether it rests, wholly or in part, on observations that are invented for demonstration.</param>
public sealed record RegionSection(string Code, string Name, ValueList<Distribution> Distributions, ValueList<ScopeAnswer> Measures, bool IsDemonstration);
