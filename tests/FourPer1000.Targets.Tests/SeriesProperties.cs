using FourPer1000.Rules;
using FsCheck;
using FsCheck.Fluent;
using static FourPer1000.Targets.Tests.Make;

namespace FourPer1000.Targets.Tests;

public sealed class SeriesProperties
{
    private static readonly SeriesMethod[] Exact = [LinearPace.Default, ReferencePath.Default, Coverage.Default, Maintain.Default];
    private static readonly SeriesMethod[] All =
        [.. TargetMethods.OfSeries.SelectMany(id => TargetMethods.ThresholdsOf(id).Select(set => TargetMethods.Find(id, set)!))];

    private static Gen<decimal> Values => Gen.Choose(-60, 160).Select(value => value / 4m);

    private static Gen<Extent> Extents =>
        from low in Values
        from width in Gen.Choose(-2, 8)
        select new Extent(low, low + Math.Max(0, width));

    private static Gen<Observation> Points =>
        from year in Gen.Choose(2016, 2034)
        from value in Values
        from kind in Gen.Choose(0, 9)
        select kind switch
        {
            0 => Seen(year, null),
            1 => Seen(year, value) with { Low = value - 2, High = value + 3 },
            _ => Seen(year, value),
        };

    private static Gen<Series> AnySeries =>
        from direction in Gen.Elements(Up, Down)
        from start in Extents
        from hasBaseline in Gen.Choose(0, 7)
        from due in Gen.Choose(2019, 2033)
        from aim in Extents
        from hasTarget in Gen.Choose(0, 9)
        from points in Points.ArrayOf(6)
        from hasPath in Gen.Choose(0, 2)
        from interim in Values
        select Series(direction, hasBaseline == 0 ? null : From(2020, start), hasTarget == 0 ? null : To(due, aim), points) with
        {
            Path = hasPath == 0 ? [new(Year(2024), interim)] : [],
        };

    private static Gen<(Series Series, TimePoint? AsOf)> Cases =>
        from series in AnySeries
        from year in Gen.Choose(2015, 2036)
        select (series, year == 2015 ? (TimePoint?)null : Year(year));

    [Fact]
    public void The_order_of_observations_never_matters() =>
        Runs.Hold(Cases, one =>
        {
            Series turned = one.Series with { Observations = ValueList.From(one.Series.Observations.Reverse()) };
            foreach (SeriesMethod method in All)
            {
                if (method.Evaluate(turned, one.AsOf) != method.Evaluate(one.Series, one.AsOf))
                {
                    Assert.Fail($"{method.Name} depends on the order.");
                }
            }
        });

    [Fact]
    public void Mirroring_values_and_direction_changes_no_status_ratio_or_flag() =>
        Runs.Hold(Cases, one => SameAs(one.Series, Mapped(one.Series, -1, 0, isMirrored: true), one.AsOf));

    [Fact]
    public void Another_unit_changes_no_status_ratio_or_flag() =>
        Runs.Hold(Cases.Zip(Gen.Elements(0.001m, 0.37m, 1000m, 12345.678m)), one => SameAs(one.Item1.Series, Mapped(one.Item1.Series, one.Item2, 0, isMirrored: false), one.Item1.AsOf));

    [Fact]
    public void Another_zero_changes_no_status_ratio_or_flag() =>
        Runs.Hold(Cases.Zip(Values), one => SameAs(one.Item1.Series, Mapped(one.Item1.Series, 1, one.Item2, isMirrored: false), one.Item1.AsOf));

    [Fact]
    public void Years_or_the_last_days_of_years_met_and_missed_are_the_same() =>
        Runs.Hold(Cases, one =>
        {
            TargetStatus years = ThresholdOnly.Default.Evaluate(one.Series, one.AsOf).Status;
            ThresholdOnly.Default.Evaluate(InDays(one.Series), one.AsOf).Status.Should().Be(years);
        });

