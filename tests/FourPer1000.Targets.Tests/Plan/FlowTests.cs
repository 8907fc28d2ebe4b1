using FourPer1000.Domain;

namespace FourPer1000.Targets.Tests;

public sealed class FlowTests
{
    private const string Meetings = "D2.regional-meetings-per-year";
    private const string Studies = "A3.studies-per-year";

    [Fact]
    public void Each_year_stands_on_its_own_and_nothing_is_added_up()
    {
        MeasureEvaluation one = new Observed().See(Studies, "2021", 2).See(Studies, "2022", 2).See(Studies, "2023", 2).Judge(Studies, Horizon.Year2030, "2024-06-30");

        one.Status.Should().NotBe(TargetStatus.Achieved);
        one.Result.Used[^1].Value.Should().Be(2);
    }

    [Fact]
    public void Two_studies_a_year_in_2024_need_twice_the_pace_from_then_on()
    {
        MeasureEvaluation one = new Observed().See(Studies, "2024", 2).Judge(Studies, Horizon.Year2030, "2025-06-30");

        one.Result.Figures.Ratio!.Value.Truncated(3).Should().Be(0.624m);
        one.Status.Should().BeOneOf(TargetStatus.OffTrack, TargetStatus.WellOffTrack);
    }

    [Fact]
    public void A_year_that_is_still_running_is_left_out_unless_it_meets_the_target_already()
    {
        MeasureEvaluation running = new Observed().See(Studies, "2023", 2).See(Studies, "2024-06-30", 3).Judge(Studies, Horizon.Year2030, "2024-07-01");
        MeasureEvaluation met = new Observed().See(Studies, "2023", 2).See(Studies, "2024-06-30", 5).Judge(Studies, Horizon.Year2030, "2024-07-01");

        running.Result.Used[^1].Value.Should().Be(2);
        running.Result.LeftOut.Should().ContainSingle().Which.Reason.Should().Be(PlanReasons.PeriodRunning);
        met.Status.Should().Be(TargetStatus.Achieved);
        met.Result.LeftOut.Should().BeEmpty();
    }

    [Theory]
    [InlineData(3, 2, TargetStatus.Achieved)]
    [InlineData(0, 5, TargetStatus.Achieved)]
    [InlineData(2, 2, TargetStatus.WellOffTrack)]
    public void Every_year_or_every_two_years_is_tested_over_two_years(int first, int second, TargetStatus expected)
    {
        MeasureEvaluation one = new Observed().See(Meetings, "2022", first).See(Meetings, "2023", second).Judge(Meetings, Horizon.Year2030, "2024-06-30");

        one.Status.Should().Be(expected);
        one.Result.Used[^1].Value.Should().Be((first + second) / 2m);
        Observed.Codes(one).Should().NotContain(PlanReasons.WindowIncomplete);
    }

    [Fact]
    public void Where_one_of_the_two_years_is_not_known_the_other_stands_alone_and_the_answer_is_borderline()
    {
        MeasureEvaluation one = new Observed().See(Meetings, "2023", 3).Judge(Meetings, Horizon.Year2030, "2024-06-30");

        one.Status.Should().Be(TargetStatus.Achieved);
        one.Result.Flags.Should().Contain(TargetFlag.Borderline);
        Observed.Codes(one).Should().Contain([TargetReasons.IntervalDiffers, PlanReasons.WindowIncomplete]);
    }

    [Fact]
    public void Five_in_one_year_do_for_two_years_whatever_the_other_was() =>
        new Observed().See(Meetings, "2023", 5).Judge(Meetings, Horizon.Year2030, "2024-06-30").Result.Flags.Should().NotContain(TargetFlag.Borderline);

    [Fact]
    public void In_2050_each_year_counts_for_itself() =>
        new Observed().See(Meetings, "2049", 5).See(Meetings, "2050", 4).Judge(Meetings, Horizon.Year2050, "2051-01-01").Status.Should().Be(TargetStatus.Missed);

    [Fact]
    public void The_lower_end_of_a_range_is_the_commitment_and_the_upper_end_no_cap()
    {
        MeasureEvaluation lower = new Observed().See("F2.annual-budget", "2029", 2_000_000).Judge("F2.annual-budget", Horizon.Year2030, "2030-06-30");
        MeasureEvaluation above = new Observed().See("F2.annual-budget", "2029", 9_000_000).Judge("F2.annual-budget", Horizon.Year2030, "2030-06-30");

        (lower.Status, lower.Result.Stretch).Should().Be((TargetStatus.Achieved, TargetStatus.WellOffTrack));
        (above.Status, above.Result.Stretch).Should().Be((TargetStatus.Achieved, TargetStatus.Achieved));
    }

    [Fact]
    public void A_reading_of_projects_as_running_totals_can_be_set_by_a_host()
    {
        PlanTerms own = PlanTerms.Edition2020.With(PlanTerms.Edition2020.Find("A2.projects-selected")! with { IsPerYear = false });
        Observed observed = new Observed().See("A2.projects-selected", "2024-06-30", 9);

        observed.Evaluate("2025-01-01").Find("A2.projects-selected", "global", Horizon.Year2030)!.Result.Reasons[0].Code.Should().Be(TargetReasons.NoObservation);
        observed.Evaluate("2025-01-01", PlanEdition.Edition2020.With(own)).Find("A2.projects-selected", "global", Horizon.Year2030)!.Status.Should().NotBe(TargetStatus.InsufficientData);
    }

    [Fact]
    public void What_is_to_happen_every_year_moves_away_when_a_year_goes_without() =>
        new Observed().See("B2.reviews-per-year", "2023", 1).See("B2.reviews-per-year", "2024", 0).Judge("B2.reviews-per-year", Horizon.Year2030, "2025-01-01")
            .Status.Should().Be(TargetStatus.MovingAway);

    [Fact]
    public void A_path_through_2030_leads_to_2050_and_no_straight_line()
    {
        // Two million in 2030 lie on the plan's own path to ten million in 2050; a straight line would ask for four.
        MeasureEvaluation one = new Observed().See("F2.annual-budget", "2030", 2_000_000).Judge("F2.annual-budget", Horizon.Year2050, "2031-06-30");

        (one.Status, one.Result.Method.Name).Should().Be((TargetStatus.OnTrack, "reference-path"));
        one.Result.Figures.Ratio.Should().Be(Rational.One);
    }
}
