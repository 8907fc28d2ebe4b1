using FourPer1000.Domain;
using static FourPer1000.Targets.Tests.Make;

namespace FourPer1000.Targets.Tests;

public sealed class OtherMethodTests
{
    // 2025 asks for 20 of 100: a path that rises late.
    private static readonly Series Late = Rising() with { Path = [new(Year(2025), 20), new(Year(2050), 300)] };

    [Theory]
    [InlineData(2025, 20, TargetStatus.OnTrack)]
    [InlineData(2025, 18, TargetStatus.WellOffTrack)]
    [InlineData(2024, 14, TargetStatus.OffTrack)]
    [InlineData(2024, -1, TargetStatus.MovingAway)]
    [InlineData(2024, 100, TargetStatus.Achieved)]
    [InlineData(2020, 0, TargetStatus.InsufficientData)]
    public void A_path_is_compared_at_the_time_of_the_observation(int year, int value, TargetStatus status) =>
        ReferencePath.Default.Evaluate(Late with { Observations = [Seen(year, value)] }).Status.Should().Be(status);

    [Fact]
    public void The_ratio_of_a_path_is_that_of_its_contemporaneous_value_and_its_needed_pace_that_to_the_next_point()
    {
        TargetFigures figures = ReferencePath.Default.Evaluate(Late with { Observations = [Seen(2027, 40)] }).Figures;

        figures.ExpectedNow.Should().Be(Whole(52));
        figures.Ratio.Should().Be(new Rational(40, 52));
        figures.Acceleration.Should().Be(new Rational(7, 2));
    }

    [Fact]
    public void A_later_horizon_is_judged_through_the_earlier_one()
    {
        Series series = Series(Up, From(2020, 0), To(2050, 300), Seen(2025, 45)) with { Path = [new(Year(2030), 100)] };

        ReferencePath.Default.Evaluate(series).Figures.Ratio.Should().Be(new Rational(9, 10));
        LinearPace.Default.Evaluate(series).Figures.Ratio.Should().Be(new Rational(9, 10));
        ReferencePath.Default.Evaluate(series with { Path = [new(Year(2030), 200)] }).Figures.Ratio.Should().Be(new Rational(45, 100));
    }

    [Fact]
    public void A_path_that_is_still_flat_holds_or_is_left()
    {
        Series flat = Rising(Seen(2023, 0)) with { Path = [new(Year(2025), 0)] };

        ReferencePath.Default.Evaluate(flat).Codes().Should().Equal("target.on-path");
        ReferencePath.Default.Evaluate(flat with { Observations = [Seen(2023, -1)] }).Codes().Should().Equal("target.behind-path");
    }

    [Theory]
    [InlineData(2025, 120)]
    [InlineData(2025, -1)]
    [InlineData(2020, 5)]
    public void A_path_that_turns_back_or_starts_before_the_baseline_is_no_path(int year, int value) =>
        ReferencePath.Default.Evaluate(Rising(Seen(2024, 30)) with { Path = [new(Year(year), value)] }).Codes().Should().Equal("target.path-unusable");

    [Fact]
    public void Four_points_are_needed_for_a_trend()
    {
        RecentTrend.Default.Evaluate(Rising(Seen(2021, 10), Seen(2022, 20))).Codes().Should().Equal("target.few-points");
        TargetResult result = RecentTrend.Default.Evaluate(Rising(Seen(2021, 10), Seen(2022, 20), Seen(2023, 30)));
        result.Status.Should().Be(TargetStatus.OnTrack);
        result.Figures.Ratio.Should().Be(Whole(1));
        result.Figures.SlopeLow.Should().Be(10);
        result.Flags.Should().BeEmpty();
    }

    [Fact]
    public void A_trend_with_spread_has_an_interval_that_can_change_its_status()
    {
        TargetResult result = RecentTrend.Default.Evaluate(Rising(Seen(2021, 16), Seen(2022, 14), Seen(2023, 34), Seen(2024, 41)));

        // Five points on the line 1 + 10·t, beside it by −1, 5, −7, 3 and 0; 2.353 is the quantile for three degrees of freedom.
        double margin = 2.353 * Math.Sqrt(84.0 / 3 / 10);
        result.Status.Should().Be(TargetStatus.OnTrack);
        result.Figures.SlopeLow.Should().BeApproximately(10 - margin, 1e-9);
        result.Figures.SlopeHigh.Should().BeApproximately(10 + margin, 1e-9);
        result.Flags.Should().Equal(TargetFlag.Borderline);
    }