    [Fact]
    public void A_later_observation_on_or_beyond_path_and_predecessor_never_worsens_linear_pace()
    {
        Gen<(Series Series, int Later, decimal More)> cases =
            from direction in Gen.Elements(Up, Down)
            from start in Values
            from aim in Values
            from due in Gen.Choose(2021, 2045)
            from points in (from year in Gen.Choose(2021, 2030) from value in Values select Seen(year, value)).ArrayOf(3)
            from later in Gen.Choose(1, 12)
            from more in Gen.Choose(0, 40)
            select (Series(direction, From(2020, start), To(due, aim), [.. points.DistinctBy(point => point.At)]), later, more / 4m);

        Runs.Hold(cases, one =>
        {
            (Series series, int later, decimal more) = one;
            TargetResult before = LinearPace.Default.Evaluate(series);
            if (before.Used.Count == 0 || series.Baseline!.Value.Low == series.Target!.Value.Low)
            {
                return;
            }

            // Rounded up in the wanted direction, so that the new value is on the path or beyond it.
            Observation latest = before.Used[^1];
            int year = latest.At.Count + later;
            decimal start = series.Baseline.Value.Low, aim = series.Target.Value.Low;
            decimal path = start + ((aim - start) * (Math.Min(year, series.Target.Due.Count) - 2020) / (series.Target.Due.Count - 2020));
            const decimal Rounding = 0.0001m;
            decimal value = series.Direction == Up ? Math.Max(path + Rounding, latest.Value!.Value) + more : Math.Min(path - Rounding, latest.Value!.Value) - more;

            TargetResult after = LinearPace.Default.Evaluate(series with { Observations = series.Observations.Add(Seen(year, value)) });

            (after.Status.Severity() ?? int.MaxValue).Should().BeLessThanOrEqualTo(before.Status.Severity() ?? int.MaxValue);
        });
    }

    [Fact]
    public void A_result_accounts_for_every_observation_and_its_first_reason_is_always_there() =>
        Runs.Hold(Cases, one =>
        {
            foreach (SeriesMethod method in All)
            {
                TargetResult result = method.Evaluate(one.Series, one.AsOf);
                bool isAccounted = one.Series.Observations.All(point =>
                    result.Used.Any(used => used.At == point.At) || result.LeftOut.Any(left => left.Observation == point));
                bool isSilent = result.Status.Severity() is not null || (result.Figures.Ratio is null && result.Figures.Score is null);
                if (!isAccounted || !isSilent || result.Reasons.Count == 0 || result.Flags.Distinct().Count() < result.Flags.Count)
                {
                    Assert.Fail($"{method.Name}: {result}");
                }
            }
        });

    private static void SameAs(Series series, Series other, TimePoint? asOf)
    {
        foreach (SeriesMethod method in Exact)
        {
            TargetResult one = method.Evaluate(series, asOf);
            TargetResult two = method.Evaluate(other, asOf);
            if (two.Status != one.Status || two.Flags != one.Flags || two.Figures.Ratio != one.Figures.Ratio || two.Stretch != one.Stretch || !two.Codes().SequenceEqual(one.Codes()))
            {
                Assert.Fail($"{method.Name}: {one} and {two}");
            }
        }
    }

    private static Series Mapped(Series series, decimal factor, decimal shift, bool isMirrored)
    {
        return series with
        {
            Direction = isMirrored ? (series.Direction == Up ? Down : Up) : series.Direction,
            Baseline = series.Baseline is { } start ? new(start.At, Extent(start.Value)) : null,
            Target = series.Target is { } target ? new(target.Due, Extent(target.Value)) : null,
            Observations = [.. series.Observations.Select(point => point with
            {
                Value = Value(point.Value),
                Low = isMirrored ? Value(point.High) : Value(point.Low),
                High = isMirrored ? Value(point.Low) : Value(point.High),
            })],
            Path = [.. series.Path.Select(point => point with { Value = Value(point.Value)!.Value })],
        };

        decimal? Value(decimal? value) => (value * factor) + shift;

        Extent Extent(Extent value) => isMirrored
            ? new(Value(value.High)!.Value, Value(value.Low)!.Value)
            : new(Value(value.Low)!.Value, Value(value.High)!.Value);
    }

    private static Series InDays(Series series) => series with
    {
        Baseline = series.Baseline is { } start ? start with { At = start.At.In(TimeScale.Days) } : null,
        Target = series.Target is { } target ? target with { Due = target.Due.In(TimeScale.Days) } : null,
        Observations = [.. series.Observations.Select(point => point with { At = point.At.In(TimeScale.Days) })],
        Path = [.. series.Path.Select(point => point with { At = point.At.In(TimeScale.Days) })],
    };
}
