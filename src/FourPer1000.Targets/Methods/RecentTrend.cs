using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The slope of the last points against the slope that is needed from now, with a two-sided interval of 90 % in which the status may change.</summary>
/// <remarks>The slope is exact; the interval is in binary floating point.</remarks>
public sealed class RecentTrend : SeriesMethod
{
    internal const string Id = "recent-trend";

    // 95 % quantiles of Student's t for 2 to 8 degrees of freedom.
    private static readonly double[] Quantiles = [2.920, 2.353, 2.132, 2.015, 1.943, 1.895, 1.860];

    /// <summary>The method with thresholds and terms of an edition.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The terms ask for fewer than 4 or more than 10 points, or for more points at least than at most.</exception>
    public RecentTrend(PaceThresholds thresholds, TargetTerms terms)
        : base(new(Id, 1), thresholds, terms)
    {
        Pace = thresholds;
        ArgumentOutOfRangeException.ThrowIfLessThan(terms.LeastTrendPoints, 4);
        ArgumentOutOfRangeException.ThrowIfLessThan(terms.TrendPoints, terms.LeastTrendPoints);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(terms.TrendPoints, Quantiles.Length + 3);
    }

    /// <summary>The method with the thresholds of charter C9.3 over the last five points.</summary>
    public static RecentTrend Default { get; } = new(PaceThresholds.Default, TargetTerms.Default);

    private PaceThresholds Pace { get; }

    internal override Judgement Judge(SeriesCase @case)
    {
        if (Steps.Start(@case, null) is { } early)
        {
            return early;
        }

        if (@case.IsPastDue)
        {
            return Steps.Missed(@case, null);
        }

        IReadOnlyList<PathPoint> points = @case.TrendPoints(Terms.TrendPoints);
        if (points.Count < Terms.LeastTrendPoints)
        {
            return Judgement.Unknown(Because.Of(TargetReasons.FewPoints, new Argument("points", points.Count), new Argument("least", Terms.LeastTrendPoints)));
        }

        Rational slope = LeastSquares.Slope(points);
        Rational perYear = @case.T.UnitsPerYear;
        double margin = Quantiles[points.Count - 4] * LeastSquares.StandardError(points, slope);
        double middle = slope.ToDouble();
        double year = perYear.ToDouble();
        TargetStatus status = StatusOf(@case, Pace, slope);
        TargetStatus low = StatusOf(@case, Pace, Rational.Exactly(middle - margin));
        TargetStatus high = StatusOf(@case, Pace, Rational.Exactly(middle + margin));
        bool differs = margin > 0 && (low != status || high != status);
        Reason trend = Because.Of(TargetReasons.TrendSlope, Because.Number("slope", slope * perYear), new Argument("points", points.Count));
        var judgement = Judgement.Of(status, ShareOfNeeded(@case, slope), trend) with
        {
            IsBorderline = differs,
            Slope = ((middle - margin) * year, (middle + margin) * year),
        };
        return differs
            ? judgement.With(Because.Of(TargetReasons.IntervalDiffers, new Argument("atLow", low.Code()), new Argument("atHigh", high.Code())))
            : judgement;
    }

    /// <summary>What the slope of the last points says of a target that is not met and not past; null where there are too few points.</summary>
    internal static TargetStatus? StatusOfSlope(SeriesCase c, TargetTerms terms) =>
        c.RecentSlope(terms.TrendPoints, terms.LeastTrendPoints) is { } slope ? StatusOf(c, PaceThresholds.Default, slope) : null;

    // S = 1/a, the slope over the slope that is needed; null where no time is left.
    private static Rational? ShareOfNeeded(SeriesCase c, Rational slope) => c.Left > 0 ? slope * c.Left / ((Rational)c.Aim!.Value - c.Y) : null;

    private static TargetStatus StatusOf(SeriesCase c, PaceThresholds thresholds, Rational slope)
    {
        if (ShareOfNeeded(c, slope) is not { } share)
        {
            return TargetStatus.WellOffTrack;
        }

        return share >= thresholds.OnTrack ? TargetStatus.OnTrack
            : share <= thresholds.MovingAway ? TargetStatus.MovingAway
            : share.Sign <= 0 || share * thresholds.WellOffFactor <= 1 ? TargetStatus.WellOffTrack
            : TargetStatus.OffTrack;
    }
}
