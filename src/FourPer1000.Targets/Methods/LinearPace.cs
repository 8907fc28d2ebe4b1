using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>The default: the pace so far against the straight line from baseline to target. Exact.</summary>
public sealed class LinearPace : SeriesMethod
{
    internal const string Id = "linear-pace";

    /// <summary>The method with thresholds and terms of an edition.</summary>
    public LinearPace(PaceThresholds thresholds, TargetTerms terms)
        : base(new(Id, 1), thresholds, terms)
    {
        Pace = thresholds;
    }

    /// <summary>The method with the thresholds of charter C9.3.</summary>
    public static LinearPace Default { get; } = new(PaceThresholds.Default, TargetTerms.Default);

    private PaceThresholds Pace { get; }

    internal override Judgement Judge(SeriesCase @case) => Judge(@case, Pace);

    internal static Judgement Judge(SeriesCase c, PaceThresholds thresholds)
    {
        Rational? ratio = c.LinearRatio();
        if (Steps.Start(c, ratio) is { } early)
        {
            return early;
        }

        if (c.Base is not null && c.Base.Value == c.Aim!.Value)
        {
            return Steps.SameAsBaseline(c);
        }

        if (c.IsPastDue)
        {
            return Steps.Missed(c, ratio);
        }

        return Steps.NoPace(c, thresholds.LeastShareOfPeriod) ?? Steps.ByPace(c, thresholds, ratio!.Value, c.Left > 0 ? c.Aim : null);
    }
}
