using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>Thresholds of the methods that compare paces. All comparisons are exact.</summary>
/// <param name="Name">Name and version.</param>
/// <param name="OnTrack">On track from this ratio on.</param>
/// <param name="MovingAway">Moving away at this ratio and below.</param>
/// <param name="WellOffFactor">Well off track where the pace needed from now is at least so many times the pace so far.</param>
/// <param name="LeastShareOfPeriod">So much of the period must have gone by before a pace says anything.</param>
public sealed record PaceThresholds(
    VersionedName Name, Rational OnTrack, Rational MovingAway, Rational WellOffFactor, Rational LeastShareOfPeriod) : ThresholdSet(Name)
{
    /// <summary>The thresholds of charter C9.3: 0.95, −0.05, twice, a tenth of the period.</summary>
    public static PaceThresholds Default { get; } = new(new("default", 1), new(19, 20), new(-1, 20), 2, new(1, 10));
}
