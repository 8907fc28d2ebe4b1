using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Turns what is known of subjects into a series: at each date the subjects' latest values.</summary>
internal sealed class SubjectCounts
{
    private readonly CoverageSeries series;
    private readonly HashSet<string> subjects;
    private readonly SubjectObservation[] sorted;

    public SubjectCounts(CoverageSeries series, TimePoint? asOf)
    {
        this.series = series;
        subjects = new(series.Subjects, StringComparer.Ordinal);
        SubjectObservation[] known =
            [.. series.Observations.Where(seen => seen.Observation.Value is not null && subjects.Contains(seen.Subject)).OrderBy(seen => seen.Observation.At)];
        AsOf = asOf ?? (known.Length == 0 ? null : known[^1].Observation.At);
        sorted = [.. known.Where(seen => seen.Observation.At <= AsOf)];
        Repeated = known
            .GroupBy(seen => (seen.Subject, seen.Observation.At))
            .Where(group => group.Select(seen => seen.Observation.Value).Distinct().Count() > 1)
            .Select(group => (TimePoint?)group.Key.At)
            .Min();
        HashSet<string> seenSubjects = [.. sorted.Select(seen => seen.Subject)];
        Unknown = ValueList.From(series.Subjects.Where(subject => !seenSubjects.Contains(subject)));
        LeftOut = ValueList.From(series.Observations.Select(Why).OfType<LeftOutPoint>().OrderBy(point => point.Observation.At));
    }

    public TimePoint? AsOf { get; }

    /// <summary>A date with two different values of one subject; null where there is none.</summary>
    public TimePoint? Repeated { get; }

    /// <summary>The subjects of which nothing is known up to the as-of date.</summary>
    public ValueList<string> Unknown { get; }

    public ValueList<LeftOutPoint> LeftOut { get; }

    /// <summary>For each date how many are known to meet the condition; the upper end of the interval is reached if all unknown ones do.</summary>
    public IEnumerable<Observation> Counts() => Walk((at, latest) =>
    {
        int met = latest.Values.Count(series.Condition.IsMet);
        return new Observation(at, met) { Low = met, High = met + series.Subjects.Count - latest.Count };
    });

    /// <summary>For each date from which every subject is known: the least favourable value among them.</summary>
    public IEnumerable<Observation> Weakest() => Walk((at, latest) => latest.Count < series.Subjects.Count
        ? new Observation(at, null)
        : new(at, series.Condition.Direction == Direction.Increase ? latest.Values.Min() : latest.Values.Max()));

    private IEnumerable<Observation> Walk(Func<TimePoint, Dictionary<string, decimal>, Observation> at)
    {
        var latest = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (int i = 0; i < sorted.Length; i++)
        {
            latest[sorted[i].Subject] = sorted[i].Observation.Value!.Value;
            if (i == sorted.Length - 1 || sorted[i + 1].Observation.At != sorted[i].Observation.At)
            {
                yield return at(sorted[i].Observation.At, latest);
            }
        }
    }

    private LeftOutPoint? Why(SubjectObservation seen) =>
        seen.Observation.Value is null ? new(seen.Observation, TargetReasons.NoValue)
        : !subjects.Contains(seen.Subject) ? new(seen.Observation, TargetReasons.UnknownSubject)
        : seen.Observation.At > AsOf ? new(seen.Observation, TargetReasons.AfterAsOf)
        : null;
}
