using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Compound growth so far over the compound growth that the target needs, as official statistics judge it. Roots are taken in binary floating point.</summary>
public sealed class CagrRatio : SeriesMethod
{
    internal const string Id = "cagr-ratio";

    /// <summary>The method with a threshold set and the terms of an edition.</summary>
    /// <exception cref="ArgumentException">The substitute for zero is not above zero.</exception>
    public CagrRatio(GrowthThresholds thresholds, TargetTerms terms)
        : base(new(Id, 1), thresholds, terms)
    {
        if (thresholds.ZeroSubstitute <= 0)
        {
            throw new ArgumentException("A substitute for zero is above zero.", nameof(thresholds));
        }

        Set = thresholds;
    }

    private GrowthThresholds Set { get; }

    internal override Observation? FindBase(IReadOnlyList<Observation> points) => points.FirstOrDefault(point => point.At.CalendarYear >= Set.BaseYear);

    internal override Judgement Judge(SeriesCase @case)
    {
        Judgement judgement = @case.Aim is null ? WithoutTarget(@case) : WithTarget(@case, @case.Aim);
        bool isSubstituted = Set.ZeroSubstitute is not null && judgement.Status != TargetStatus.InsufficientData
            && (@case.Base is { Value: 0 } || @case.Aim is { Value: 0 });
        return isSubstituted ? judgement.With(Because.Of(TargetReasons.ZeroSubstituted, new Argument("substitute", Set.ZeroSubstitute!.Value))) : judgement;
    }

    internal override TargetFigures Complete(SeriesCase @case, Judgement judgement) =>
        GrowthFigures.Of(base.Complete(@case, judgement), @case, Replaced);

    private decimal Replaced(decimal value) => value == 0 ? Set.ZeroSubstitute ?? 0 : value;

    private Judgement WithTarget(SeriesCase c, PathPoint declared)
    {
        SeriesCase judged = c.WithAim(declared with { Value = Replaced(declared.Value) });
        if (judged.Latest is null)
        {
            return Steps.NoObservation();
        }

        double? ratio = Ratio(judged, out Reason? obstacle);
        Rational? exact = ratio is { } number ? Rational.Exactly(number) : null;
        if (judged.IsMet)
        {
            return Steps.Met(judged, exact) with { Score = Set.ScoresTargets ? 5 : null };
        }

        if (judged.IsPastDue && !Set.IsStrictlyPublished)
        {
            return Steps.Missed(judged, exact);
        }

        if (ratio is not { } known)
        {
            return Cannot(obstacle!);
        }

        GrowthBand band = Set.BandOfRatio(known);
        return Judgement.Of(band.Status, exact, Because.Of(
            TargetReasons.GrowthRatio, Because.Number("ratio", exact!.Value), new Argument("label", band.Label))) with
        {
            Score = Set.ScoreOfRatio(known),
        };
    }

    private Judgement WithoutTarget(SeriesCase c)
    {
        if (c.Latest is null)
        {
            return Steps.NoObservation();
        }

        if (Rate(c, out Reason? obstacle) is not { } rate)
        {
            return Cannot(obstacle!);
        }

        double scale = Set.ScalesNearLimit ? LimitScale(c) : 1;
        GrowthBand band = Set.BandOfRate(rate, scale);
        Reason reason = scale == 0 && band.Status == TargetStatus.OnTrack
            ? Because.Of(TargetReasons.AtLimit, new Argument("limit", c.Series.Limit!.Value))
            : Because.Of(TargetReasons.GrowthRate, Because.Percent("rate", rate), new Argument("label", band.Label));
        return Judgement.Of(band.Status, null, reason) with { Rate = rate, Score = Set.ScoreOfRate(rate, scale) };
    }

    // R = s·d·CAGRobs / |CAGRreq|; null with the reason why not.
    private double? Ratio(SeriesCase c, out Reason? obstacle)
    {
        if (Rate(c, out obstacle) is not { } rate)
        {
            return null;
        }

        decimal start = Replaced(c.Base!.Value);
        PathPoint aim = c.Aim!;
        if (aim.Value <= 0 && !Set.JudgesNegative)
        {
            obstacle = Because.Of(TargetReasons.ZeroOrBelow);
        }
        else if (start == aim.Value)
        {
            obstacle = Because.Of(TargetReasons.SameAsBaseline, new Argument("target", aim.Value));
        }
        else if (c.Period <= 0)
        {
            obstacle = Because.Of(TargetReasons.NoPeriod, Because.Time("at", c.Base.At), Because.Time("due", aim.At));
        }
        else if (Growth.PerYear(start, aim.Value, Growth.Years(c.T, c.Period)) is not { } required || !double.IsFinite(rate / Math.Abs(required)))
        {
            obstacle = Because.Of(TargetReasons.OppositeSigns, new Argument("baseline", start), new Argument("value", aim.Value));
        }
        else
        {
            return rate / Math.Abs(required);
        }

        return null;
    }

    // s·d·CAGRobs; null with the reason why not.
    private double? Rate(SeriesCase c, out Reason? obstacle)
    {
        obstacle = null;
        if (c.Base is null)
        {
            obstacle = Because.Of(TargetReasons.NoBaseline);
            return null;
        }

        // At least a year must lie between the two points.
        if (c.T < c.Base.At.AddYears(1))
        {
            obstacle = Because.Of(TargetReasons.OnePoint);
            return null;
        }

        decimal start = Replaced(c.Base.Value);
        if (start <= 0 && (!Set.JudgesNegative || start == 0))
        {
            obstacle = Because.Of(TargetReasons.ZeroOrBelow);
            return null;
        }

        if (Growth.PerYear(start, c.Y, Growth.Years(c.T, c.Elapsed)) is not { } growth)
        {
            obstacle = Because.Of(TargetReasons.OppositeSigns, new Argument("baseline", start), new Argument("value", c.Y));
            return null;
        }

        return (start < 0 ? -c.D : c.D) * growth;
    }

    private Judgement Cannot(Reason obstacle) =>
        Set.IsStrictlyPublished || obstacle.Code is TargetReasons.NoBaseline or TargetReasons.OnePoint or TargetReasons.NoPeriod
            ? Judgement.Unknown(obstacle)
            : Judgement.Unassessable(obstacle);

    // C: 1 far from a natural limit that lies in the wanted direction, 0 at it.
    private double LimitScale(SeriesCase c)
    {
        decimal start = Replaced(c.Base!.Value);
        if (c.Series.Limit is not { } limit || !c.Direction.IsMet(limit, start))
        {
            return 1;
        }

        double at = (double)Math.Abs(start);
        double end = (double)Math.Abs(limit);
        return at >= 2 * end ? 1
            : at <= end ? 1 - Math.Pow(at / end, GrowthThresholds.LimitExponent)
            : 1 - Math.Pow(((2 * end) - at) / end, GrowthThresholds.LimitExponent);
    }
}
