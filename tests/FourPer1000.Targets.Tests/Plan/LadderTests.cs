namespace FourPer1000.Targets.Tests;

public sealed class LadderTests
{
    private const string Framework = "A6.framework-status";
    private const string Monitoring = "E2.dashboard-status";
    private const string Standard = "F3.international-standard";

    [Fact]
    public void One_key_with_two_steps_speaks_of_the_first_that_is_not_done()
    {
        Observed late = new Observed().See(Framework, "2032-01-01", MilestoneState.Done, evidence: "validated");

        late.Judge(Framework, Horizon.Year2030, "2033-01-01").Status.Should().Be(TargetStatus.Achieved);
        late.Judge(Framework, Horizon.Year2050, "2033-01-01").Status.Should().NotBe(TargetStatus.Achieved);
        late.See(Framework, "2040-01-01", MilestoneState.Done).Judge(Framework, Horizon.Year2050, "2041-01-01").Status.Should().Be(TargetStatus.Achieved);
    }

    [Fact]
    public void Back_from_done_before_the_date_is_moving_away() =>
        new Observed().See(Framework, "2026", MilestoneState.Done).See(Framework, "2027", MilestoneState.Started).Judge(Framework, Horizon.Year2030, "2028-06-30")
            .Status.Should().Be(TargetStatus.MovingAway);

    [Fact]
    public void After_the_first_step_and_its_date_the_next_one_is_spoken_of()
    {
        Observed observed = new Observed().See(Framework, "2026", MilestoneState.Done).See(Framework, "2033", MilestoneState.Planned);

        observed.Judge(Framework, Horizon.Year2030, "2034-06-30").Status.Should().Be(TargetStatus.Achieved);
        observed.Judge(Framework, Horizon.Year2050, "2034-06-30").Status.Should().Be(TargetStatus.OnTrack);
    }

    [Fact]
    public void What_the_baseline_column_says_is_taken_as_done_once_its_date_has_passed()
    {
        MeasureEvaluation one = new Observed().See(Monitoring, "2028", MilestoneState.Done).Judge(Monitoring, Horizon.Year2030, "2029-01-01");

        one.Status.Should().Be(TargetStatus.Achieved);
    }

    [Fact]
    public void Done_without_evidence_stays_done_and_says_so()
    {
        Observed.Codes(new Observed().See(Framework, "2026", MilestoneState.Done).Judge(Framework, Horizon.Year2030, "2027-01-01"))
            .Should().Equal(TargetReasons.StepDone, TargetReasons.StepWithoutEvidence);
        Observed.Codes(new Observed().See(Framework, "2026", MilestoneState.Done, evidence: "a report").Judge(Framework, Horizon.Year2030, "2027-01-01"))
            .Should().Equal(TargetReasons.StepDone);
    }

    [Fact]
    public void Earlier_steps_that_are_overdue_put_a_step_off_track()
    {
        Observed one = new Observed().See(Standard, "2024-06-30", MilestoneState.Started).See("F3.dashboard-operational", "2024-06-30", MilestoneState.Started).See("F3.dashboard-updated", "2023", MilestoneState.Done);

        one.Judge(Standard, Horizon.Year2030, "2024-12-31").Status.Should().Be(TargetStatus.OffTrack);
        one.See("F3.kpis", "2024-06-30", MilestoneState.Planned).Judge(Standard, Horizon.Year2030, "2024-12-31").Status.Should().Be(TargetStatus.WellOffTrack);
    }

    [Fact]
    public void Silence_about_an_earlier_step_is_not_held_against_it_but_the_answer_is_borderline()
    {
        MeasureEvaluation one = new Observed().See(Standard, "2024-06-30", MilestoneState.Started).Judge(Standard, Horizon.Year2030, "2024-12-31");

        one.Status.Should().Be(TargetStatus.OnTrack);
        one.Result.Flags.Should().Equal(TargetFlag.Borderline);
        Observed.Codes(one).Should().Contain(PlanReasons.StepsNotKnown);
    }

    [Fact]
    public void A_step_of_the_baseline_that_is_done_says_nothing_of_the_targets() =>
        new Observed().See("A6.irc-inception", "2023-11-30", MilestoneState.Done).Judge(Framework, Horizon.Year2030, "2025-06-30").Status.Should().Be(TargetStatus.InsufficientData);

    [Fact]
    public void The_date_in_the_baseline_cell_of_the_platform_is_an_earlier_step_and_not_the_target()
    {
        const string Platform = "D1.operational-members-partners";

        new Observed().See(Platform, "2022-06-30", MilestoneState.Started).Judge(Platform, Horizon.Year2030, "2022-12-31").Status.Should().Be(TargetStatus.OnTrack);
        new Observed().See(Platform, "2022-06-30", MilestoneState.Started).Judge(Platform, Horizon.Year2030, "2023-01-01").Status.Should().Be(TargetStatus.OffTrack);
        new Observed().See(Platform, "2022-06-30", MilestoneState.Done).Judge(Platform, Horizon.Year2030, "2023-01-01").Status.Should().Be(TargetStatus.Achieved);
    }

    [Fact]
    public void Two_states_on_one_day_are_a_fault_and_not_a_choice() =>
        new Observed().See(Framework, "2026", MilestoneState.Done).See(Framework, "2026", MilestoneState.Started).Judge(Framework, Horizon.Year2030, "2027-01-01")
            .Result.Reasons[0].Code.Should().Be(TargetReasons.RepeatedDate);
}
