using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Stay at or above a level that is the baseline's or was reached already (at or below it where less is wanted). A level that was never reached is judged by linear pace. Exact.</summary>
public sealed class Maintain : SeriesMethod
{
    internal const string Id = "maintain";

    /// <summary>The method with thresholds and terms of an edition.</summary>
    public Maintain(PaceThresholds thresholds, TargetTerms terms)
        : base(new(Id, 1), thresholds, terms)
    {
        Pace = thresholds;
    }

    /// <summary>The method with the thresholds of charter C9.3.</summary>
    public static Maintain Default { get; } = new(PaceThresholds.Default, TargetTerms.Default);

    private PaceThresholds Pace { get; }

    internal override Judgement Judge(SeriesCase @case)
    {
        Rational? ratio = @case.LinearRatio();
        if (Steps.Start(@case, ratio) is { } early)
        {
            return early;
        }

        if (@case.IsPastDue)
        {
            return Steps.Missed(@case, ratio);
        }

        PathPoint? kept = @case.AllPoints.LastOrDefault(point => @case.Direction.IsMet(point.Value, @case.Aim!.Value));
        return kept is null
            ? LinearPace.Judge(@case, Pace).With(Because.Of(TargetReasons.HandedOver))
            : Judgement.Of(TargetStatus.MovingAway, ratio, Because.Of(TargetReasons.NoLongerMet, Because.Time("at", kept.At)));
    }

    internal override bool IsAtRiskOfLoss(SeriesCase @case)
    {
        if (@case.Left <= 0 || @case.RecentSlope(Terms.TrendPoints, 2) is not { } slope || (@case.D * slope).Sign >= 0)
        {
            return false;
        }

        Rational then = @case.Y + (slope * @case.Left);
        return (@case.D * (then - @case.Aim!.Value)).Sign < 0;
    }

    internal override Reason LossReason(SeriesCase @case) => Because.Of(TargetReasons.WouldBeLost, Because.Time("due", @case.Aim!.At));
}
