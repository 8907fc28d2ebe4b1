using static FourPer1000.Targets.Tests.Make;

namespace FourPer1000.Targets.Tests;

public sealed class GrowthMethodTests
{
    private static readonly SeriesMethod StatCan = TargetMethods.Find("cagr-ratio", "statcan")!;
    private static readonly SeriesMethod Eurostat = TargetMethods.Find("cagr-ratio", "eurostat")!;

    [Fact]
    public void Zero_decides_and_the_substitute_is_said()
    {
        TargetResult result = StatCan.Evaluate(Series(Up, From(2020, 0), To(2030, 2), Seen(2025, 1)));

        result.Codes().Should().Equal("target.growth-ratio", "target.zero-substituted");
        result.Reasons[1]["substitute"]!.ToString().Should().Be("0.001");
    }

    [Fact]
    public void Another_set_refuses_zero_unless_a_substitute_is_handed_in()
    {
        Series series = Series(Up, From(2020, 0), To(2030, 2), Seen(2025, 1));

        Eurostat.Evaluate(series).Codes().Should().Equal("target.zero-or-below");
        Eurostat.Evaluate(series).Status.Should().Be(TargetStatus.NotAssessable);
        var handed = new CagrRatio(GrowthThresholds.Eurostat with { ZeroSubstitute = 0.1m }, TargetTerms.Default);
        TargetResult result = handed.Evaluate(series);
        result.Figures.Ratio!.Value.ToDouble().Should().BeApproximately(1.67, 0.005);
        result.Codes().Should().Contain("target.zero-substituted");
        FluentActions.Invoking(() => new CagrRatio(GrowthThresholds.StatCan with { ZeroSubstitute = 0 }, TargetTerms.Default)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Opposite_signs_have_no_growth_rate()
    {
        Series series = Series(Up, From(2020, -10), To(2030, 20), Seen(2025, 5));

        StatCan.Evaluate(series).Status.Should().Be(TargetStatus.InsufficientData);
        StatCan.Evaluate(series).Codes().Should().Equal("target.opposite-signs");
        Eurostat.Evaluate(series).Status.Should().Be(TargetStatus.NotAssessable);
        UnProgressChart.Default.Evaluate(series).Status.Should().Be(TargetStatus.NotAssessable);
        StatCan.Evaluate(Series(Up, From(2020, -10), To(2030, 20), Seen(2025, -5))).Codes().Should().Equal("target.opposite-signs");
    }

    [Fact]
    public void The_published_statuses_know_no_missed_and_the_mapped_ones_do()
    {
        Series series = Series(Up, From(2015, 10), To(2020, 20), Seen(2024, 18));

        StatCan.Evaluate(series).Status.Should().Be(TargetStatus.LimitedOrNoProgress);
        Eurostat.Evaluate(series).Status.Should().Be(TargetStatus.Missed);
    }

    [Fact]
    public void A_base_year_is_looked_for_and_what_lies_before_it_is_left_out()
    {
        TargetResult result = StatCan.Evaluate(Series(Up, null, To(2030, 20), Seen(2014, 1), Seen(2017, 10), Seen(2024, 15)));

        result.BasePoint.Should().Be(new PathPoint(Year(2017), 10));
        result.LeftOut.Should().Equal(new LeftOutPoint(Seen(2014, 1), "series.before-baseline"));
        result.Codes().Should().Contain("target.base-found");
        LinearPace.Default.Evaluate(Series(Up, null, To(2030, 20), Seen(2015, 10), Seen(2024, 15))).Codes().Should().Equal("target.no-baseline");
    }

    [Fact]
    public void A_target_equal_to_the_baseline_and_not_met_has_no_ratio() =>
        StatCan.Evaluate(Series(Up, From(2015, 10), To(2030, 10), Seen(2024, 9))).Status.Should().Be(TargetStatus.InsufficientData);

    [Fact]
    public void Growth_flatters_a_small_base_which_is_why_it_is_not_the_default()
    {
        // F2 of the plan, in thousand EUR.
        Series series = Series(Up, From(2020, 961), To(2030, 2000), Seen(2025, 1400));

        LinearPace.Default.Evaluate(series).Status.Should().Be(TargetStatus.OffTrack);
        Eurostat.Evaluate(series).Status.Should().Be(TargetStatus.OnTrack);
        Eurostat.Evaluate(series).Figures.Ratio!.Value.ToDouble().Should().BeApproximately(1.03, 0.005);
    }

    [Fact]
    public void A_percentage_within_one_point_of_a_hundred_is_met_on_the_chart_where_it_is_declared_to_be_one()
    {
        Series series = Series(Up, From(2015, 80), To(2030, 100), Seen(2024, 99));

        UnProgressChart.Default.Evaluate(series with { IsPercentage = true }).Codes().Should().Equal("target.within-one-point");
        UnProgressChart.Default.Evaluate(series).Codes().Should().Equal("target.chart-level");
    }

    [Fact]
    public void The_chart_maps_a_negative_share_to_moving_away_and_a_passed_date_to_missed()
    {
        UnProgressChart.Default.Evaluate(Series(Up, From(2020, 100), To(2030, 200), Seen(2025, 90))).Status.Should().Be(TargetStatus.MovingAway);
        UnProgressChart.Default.Evaluate(Series(Up, From(2015, 10), To(2020, 20), Seen(2019, 15), Seen(2024, 18))).Codes().Should().Equal("target.missed", "target.chart-level");
    }

    [Fact]
    public void Projection_and_expectation_are_compound()
    {
        TargetFigures figures = StatCan.Evaluate(Series(Up, From(2020, 100), To(2030, 400), Seen(2025, 150))).Figures;

        figures.ProjectedRaw!.Value.ToDouble().Should().BeApproximately(225, 1e-9);
        figures.ExpectedNow!.Value.ToDouble().Should().BeApproximately(200, 1e-9);
    }
}
