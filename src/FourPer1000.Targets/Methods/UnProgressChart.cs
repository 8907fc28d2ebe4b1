using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The levels of the UN Progress Chart of 2023: the share of the way that compound growth will have covered by the target date.</summary>
/// <remarks>The rules are quoted from Eustat's public page; the original note is not confirmed. Mapping of this project: level 3 on track, 2 off track, 1 well off track, a share of −0.05 or less moving away.</remarks>
public sealed class UnProgressChart : SeriesMethod
{
    internal const string Id = "un-progress-chart-2023";

    /// <summary>The method with thresholds and terms of an edition.</summary>
    public UnProgressChart(ChartThresholds thresholds, TargetTerms terms)
        : base(new(Id, 1), thresholds, terms)
    {
        Chart = thresholds;
    }

    /// <summary>The method with the published thresholds.</summary>
    public static UnProgressChart Default { get; } = new(ChartThresholds.Default, TargetTerms.Default);

    private ChartThresholds Chart { get; }

    internal override Judgement Judge(SeriesCase @case)
    {
        if (@case.Latest is null)
        {
            return Steps.NoObservation();
        }

        if (@case.Aim is null)
        {
            return WithoutTarget(@case);
        }

        // Past the target date it is evaluated up to it.
        SeriesCase upTo = @case.WithPoints([.. @case.Points.Where(point => point.At <= @case.Aim.At)]);
        double? share = ShareOf(upTo, out Judgement? obstacle);
        Rational? ratio = share is { } known ? Rational.Exactly(known) : null;
        if (@case.IsMet)
        {
            return Steps.Met(@case, ratio);
        }

        if (IsWithinOnePoint(@case, @case.Aim))
        {
            return Judgement.Of(TargetStatus.Achieved, ratio, Because.Of(
                TargetReasons.WithinOnePoint, new Argument("value", @case.Y), new Argument("target", @case.Aim.Value)));
        }

        if (@case.IsPastDue)
        {
            Judgement missed = Steps.Missed(@case, ratio);
            return share is { } then ? missed.With(LevelReason(then)) : missed;
        }

        return share is { } expected ? Judgement.Of(StatusOf(expected), ratio, LevelReason(expected)) : obstacle!;
    }

    internal override TargetFigures Complete(SeriesCase @case, Judgement judgement) =>
        GrowthFigures.Of(base.Complete(@case, judgement), @case, value => value);

    private Reason LevelReason(double share) => Because.Of(
        TargetReasons.ChartLevel, Because.Number("fraction", Rational.Exactly(share)), new Argument("level", Chart.LevelOfShare(share)));

    private Judgement WithoutTarget(SeriesCase c)
    {
        if (GrowthOf(c, out Judgement? obstacle) is not { } growth)
        {
            return obstacle!;
        }

        double rate = c.D * growth;
        int level = Chart.LevelOfGrowth(rate);
        return Judgement.Of(StatusOfLevel(level), null, Because.Of(TargetReasons.ChartGrowth, Because.Percent("rate", rate), new Argument("level", level)));
    }

    // f = d·(v_e − y0)/|yT − y0| with v_e = y·(1 + CAGRobs)^(T − t).
    private static double? ShareOf(SeriesCase c, out Judgement? obstacle)
    {
        if (c.Latest is null)
        {
            obstacle = Steps.NoObservation();
            return null;
        }

        if (GrowthOf(c, out obstacle) is not { } growth)
        {
            return null;
        }

        if (c.Base!.Value == c.Aim!.Value)
        {
            obstacle = Steps.SameAsBaseline(c);
            return null;
        }

        if (Growth.Project(c.Y, growth, Growth.Years(c.T, c.Left)) is not { } expected)
        {
            obstacle = Judgement.Unassessable(Because.Of(TargetReasons.ZeroOrBelow));
            return null;
        }

        return (c.D * (Rational.Exactly(expected) - c.Base.Value) / ((Rational)c.Aim.Value - c.Base.Value).Abs()).ToDouble();
    }

    private static double? GrowthOf(SeriesCase c, out Judgement? obstacle)
    {
        obstacle = c.Base is null ? Judgement.Unknown(Because.Of(TargetReasons.NoBaseline))
            : c.Elapsed <= 0 ? Judgement.Unknown(Because.Of(TargetReasons.OnePoint))
            : c.Aim is not null && c.Period <= 0
                ? Judgement.Unknown(Because.Of(TargetReasons.NoPeriod, Because.Time("at", c.Base.At), Because.Time("due", c.Aim.At)))
            : c.Base.Value <= 0 ? Judgement.Unassessable(Because.Of(TargetReasons.ZeroOrBelow))
            : null;
        if (obstacle is not null)
        {
            return null;
        }

        double? growth = Growth.PerYear(c.Base!.Value, c.Y, Growth.Years(c.T, c.Elapsed));
        obstacle = growth is null
            ? Judgement.Unassessable(Because.Of(TargetReasons.OppositeSigns, new Argument("baseline", c.Base.Value), new Argument("value", c.Y)))
            : null;
        return growth;
    }

    private static bool IsWithinOnePoint(SeriesCase c, PathPoint aim) =>
        c.Series.IsPercentage && aim.Value is 0 or 100 && ((Rational)aim.Value - c.Y).Abs() <= 1;

    private TargetStatus StatusOf(double share) =>
        share <= Chart.MovingAway + Chart.Tolerance ? TargetStatus.MovingAway : StatusOfLevel(Chart.LevelOfShare(share));

    private static TargetStatus StatusOfLevel(int level) => level switch
    {
        3 => TargetStatus.OnTrack,
        2 => TargetStatus.OffTrack,
        _ => TargetStatus.WellOffTrack,
    };
}
