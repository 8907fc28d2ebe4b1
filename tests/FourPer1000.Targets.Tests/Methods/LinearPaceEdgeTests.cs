using static FourPer1000.Targets.Tests.Make;

namespace FourPer1000.Targets.Tests;

public sealed class LinearPaceEdgeTests
{
    [Fact]
    public void Direction_is_declared_and_a_target_that_the_baseline_met_is_not_on_track_when_it_is_lost()
    {
        TargetResult result = Judge(Series(Down, From(2015, 8), To(2030, 10), Seen(2015, 8), Seen(2021, 12)));

        result.Status.Should().Be(TargetStatus.MovingAway);
        result.Figures.Ratio.Should().Be(Whole(-5));
        result.Codes().Should().Equal("target.wrong-way", "target.no-longer-met");
    }

    [Fact]
    public void Nobody_guesses_a_direction_that_is_not_declared() =>
        Alone(Judge(Series(null, From(2015, 8), To(2030, 10), Seen(2021, 12))), TargetStatus.NotAssessable, "target.no-direction");

    [Fact]
    public void A_baseline_of_zero_is_a_baseline()
    {
        TargetResult result = Judge(Rising(Seen(2025, 50)));

        result.Status.Should().Be(TargetStatus.OnTrack);
        result.Figures.Ratio.Should().Be(Whole(1));
        result.Figures.GrowthPerYear.Should().BeNull();
    }

    [Fact]
    public void A_target_of_zero_is_a_target() =>
        Judge(Series(Down, From(2020, 10), To(2030, 0), Seen(2025, 5))).Status.Should().Be(TargetStatus.OnTrack);

    [Fact]
    public void A_target_equal_to_the_baseline_has_no_pace_and_is_not_a_hundred_per_cent()
    {
        TargetResult result = Judge(Series(Up, From(2020, 5), To(2030, 5), Seen(2025, 4)));

        Alone(result, TargetStatus.NotAssessable, "target.same-as-baseline");
        result.Figures.DistanceShare.Should().BeNull();
        Judge(Series(Up, From(2020, 5), To(2030, 5), Seen(2025, 5))).Status.Should().Be(TargetStatus.Achieved);
    }

    [Fact]
    public void Values_of_opposite_signs_have_a_pace() =>
        Judge(Series(Up, From(2020, -10), To(2030, 20), Seen(2025, 5))).Figures.Ratio.Should().Be(Whole(1));

    [Fact]
    public void A_single_point_shows_distance_and_needed_pace_and_no_more()
    {
        TargetResult result = Judge(Rising(Seen(2020, 0)));

        Alone(result, TargetStatus.InsufficientData, "target.one-point");
        result.Figures.Ratio.Should().BeNull();
        result.Figures.Distance.Should().Be(Whole(100));
        result.Figures.RequiredPerYear.Should().Be(Whole(10));
    }

    [Fact]
    public void Points_after_the_as_of_date_are_left_out_and_listed()
    {
        TargetResult result = LinearPace.Default.Evaluate(Rising(Seen(2027, 100), Seen(2025, 50)), Year(2026));

        result.Status.Should().Be(TargetStatus.OnTrack);
        result.LeftOut.Should().Equal(new LeftOutPoint(Seen(2027, 100), "series.after-as-of"));
    }

    [Fact]
    public void A_date_as_of_which_is_looked_takes_in_the_years_that_are_over()
    {
        Series series = Rising(Seen(2024, 10), Seen(2025, 50));

        LinearPace.Default.Evaluate(series, Day(2025, 12, 30)).Used[^1].Should().Be(Seen(2024, 10));
        LinearPace.Default.Evaluate(series, Day(2025, 12, 31)).Used[^1].Should().Be(Seen(2025, 50));
        LinearPace.Default.Evaluate(series, Day(2030, 12, 31)).Status.Should().NotBe(TargetStatus.Missed);
        LinearPace.Default.Evaluate(series, Day(2031, 1, 1)).Status.Should().Be(TargetStatus.Missed);
    }

    [Fact]
    public void Points_before_the_baseline_and_points_without_a_value_are_left_out_and_null_is_not_zero()
    {
        TargetResult result = Judge(Rising(Seen(2026, null), Seen(2019, 77), Seen(2025, 50)));

        result.Used.Should().Equal(Seen(2020, 0), Seen(2025, 50));
        result.LeftOut.Should().Equal(new LeftOutPoint(Seen(2019, 77), "series.before-baseline"), new LeftOutPoint(Seen(2026, null), "series.no-value"));
    }

