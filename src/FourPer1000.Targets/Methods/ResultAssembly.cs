using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Adds to a judgement what belongs to every result: flags, the stretch of a range, the figures.</summary>
internal sealed class ResultAssembly(SeriesMethod method, SeriesCase @case, PointSelection selection, Judgement judgement)
{
    private readonly List<Reason> reasons = [.. judgement.Reasons];

    public TargetResult Assemble(bool isBorderline)
    {
        bool isAtRisk = IsAtRisk();
        isBorderline |= judgement.IsBorderline | IntervalDiffers();
        bool isStale = IsStale();
        NoteBaseline();
        Series series = @case.Series;
        return new(series.Id, judgement.Status, Flags(isAtRisk, isBorderline, isStale), method.Name, method.Thresholds.Name, method.Complete(@case, judgement), ValueList.From(reasons))
        {
            AsOf = @case.AsOf,
            BasePoint = @case.Base,
            Used = ValueList.From(Used()),
            LeftOut = selection.LeftOut,
            Stretch = Stretch(),
        };
    }

    private static ValueList<TargetFlag> Flags(bool isAtRisk, bool isBorderline, bool isStale)
    {
        List<TargetFlag> flags = [];
        if (isAtRisk)
        {
            flags.Add(TargetFlag.AtRisk);
        }

        if (isBorderline)
        {
            flags.Add(TargetFlag.Borderline);
        }

        if (isStale)
        {
            flags.Add(TargetFlag.Stale);
        }

        return ValueList.From(flags);
    }

    private IEnumerable<Observation> Used() =>
        @case.LeadsWithBase ? @case.Points.Prepend(new Observation(@case.Base!.At, @case.Base.Value)) : @case.Points;

    private bool IsAtRisk()
    {
        if (judgement.Status == TargetStatus.Achieved && method.IsAtRiskOfLoss(@case))
        {
            reasons.Add(method.LossReason(@case));
            return true;
        }

        if (judgement.Status == TargetStatus.OnTrack && @case.Aim is not null && method is not RecentTrend
            && RecentTrend.StatusOfSlope(@case, method.Terms) is { } trend && trend != TargetStatus.OnTrack)
        {
            reasons.Add(Because.Of(TargetReasons.TrendTooSlow, new Argument("points", @case.TrendPoints(method.Terms.TrendPoints).Count)));
            return true;
        }

        return false;
    }

    private bool IntervalDiffers()
    {
        if (@case.Latest is not { } latest || (latest.Low is null && latest.High is null))
        {
            return false;
        }

        TargetStatus low = At(latest.Low ?? latest.Value!.Value);
        TargetStatus high = At(latest.High ?? latest.Value!.Value);
        if (low == judgement.Status && high == judgement.Status)
        {
            return false;
        }

        reasons.Add(Because.Of(TargetReasons.IntervalDiffers, new Argument("atLow", low.Code()), new Argument("atHigh", high.Code())));
        return true;

        TargetStatus At(decimal value) =>
            method.Judge(@case.WithPoints([.. @case.Points.Take(@case.Points.Count - 1), latest with { Value = value }])).Status;
    }

    private bool IsStale()
    {
        if (@case.Latest is not { } latest || @case.AsOf is not { } now || now <= latest.At.AddYears(method.Terms.StaleAfterYears))
        {
            return false;
        }

        reasons.Add(Because.Of(TargetReasons.Stale, Because.Time("at", latest.At)));
        return true;
    }

    private TargetStatus? Stretch() =>
        @case.Series.Target is { Value.IsPoint: false } target
            ? method.Judge(@case.WithAim(new(target.Due, target.Value.Stretch(@case.Direction)))).Status
            : null;

    private void NoteBaseline()
    {
        if (@case.Series.Baseline is { } baseline && @case.Points.Count > 0 && @case.Points[0] is { } first && first.At == baseline.At
            && (first.Value < baseline.Value.Low || first.Value > baseline.Value.High))
        {
            reasons.Add(Because.Of(
                TargetReasons.BaselineDiffers, new Argument("baseline", @case.Base!.Value), new Argument("value", first.Value!.Value)));
        }
    }
}
