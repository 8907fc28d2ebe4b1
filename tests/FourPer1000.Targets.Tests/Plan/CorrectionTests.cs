namespace FourPer1000.Targets.Tests;

public sealed class CorrectionTests
{
    private const string Players = "E1.players";

    private static readonly Observed Corrected = new Observed()
        .See(Players, "2025", 20, recorded: "2026-01-10")
        .See(Players, "2025", 8, recorded: "2026-03-10");

    [Fact]
    public void The_last_record_of_a_day_counts_and_the_earlier_one_is_kept_as_left_out()
    {
        MeasureEvaluation one = Corrected.Judge(Players, Horizon.Year2030, "2026-06-30");

        one.Result.Used[^1].Value.Should().Be(8);
        one.Result.LeftOut.Should().ContainSingle().Which.Should().Match<LeftOutPoint>(point => point.Observation.Value == 20 && point.Reason == PlanReasons.Corrected);
    }

    [Fact]
    public void An_earlier_evaluation_is_reproduced_with_the_records_of_its_time()
    {
        MeasureEvaluation one = Corrected.Evaluate("2026-06-30", recordedUpTo: "2026-02-01").Find(Players, "global", Horizon.Year2030)!;

        one.Status.Should().Be(TargetStatus.Achieved);
        one.Result.LeftOut.Should().ContainSingle().Which.Reason.Should().Be(PlanReasons.RecordedLater);
    }

    [Fact]
    public void A_record_without_a_time_is_older_than_one_with_a_time() =>
        new Observed().See(Players, "2025", 8, recorded: "2026-03-10").See(Players, "2025", 20).Judge(Players, Horizon.Year2030, "2026-06-30").Result.Used[^1].Value.Should().Be(8);

    [Fact]
    public void Two_values_recorded_at_one_time_are_reported_and_not_averaged()
    {
        MeasureEvaluation one = new Observed().See(Players, "2025", 8).See(Players, "2025", 9).Judge(Players, Horizon.Year2030, "2026-06-30");

        (one.Status, one.Result.Reasons[0].Code).Should().Be((TargetStatus.NotAssessable, TargetReasons.RepeatedDate));
        new Observed().See(Players, "2025", 8).See(Players, "2025", 8).Judge(Players, Horizon.Year2030, "2026-06-30").Result.LeftOut.Should().BeEmpty();
    }

    [Fact]
    public void A_step_can_be_corrected_too()
    {
        MeasureEvaluation one = new Observed()
            .See("C4.mechanisms-status", "2025", MilestoneState.Done, recorded: "2026-01-10").See("C4.mechanisms-status", "2025", MilestoneState.Started, recorded: "2026-02-10")
            .Judge("C4.mechanisms-status", Horizon.Year2030, "2026-06-30");

        one.Status.Should().Be(TargetStatus.OnTrack);
        one.Result.StepsLeftOut.Should().ContainSingle().Which.State.Should().Be(MilestoneState.Done);
    }

    [Fact]
    public void What_was_observed_after_the_day_is_left_out() =>
        new Observed().See(Players, "2025", 8).See(Players, "2027", 20).Judge(Players, Horizon.Year2030, "2026-06-30").Result.LeftOut
            .Should().ContainSingle().Which.Reason.Should().Be(TargetReasons.AfterAsOf);

    [Fact]
    public void The_table_gives_back_what_was_put_in()
    {
        Observed all = new Observed()
            .See(Players, "2025", 8.5m, low: 8, high: 9, evidence: "report", source: "a survey", recorded: "2026-03-10")
            .See("C4.mechanisms-status", "2025", MilestoneState.Started);

        all.Table().In(Players, "global").Should().Equal(all.All[0]);
        all.Table().In("C4.mechanisms-status", "global").Should().Equal(all.All[1]);
        all.Table().In(Players, "africa").Should().BeEmpty();
        FluentActions.Invoking(() => all.Table().In("Z9.nothing", "global")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Observed().See(Players, "2025", MilestoneState.Done).Table()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Observed().See(Players, "2025", 1, "atlantis").Table()).Should().Throw<ArgumentException>();
    }
}