    [Theory]
    [InlineData(1, 10, TargetStatus.OnTrack)]
    [InlineData(1, 16.9, TargetStatus.OffTrack)]
    [InlineData(1, 17, TargetStatus.WellOffTrack)]
    [InlineData(0, 17, TargetStatus.WellOffTrack)]
    [InlineData(-1, 138, TargetStatus.WellOffTrack)]
    [InlineData(-1, 137, TargetStatus.MovingAway)]
    public void The_share_of_the_needed_slope_decides_exactly(int slope, double target, TargetStatus status)
    {
        // The slope is seen until 2023, seven years are left: 7/(17 − 3) is one half, −7/(137 + 3) is −0.05.
        Series series = Series(Up, From(2020, 0), To(2030, (decimal)target), Seen(2021, slope), Seen(2022, 2 * slope), Seen(2023, 3 * slope));

        RecentTrend.Default.Evaluate(series).Status.Should().Be(status);
    }

    [Fact]
    public void Terms_of_a_trend_have_bounds()
    {
        FluentActions.Invoking(() => new RecentTrend(PaceThresholds.Default, new(3, 11, 4))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new RecentTrend(PaceThresholds.Default, new(3, 5, 3))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void One_threshold_is_met_missed_or_not_known_yet()
    {
        ThresholdOnly.Default.Evaluate(Rising(Seen(2025, 100))).Status.Should().Be(TargetStatus.Achieved);
        ThresholdOnly.Default.Evaluate(Rising(Seen(2025, 99))).Codes().Should().Equal("target.not-met-yet");
        ThresholdOnly.Default.Evaluate(Rising(Seen(2025, 99)), Year(2031)).Status.Should().Be(TargetStatus.Missed);
    }

    [Fact]
    public void A_level_is_kept_lost_or_never_reached()
    {
        Series kept = Series(Up, From(2020, 5), To(2030, 5), Seen(2025, 5));

        Maintain.Default.Evaluate(kept).Status.Should().Be(TargetStatus.Achieved);
        Maintain.Default.Evaluate(kept with { Observations = [Seen(2025, 4)] }).Codes().Should().Equal("target.no-longer-met");
        Maintain.Default.Evaluate(kept with { Observations = [Seen(2025, 4)] }).Status.Should().Be(TargetStatus.MovingAway);
        Maintain.Default.Evaluate(kept with { Observations = [Seen(2025, 4)] }, Year(2031)).Status.Should().Be(TargetStatus.Missed);
        Maintain.Default.Evaluate(Rising(Seen(2025, 50))).Codes().Should().Equal("target.pace-suffices", "target.handed-over");
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(8, true)]
    public void A_level_that_the_trend_would_lose_before_its_date_is_at_risk(int value, bool isAtRisk) =>
        Maintain.Default.Evaluate(Series(Up, From(2020, 10), To(2030, 7), Seen(2025, value))).Flags.Contains(TargetFlag.AtRisk).Should().Be(isAtRisk);

    [Fact]
    public void The_catalogue_is_closed_and_every_method_in_it_can_be_found()
    {
        TargetMethods.All.Select(method => method.Name).Should().Equal(
            "linear-pace", "reference-path", "cagr-ratio", "un-progress-chart-2023", "recent-trend", "milestone-ladder", "coverage", "threshold-only", "maintain");
        foreach (string id in TargetMethods.OfSeries)
        {
            TargetMethods.ThresholdsOf(id).Should().NotBeEmpty();
            TargetMethods.ThresholdsOf(id).Should().OnlyContain(set => TargetMethods.Find(id, set, null)!.Name.Name == id && TargetMethods.Find(id, set, null)!.Thresholds.Name.Name == set);
        }

        TargetMethods.Find("cagr-ratio").Should().BeNull("one of two sets has to be named");
        TargetMethods.Find("linear-pace", "statcan").Should().BeNull();
        TargetMethods.Find("milestone-ladder").Should().BeNull();
        TargetMethods.Find("current-and-anticipated").Should().BeNull();
    }
}
