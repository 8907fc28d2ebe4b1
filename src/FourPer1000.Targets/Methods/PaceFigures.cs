using System.Numerics;
using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>The numbers of a straight line through base point and latest point.</summary>
internal static class PaceFigures
{
    public static TargetFigures Of(SeriesCase c, Judgement judgement)
    {
        if (c.Latest is null || c.Aim is not { } aim)
        {
            return WithoutAim(c, judgement);
        }

        Rational perYear = c.T.UnitsPerYear;
        Rational? pace = Pace(c);
        Rational missing = c.Missing;
        bool hasTime = c.Left > 0 && !c.IsMet;
        Rational? required = hasTime ? ((Rational)aim.Value - c.Y) / c.Left : null;
        Rational? projected = pace is { } steady && c.Left >= 0 ? c.Y + (steady * c.Left) : null;
        bool helps = pace is { } moving && (c.D * moving).Sign > 0;
        return new()
        {
            Ratio = judgement.Ratio,
            Rate = judgement.Rate,
            Score = judgement.Score,
            SlopeLow = judgement.Slope?.Low,
            SlopeHigh = judgement.Slope?.High,
            ObservedPacePerYear = pace * perYear,
            GrowthPerYear = GrowthSoFar(c),
            Distance = missing,
            DistanceShare = c.Base is not null && c.Base.Value != aim.Value ? missing / ((Rational)aim.Value - c.Base.Value).Abs() : null,
            RequiredPerYear = required * perYear,
            RequiredGrowthPerYear = hasTime && c.Y > 0 && aim.Value > 0 ? Growth.PerYear(c.Y, aim.Value, Growth.Years(c.T, c.Left)) : null,
            Acceleration = helps ? required / pace : null,
            ProjectedRaw = projected,
            Projected = projected is { } raw ? Held(c, raw) : null,
            ExpectedNow = c.Base is not null && c.Period > 0 ? Expected(c, aim) : null,
            UnitsShort = c.Series.CountsWholeThings ? BigInteger.Max(0, missing.Ceiling()) : null,
            LastMomentAtGreatestPace = c.Series.GreatestPacePerYear is { } greatest && !c.IsMet ? LastMoment(aim, missing, greatest / perYear) : null,
            LastMomentAtPresentPace = helps && !c.IsMet ? LastMoment(aim, missing, pace!.Value.Abs()) : null,
        };
    }

    /// <summary>A value held at the natural limit, where one lies in the wanted direction.</summary>
    public static Rational Held(SeriesCase c, Rational value) =>
        c.Series.Limit is { } limit && (c.D * (value - limit)).Sign > 0 ? limit : value;

    private static TargetFigures WithoutAim(SeriesCase c, Judgement judgement) => new()
    {
        Ratio = judgement.Ratio,
        Rate = judgement.Rate,
        Score = judgement.Score,
        SlopeLow = judgement.Slope?.Low,
        SlopeHigh = judgement.Slope?.High,
        ObservedPacePerYear = c.Latest is null ? null : Pace(c) * c.T.UnitsPerYear,
        GrowthPerYear = c.Latest is null ? null : GrowthSoFar(c),
    };

    private static Rational? Pace(SeriesCase c) => c.Base is not null && c.Elapsed > 0 ? ((Rational)c.Y - c.Base.Value) / c.Elapsed : null;

    private static double? GrowthSoFar(SeriesCase c) =>
        c.Base is not null && c.Elapsed > 0 ? Growth.PerYear(c.Base.Value, c.Y, Growth.Years(c.T, c.Elapsed)) : null;

    private static Rational Expected(SeriesCase c, PathPoint aim)
    {
        long elapsed = Math.Min(c.Elapsed, c.Period);
        return c.Base!.Value + (((Rational)aim.Value - c.Base.Value) * elapsed / c.Period);
    }

    // The last whole year or day from which what is missing can still be made good: rounded down.
    private static TimePoint? LastMoment(PathPoint aim, Rational missing, Rational pace) => aim.At.At((aim.At.Count - (missing / pace)).Floor());
}
