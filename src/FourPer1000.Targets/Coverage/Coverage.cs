using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>So many regions, countries or land uses shall meet a condition: their number is judged by linear pace, and what is not known of some of them makes it borderline. Exact.</summary>
public sealed class Coverage : SeriesMethod
{
    internal const string Id = "coverage";

    /// <summary>The method with thresholds and terms of an edition.</summary>
    public Coverage(PaceThresholds thresholds, TargetTerms terms)
        : base(new(Id, 1), thresholds, terms)
    {
        Pace = thresholds;
    }

    /// <summary>The method with the thresholds of charter C9.3.</summary>
    public static Coverage Default { get; } = new(PaceThresholds.Default, TargetTerms.Default);

    private PaceThresholds Pace { get; }

    /// <summary>Judges how many subjects are known to meet the condition; with all unknown ones counted in, the other end of the interval.</summary>
    /// <param name="series">The subjects and what was seen of them.</param>
    /// <param name="asOf">The date up to which is looked; null for the latest observation with a value.</param>
    public TargetResult Evaluate(CoverageSeries series, TimePoint? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var counts = new SubjectCounts(series, asOf);
        Series counted = new(series.Id, Direction.Increase, series.Baseline, series.Target, ValueList.From(counts.Counts()))
        {
            Limit = series.Subjects.Count,
            CountsWholeThings = true,
        };
        return Finish(Evaluate(counted, counts.AsOf), counts);
    }

    /// <summary>Judges the least favourable value among the subjects, "so much in every region"; it is known only from the date on which every subject is.</summary>
    /// <param name="series">The subjects; baseline and target are values of the weakest of them, and the condition's direction is the one that is wanted.</param>
    /// <param name="asOf">The date up to which is looked; null for the latest observation with a value.</param>
    /// <param name="limit">The natural limit of the value, such as 100 %; null where there is none.</param>
    public TargetResult EvaluateWeakest(CoverageSeries series, TimePoint? asOf = null, decimal? limit = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        var counts = new SubjectCounts(series, asOf);
        Series weakest = new(series.Id, series.Condition.Direction, series.Baseline, series.Target, ValueList.From(counts.Weakest())) { Limit = limit };
        return Finish(Evaluate(weakest, counts.AsOf), counts);
    }

    internal override Judgement Judge(SeriesCase @case) => LinearPace.Judge(@case, Pace);

    private static TargetResult Finish(TargetResult result, SubjectCounts counts)
    {
        if (counts.Repeated is { } twice)
        {
            return result with
            {
                Status = TargetStatus.NotAssessable,
                Flags = [],
                Figures = TargetFigures.None,
                Reasons = [Because.Of(TargetReasons.RepeatedDate, Because.Time("at", twice))],
                LeftOut = counts.LeftOut,
                Stretch = null,
            };
        }

        ValueList<LeftOutPoint> leftOut = ValueList.From(counts.LeftOut.Concat(result.LeftOut.Where(point => point.Observation.Value is not null)));
        return counts.Unknown.Count == 0
            ? result with { LeftOut = leftOut }
            : result with { LeftOut = leftOut, Reasons = result.Reasons.Add(Because.Of(TargetReasons.UnknownSubjects, new Argument("subjects", counts.Unknown))) };
    }
}