    [Fact]
    public void Unsorted_points_are_sorted() =>
        Judge(Rising(Seen(2026, 60), Seen(2022, 1), Seen(2024, 2))).Should().Be(Judge(Rising(Seen(2022, 1), Seen(2024, 2), Seen(2026, 60))));

    [Fact]
    public void One_date_with_one_value_twice_counts_once_and_with_two_values_cannot_be_judged()
    {
        Judge(Rising(Seen(2025, 50), Seen(2025, 50.0m))).Used.Should().HaveCount(2);
        TargetResult result = Judge(Rising(Seen(2025, 50), Seen(2024, 1), Seen(2024, 2)));
        Alone(result, TargetStatus.NotAssessable, "series.repeated-date");
        result.Reasons[0]["at"]!.ToString().Should().Be("2024");
        result.Figures.Should().Be(TargetFigures.None);
    }

    [Fact]
    public void A_baseline_that_was_observed_otherwise_is_kept_and_said()
    {
        TargetResult result = Judge(Rising(Seen(2020, 3), Seen(2025, 50)));

        result.Figures.Ratio.Should().Be(Whole(1));
        result.Codes().Should().Equal("target.pace-suffices", "series.baseline-differs");
    }

    [Fact]
    public void Met_late_is_achieved_and_says_so()
    {
        TargetResult result = Judge(Rising(Seen(2030, 90), Seen(2032, 101)));

        result.Status.Should().Be(TargetStatus.Achieved);
        result.Codes().Should().Equal("target.met", "target.met-late");
        Judge(Rising(Seen(2030, 100), Seen(2032, 101))).Codes().Should().Equal("target.met");
    }

    [Fact]
    public void Met_at_its_date_and_lost_since_is_missed_and_says_so()
    {
        TargetResult result = Judge(Rising(Seen(2030, 100), Seen(2032, 99)));

        result.Status.Should().Be(TargetStatus.Missed);
        result.Codes().Should().Equal("target.missed", "target.lost");
        result.Figures.Ratio.Should().NotBeNull();
        Judge(Rising(Seen(2030, 98), Seen(2032, 99))).Codes().Should().Equal("target.missed");
    }

    [Fact]
    public void No_time_left_and_not_met_is_well_off_track()
    {
        Judge(Rising(Seen(2030, 60))).Codes().Should().Equal("target.due-now");
        Judge(Rising(Seen(2030, 95))).Status.Should().Be(TargetStatus.OnTrack);
    }

    [Fact]
    public void A_target_date_that_is_not_after_the_baseline_leaves_no_period()
    {
        Series series = Series(Up, From(2030, 0), To(2030, 100), Seen(2030, 0));

        Alone(Judge(series), TargetStatus.InsufficientData, "target.no-period");
        LinearPace.Default.Evaluate(series, Year(2031)).Status.Should().Be(TargetStatus.Missed);
        Judge(series with { Observations = [Seen(2030, 100)] }).Status.Should().Be(TargetStatus.Achieved);
    }

    [Fact]
    public void A_tenth_of_the_period_counted_in_days_is_exact()
    {
        Series series = new("x", Up, new(TimePoint.LastDayOf(2020), 0), new(TimePoint.LastDayOf(2030), 100), [new(Day(2021, 12, 31), 50)]);

        // 365 of 3652 days is less than a tenth, 366 is more.
        Alone(Judge(series), TargetStatus.InsufficientData, "target.too-early");
        Judge(series with { Observations = [new(Day(2022, 1, 1), 50)] }).Status.Should().Be(TargetStatus.OnTrack);
    }

    [Fact]
    public void Years_and_days_are_not_mixed_in_one_series() =>
        FluentActions.Invoking(() => Judge(new("x", Up, From(2020, 0), new(TimePoint.LastDayOf(2030), 1), []))).Should().Throw<ArgumentException>();

    private static TargetResult Judge(Series series) => LinearPace.Default.Evaluate(series);

    private static void Alone(TargetResult result, TargetStatus status, string code)
    {
        result.Status.Should().Be(status);
        result.Codes().Should().Equal(code);
    }
}
