using System.Numerics;
using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>The numbers behind a status. Each is null where it cannot be computed, which is not zero.</summary>
/// <remarks>Paces are in units of the measure a year, with the sign of the movement: negative where the value falls.</remarks>
public sealed record TargetFigures
{
    /// <summary>No figure at all.</summary>
    public static TargetFigures None { get; } = new();

    /// <summary>R, the pace so far over the pace that the target needs, uncapped.</summary>
    public Rational? Ratio { get; init; }

    /// <summary>The directed growth a year of <c>cagr-ratio</c> where there is no target: positive in the wanted direction.</summary>
    public double? Rate { get; init; }

    /// <summary>The published score from −5 to 5 of the threshold sets that have one.</summary>
    public double? Score { get; init; }

    /// <summary>What is missing to the target, in units of the measure; negative where the value is beyond it.</summary>
    public Rational? Distance { get; init; }

    /// <summary>The share of the way from baseline to target that remains; negative beyond the target, above one behind the baseline.</summary>
    public Rational? DistanceShare { get; init; }

    /// <summary>The pace so far, a year.</summary>
    public Rational? ObservedPacePerYear { get; init; }

    /// <summary>The pace that is needed from the latest observation to the target date, a year; null once the target is met.</summary>
    public Rational? RequiredPerYear { get; init; }

    /// <summary>The growth rate so far, a year; where baseline and value are of one sign.</summary>
    public double? GrowthPerYear { get; init; }

    /// <summary>The growth rate that is needed from the latest observation, a year; where value and target are above zero.</summary>
    public double? RequiredGrowthPerYear { get; init; }

    /// <summary>The pace needed from now over the pace so far; null where the pace so far has the wrong sign or is zero.</summary>
    public Rational? Acceleration { get; init; }

    /// <summary>The value at the target date if the pace stays, however impossible.</summary>
    public Rational? ProjectedRaw { get; init; }

    /// <summary>The projected value, held at the natural limit.</summary>
    public Rational? Projected { get; init; }

    /// <summary>The value that the path expects at the time of the latest observation.</summary>
    public Rational? ExpectedNow { get; init; }

    /// <summary>How many whole things are missing, rounded up; 0 once the target is met; null where no whole things are counted.</summary>
    public BigInteger? UnitsShort { get; init; }

    /// <summary>The last year or day at which the declared greatest pace would still do, from the latest value.</summary>
    public TimePoint? LastMomentAtGreatestPace { get; init; }

    /// <summary>The last year or day at which the pace so far would still do, from the latest value; before the latest observation where it no longer does.</summary>
    public TimePoint? LastMomentAtPresentPace { get; init; }

    /// <summary>The lower end of the slope's interval, a year, of <c>recent-trend</c>.</summary>
    public double? SlopeLow { get; init; }

    /// <summary>The upper end of the slope's interval, a year.</summary>
    public double? SlopeHigh { get; init; }
}
