using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>One measure, in one place, with what is wanted of it at one horizon and what was observed.</summary>
/// <param name="Id">What the caller calls it: an id of a file, or measure, scope and horizon.</param>
/// <param name="Direction">Which way is wanted; null where nobody declared it.</param>
/// <param name="Baseline">Where it started; null where that is not known, which is not zero.</param>
/// <param name="Target">What is aimed at; null where nothing is.</param>
/// <param name="Observations">What was observed, in any order.</param>
public sealed record Series(string Id, Direction? Direction, Baseline? Baseline, Target? Target, ValueList<Observation> Observations)
{
    /// <summary>The natural limit that the measure cannot pass in the wanted direction, such as 100 %; null where there is none.</summary>
    public decimal? Limit { get; init; }

    /// <summary>Whether whole things are counted, so that a gap is stated in units.</summary>
    public bool CountsWholeThings { get; init; }

    /// <summary>Whether the values are percentages.</summary>
    public bool IsPercentage { get; init; }

    /// <summary>The greatest pace that is thought feasible, in units of the measure a year, above zero; null where nobody declared one.</summary>
    public decimal? GreatestPacePerYear { get; init; }

    /// <summary>Dated interim values and targets of other horizons of the same measure, for <c>reference-path</c>; the target itself need not be among them.</summary>
    public ValueList<PathPoint> Path { get; init; } = [];
}
