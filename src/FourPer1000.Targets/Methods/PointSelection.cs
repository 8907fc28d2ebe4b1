using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Which observations count, and why the others do not.</summary>
/// <param name="Used">The points that count, by time, one for each date.</param>
/// <param name="LeftOut">The others, by time.</param>
/// <param name="AsOf">The date up to which is looked.</param>
/// <param name="Repeated">A date with two different values among the points that would count; null where there is none.</param>
internal sealed record PointSelection(IReadOnlyList<Observation> Used, ValueList<LeftOutPoint> LeftOut, TimePoint? AsOf, TimePoint? Repeated)
{
    public static PointSelection Of(Series series, TimePoint? asOf)
    {
        Observation[] sorted = Sorted(series.Observations);
        TimePoint? now = asOf ?? Array.FindLast(sorted, point => point.Value is not null)?.At;
        var used = new List<Observation>(sorted.Length);
        List<LeftOutPoint>? leftOut = null;
        TimePoint? repeated = null;
        foreach (Observation point in sorted)
        {
            string? why = point.Value is null ? TargetReasons.NoValue
                : point.At > now ? TargetReasons.AfterAsOf
                : series.Baseline is { } baseline && point.At < baseline.At ? TargetReasons.BeforeBaseline
                : null;
            if (why is not null)
            {
                (leftOut ??= []).Add(new(point, why));
            }

            // Two values for one date are a fault of the input wherever they stand; equal ones count once.
            else if (used.Count > 0 && used[^1].At == point.At)
            {
                repeated ??= used[^1].Value == point.Value && used[^1].Low == point.Low && used[^1].High == point.High ? null : point.At;
            }
            else
            {
                used.Add(point);
            }
        }

        return new(used, leftOut is null ? [] : ValueList.From(leftOut), now, repeated);
    }

    /// <summary>The same with what lies before a base point that the method has found.</summary>
    public PointSelection From(TimePoint start)
    {
        List<LeftOutPoint> earlier = [.. Used.Where(point => point.At < start).Select(point => new LeftOutPoint(point, TargetReasons.BeforeBaseline))];
        return earlier.Count == 0
            ? this
            : this with
            {
                Used = [.. Used.Where(point => point.At >= start)],
                LeftOut = ValueList.From(earlier.Concat(LeftOut).OrderBy(point => point.Observation.At)),
            };
    }

    private static Observation[] Sorted(ValueList<Observation> observations)
    {
        Observation[] sorted = [.. observations];
        for (int i = 1; i < sorted.Length; i++)
        {
            if (Compare(sorted[i - 1], sorted[i]) > 0)
            {
                Array.Sort(sorted, Compare);
                break;
            }
        }

        return sorted;
    }

    // By time; within one time by value, so that the order in the input never matters.
    private static int Compare(Observation left, Observation right)
    {
        int time = left.At.CompareTo(right.At);
        int value = time != 0 ? time : Nullable.Compare(left.Value, right.Value);
        int low = value != 0 ? value : Nullable.Compare(left.Low, right.Low);
        return low != 0 ? low : Nullable.Compare(left.High, right.High);
    }
}
