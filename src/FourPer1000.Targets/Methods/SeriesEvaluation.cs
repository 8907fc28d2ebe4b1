using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>What all methods share: which points count, both ends of ranges and intervals, flags.</summary>
internal static class SeriesEvaluation
{
    public static TargetResult Run(SeriesMethod method, Series series, TimePoint? asOf)
    {
        Check(series);
        var selection = PointSelection.Of(series, asOf);
        Observation? found = null;
        if (series.Baseline is null && method.FindBase(selection.Used) is { } first)
        {
            found = first;
            selection = selection.From(first.At);
        }

        if (selection.Repeated is { } twice)
        {
            return Bare(method, series, selection, Because.Of(TargetReasons.RepeatedDate, Because.Time("at", twice)));
        }

        if (series.Direction is not { } direction)
        {
            return Bare(method, series, selection, Because.Of(TargetReasons.NoDirection));
        }

        PathPoint? aim = series.Target is { } target ? new(target.Due, target.Value.Commitment(direction)) : null;
        ValueList<decimal> ends = series.Baseline is { } stated ? Ends(stated.Value, direction) : found is null ? [] : [found.Value!.Value];
        TimePoint start = series.Baseline?.At ?? found?.At ?? default;
        SeriesCase Case(int end) => new(series, direction, ends.Count == 0 ? null : new(start, ends[end]), aim, selection.Used, selection.AsOf);

        SeriesCase chosen = Case(0);
        Judgement judgement = method.Judge(chosen);
        bool isBorderline = false;
        if (ends.Count == 2)
        {
            SeriesCase second = Case(1);
            Judgement other = method.Judge(second);
            isBorderline = other.Status != judgement.Status;
            (chosen, judgement) = other.IsLessFavourableThan(judgement) ? (second, other) : (chosen, judgement);
        }

        if (isBorderline)
        {
            judgement = judgement.With(Because.Of(
                TargetReasons.BaselineRange, new Argument("low", series.Baseline!.Value.Low), new Argument("high", series.Baseline.Value.High)));
        }

        if (found is not null)
        {
            judgement = judgement.With(Because.Of(TargetReasons.BaseFound, Because.Time("at", found.At)));
        }

        return new ResultAssembly(method, chosen, selection, judgement).Assemble(isBorderline);
    }

    // The end that leaves less of the way behind it comes first and stands where both give the same answer.
    private static ValueList<decimal> Ends(Extent value, Direction direction) =>
        value.IsPoint ? [value.Low] : [value.Stretch(direction), value.Commitment(direction)];

    private static TargetResult Bare(SeriesMethod method, Series series, PointSelection selection, Reason reason) =>
        new(series.Id, TargetStatus.NotAssessable, [], method.Name, method.Thresholds.Name, TargetFigures.None, [reason])
        {
            AsOf = selection.AsOf,
            Used = ValueList.From(selection.Used),
            LeftOut = selection.LeftOut,
        };

    private static void Check(Series series)
    {
        TimePoint? first = series.Baseline?.At ?? series.Target?.Due ?? (series.Observations.Count > 0 ? series.Observations[0].At : null);
        if (first is not { } one)
        {
            return;
        }

        bool isMixed = (series.Target is { } target && target.Due.Scale != one.Scale);
        foreach (Observation observation in series.Observations)
        {
            isMixed |= observation.At.Scale != one.Scale;
        }

        foreach (PathPoint point in series.Path)
        {
            isMixed |= point.At.Scale != one.Scale;
        }

        if (isMixed)
        {
            throw new ArgumentException("A series counts in years or in days.", nameof(series));
        }

        if (series.GreatestPacePerYear <= 0)
        {
            throw new ArgumentException("The greatest pace is above zero.", nameof(series));
        }
    }
}
