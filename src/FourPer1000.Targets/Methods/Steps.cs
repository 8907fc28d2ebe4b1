using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The steps that methods share, in the order in which they are taken.</summary>
internal static class Steps
{
    /// <summary>No target; no observation; met: or null, where there is more to look at.</summary>
    public static Judgement? Start(SeriesCase c, Rational? ratio)
    {
        if (c.Aim is null)
        {
            return Judgement.Unassessable(Because.Of(TargetReasons.NoTarget));
        }

        return c.Latest is null ? NoObservation() : c.IsMet ? Met(c, ratio) : null;
    }

    public static Judgement NoObservation() => Judgement.Unknown(Because.Of(TargetReasons.NoObservation));

    public static Judgement Met(SeriesCase c, Rational? ratio)
    {
        var met = Judgement.Of(TargetStatus.Achieved, ratio, Because.Of(TargetReasons.Met, new Argument("value", c.Y), new Argument("target", c.Aim!.Value)));
        TimePoint first = c.FirstMet();
        return first > c.Aim.At
            ? met.With(Because.Of(TargetReasons.MetLate, Because.Time("due", c.Aim.At), Because.Time("at", first)))
            : met;
    }

    /// <summary>The target date has passed and the target is not met.</summary>
    public static Judgement Missed(SeriesCase c, Rational? ratio)
    {
        PathPoint aim = c.Aim!;
        PathPoint? then = c.AllPoints.LastOrDefault(point => point.At <= aim.At);
        Reason missed = Because.Of(
            TargetReasons.Missed, Because.Time("due", aim.At), new Argument("value", c.Y), new Argument("target", aim.Value));
        var judgement = Judgement.Of(TargetStatus.Missed, ratio, missed);
        return then is not null && c.Direction.IsMet(then.Value, aim.Value)
            ? judgement.With(Because.Of(TargetReasons.Lost, Because.Time("due", aim.At)))
            : judgement;
    }

    public static Judgement SameAsBaseline(SeriesCase c) =>
        Judgement.Unassessable(Because.Of(TargetReasons.SameAsBaseline, new Argument("target", c.Aim!.Value)));

    /// <summary>Why there is no pace yet; null where there is one.</summary>
    public static Judgement? NoPace(SeriesCase c, Rational leastShare)
    {
        if (c.Base is null)
        {
            return Judgement.Unknown(Because.Of(TargetReasons.NoBaseline));
        }

        if (c.Period <= 0)
        {
            return Judgement.Unknown(Because.Of(TargetReasons.NoPeriod, Because.Time("at", c.Base.At), Because.Time("due", c.Aim!.At)));
        }

        if (c.Elapsed == 0)
        {
            return Judgement.Unknown(Because.Of(TargetReasons.OnePoint));
        }

        return c.Elapsed < leastShare * c.Period
            ? Judgement.Unknown(Because.Of(TargetReasons.TooEarly, Because.Time("at", c.T), Because.Time("due", c.Aim!.At)))
            : null;
    }

    /// <summary>A status from a ratio and from the pace needed to the next point of the path; null for no time left.</summary>
    public static Judgement ByPace(SeriesCase c, PaceThresholds thresholds, Rational ratio, PathPoint? next)
    {
        Judgement judgement = Pace(c, thresholds, ratio, next);
        PathPoint? before = c.AllPoints.LastOrDefault(point => point.At < c.T && c.Direction.IsMet(point.Value, c.Aim!.Value));
        return before is null ? judgement : judgement.With(Because.Of(TargetReasons.NoLongerMet, Because.Time("at", before.At)));
    }

    private static Judgement Pace(SeriesCase c, PaceThresholds thresholds, Rational ratio, PathPoint? next)
    {
        if (ratio >= thresholds.OnTrack)
        {
            return Judgement.Of(TargetStatus.OnTrack, ratio, Because.Of(TargetReasons.PaceSuffices, Because.Number("ratio", ratio)));
        }

        Argument baseline = new("baseline", c.Base!.Value);
        Argument value = new("value", c.Y);
        if (ratio <= thresholds.MovingAway)
        {
            return Judgement.Of(TargetStatus.MovingAway, ratio, Because.Of(TargetReasons.WrongWay, baseline, value));
        }

        if (ratio.Sign <= 0)
        {
            return Judgement.Of(TargetStatus.WellOffTrack, ratio, Because.Of(TargetReasons.NoProgress, value, baseline));
        }

        if (next is null)
        {
            return Judgement.Of(TargetStatus.WellOffTrack, ratio, Because.Of(
                TargetReasons.DueNow, Because.Time("due", c.Aim!.At), value, new Argument("target", c.Aim.Value)));
        }

        Rational needed = c.D * ((Rational)next.Value - c.Y) / next.At.Since(c.T);
        Rational acceleration = needed / (c.Progress / c.Elapsed);
        bool isFar = acceleration >= thresholds.WellOffFactor;
        return Judgement.Of(
            isFar ? TargetStatus.WellOffTrack : TargetStatus.OffTrack,
            ratio,
            Because.Of(
                isFar ? TargetReasons.FarTooSlow : TargetReasons.TooSlow,
                Because.Number("ratio", ratio),
                Because.Number("acceleration", acceleration)));
    }
}
