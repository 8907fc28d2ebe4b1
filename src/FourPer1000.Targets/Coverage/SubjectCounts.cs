using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Turns what is known of subjects into a series: at each date the subjects' latest values.</summary>
internal sealed class SubjectCounts
{
    private readonly CoverageSeries series;
    private readonly Dictionary<string, int> numbers;
    private readonly Seen[] sorted;

    public SubjectCounts(CoverageSeries series, TimePoint? asOf)
    {
        this.series = series;
        numbers = new(series.Subjects.Count, StringComparer.Ordinal);
        for (int i = 0; i < series.Subjects.Count; i++)
        {
            numbers.TryAdd(series.Subjects[i], i);
        }

        Seen[] known = Known();
        AsOf = asOf ?? (known.Length == 0 ? null : known[^1].At);
        Repeated = FirstRepeated(known);
        sorted = [.. known.Where(seen => seen.At <= AsOf)];
        bool[] isKnown = new bool[series.Subjects.Count];
        foreach (Seen seen in sorted)
        {
            isKnown[seen.Subject] = true;
        }

        Unknown = ValueList.From(series.Subjects.Where(subject => !isKnown[numbers[subject]]));
        LeftOut = ValueList.From(series.Observations.Select(Why).OfType<LeftOutPoint>().OrderBy(point => point.Observation.At));
    }

    public TimePoint? AsOf { get; }

    /// <summary>A date with two different values of one subject; null where there is none.</summary>
    public TimePoint? Repeated { get; }

    /// <summary>The subjects of which nothing is known up to the as-of date.</summary>
    public ValueList<string> Unknown { get; }

    public ValueList<LeftOutPoint> LeftOut { get; }

    /// <summary>For each date how many are known to meet the condition; the upper end of the interval is reached if all unknown ones do.</summary>
    public IEnumerable<Observation> Counts()
    {
        bool?[] met = new bool?[series.Subjects.Count];
        int count = 0;
        int unknown = series.Subjects.Count;
        for (int i = 0; i < sorted.Length; i++)
        {
            ref bool? subject = ref met[sorted[i].Subject];
            unknown -= subject is null ? 1 : 0;
            count -= subject == true ? 1 : 0;
            subject = series.Condition.IsMet(sorted[i].Value);
            count += subject == true ? 1 : 0;
            if (IsLastOfDate(i))
            {
                yield return new(sorted[i].At, count) { Low = count, High = count + unknown };
            }
        }
    }

    /// <summary>For each date from which every subject is known: the least favourable value among them.</summary>
    public IEnumerable<Observation> Weakest()
    {
        decimal?[] latest = new decimal?[series.Subjects.Count];
        for (int i = 0; i < sorted.Length; i++)
        {
            latest[sorted[i].Subject] = sorted[i].Value;
            if (IsLastOfDate(i))
            {
                yield return Array.Exists(latest, value => value is null)
                    ? new Observation(sorted[i].At, null)
                    : new(sorted[i].At, series.Condition.Direction == Direction.Increase ? latest.Min() : latest.Max());
            }
        }
    }

    private static TimePoint? FirstRepeated(Seen[] known)
    {
        for (int i = 1; i < known.Length; i++)
        {
            if (known[i].At == known[i - 1].At && known[i].Subject == known[i - 1].Subject && known[i].Value != known[i - 1].Value)
            {
                return known[i].At;
            }
        }

        return null;
    }

    // What was measured of subjects on the list, by date and subject.
    private Seen[] Known()
    {
        var known = new List<Seen>(series.Observations.Count);
        foreach (SubjectObservation seen in series.Observations)
        {
            if (seen.Observation.Value is { } value && numbers.TryGetValue(seen.Subject, out int subject))
            {
                known.Add(new(seen.Observation.At, subject, value));
            }
        }

        Seen[] ordered = [.. known];
        Array.Sort(ordered, static (left, right) =>
            left.At.CompareTo(right.At) is var time and not 0 ? time : left.Subject != right.Subject ? left.Subject.CompareTo(right.Subject) : left.Value.CompareTo(right.Value));
        return ordered;
    }

    private bool IsLastOfDate(int index) => index == sorted.Length - 1 || sorted[index + 1].At != sorted[index].At;

    private LeftOutPoint? Why(SubjectObservation seen) =>
        seen.Observation.Value is null ? new(seen.Observation, TargetReasons.NoValue)
        : !numbers.ContainsKey(seen.Subject) ? new(seen.Observation, TargetReasons.UnknownSubject)
        : seen.Observation.At > AsOf ? new(seen.Observation, TargetReasons.AfterAsOf)
        : null;

    private readonly record struct Seen(TimePoint At, int Subject, decimal Value);
}
