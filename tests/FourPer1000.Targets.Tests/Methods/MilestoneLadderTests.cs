using FourPer1000.Domain;
using FourPer1000.Rules;
using static FourPer1000.Targets.Tests.Make;

namespace FourPer1000.Targets.Tests;

public sealed class MilestoneLadderTests
{
    private static readonly ValueList<MilestoneStep> Steps = [new("draft", Year(2022)), new("test", Year(2024), 2), new("launch", Year(2030), 5)];

    [Fact]
    public void A_step_that_is_done_is_achieved_and_evidence_is_asked_for()
    {
        Judge(2025, Seen("launch", 2024, MilestoneState.Done)).Codes().Should().Equal("target.step-done", "target.step-without-evidence");
        TargetResult result = Judge(2025, new MilestoneObservation("launch", Year(2024), MilestoneState.Done, EvidenceLevel.SelfDeclared));
        result.Status.Should().Be(TargetStatus.Achieved);
        result.Codes().Should().Equal("target.step-done");
    }

    [Theory]
    [InlineData(2030, TargetStatus.OnTrack)]
    [InlineData(2031, TargetStatus.Missed)]
    public void A_step_that_is_due_and_not_done_is_missed(int asOf, TargetStatus status) =>
        Judge(asOf, Seen("draft", 2021, MilestoneState.Done), Seen("test", 2023, MilestoneState.Done), Seen("launch", 2029, MilestoneState.Started)).Status.Should().Be(status);

    [Fact]
    public void Nothing_known_is_insufficient_before_the_due_date_and_said_after_it()
    {
        Judge(2023).Codes().Should().Equal("target.nothing-known");
        Judge(2023).Status.Should().Be(TargetStatus.InsufficientData);
        Judge(2031).Codes().Should().Equal("target.step-missed", "target.nothing-known");
    }

    [Theory]
    [InlineData(2022, TargetStatus.OnTrack)]
    [InlineData(2023, TargetStatus.OffTrack)]
    [InlineData(2025, TargetStatus.WellOffTrack)]
    public void Overdue_steps_before_it_put_it_off_track(int asOf, TargetStatus status) =>
        Judge(asOf, Seen("launch", 2021, MilestoneState.Planned)).Status.Should().Be(status);

    [Fact]
    public void A_step_that_was_done_and_no_longer_is_moves_away() =>
        Judge(2025, Seen("launch", 2023, MilestoneState.Done), Seen("launch", 2024, MilestoneState.Started)).Codes().Should().Equal("target.step-undone");

    [Theory]
    [InlineData(2029, MilestoneState.Planned, false)]
    [InlineData(2030, MilestoneState.Planned, true)]
    [InlineData(2030, MilestoneState.Started, false)]
    public void Still_planned_with_less_than_a_tenth_of_the_period_left_is_at_risk(int asOf, MilestoneState state, bool isAtRisk) =>
        Judge(asOf, Seen("draft", 2021, MilestoneState.Done), Seen("test", 2021, MilestoneState.Done), Seen("launch", 2028, state)).Flags
            .Contains(TargetFlag.AtRisk).Should().Be(isAtRisk);

    [Fact]
    public void A_step_without_a_date_is_no_target() =>
        MilestoneLadder.Evaluate(new("x", null, [new("recorded", null)], "recorded", [Seen("recorded", 2021, MilestoneState.Started)])).Codes().Should().Equal("target.no-target");

    [Fact]
    public void Later_observations_are_left_out_and_two_states_at_one_date_cannot_be_judged()
    {
        TargetResult result = Judge(2023, Seen("draft", 2021, MilestoneState.Done), Seen("launch", 2024, MilestoneState.Done));
        result.Status.Should().Be(TargetStatus.OnTrack);
        result.StepsLeftOut.Should().ContainSingle();
        Judge(2025, Seen("launch", 2024, MilestoneState.Done), Seen("launch", 2024, MilestoneState.Started)).Codes().Should().Equal("series.repeated-date");
    }

    [Fact]
    public void A_share_is_given_only_to_who_asks() =>
        MilestoneLadder.ShareDone(Ladder(Seen("draft", 2021, MilestoneState.Done), Seen("test", 2023, MilestoneState.Done))).Should().Be(new Rational(3, 8));

    [Fact]
    public void A_ladder_is_checked_when_it_is_made()
    {
        FluentActions.Invoking(() => new Ladder("x", null, [new("a", null), new("a", null)], "a", [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Ladder("x", null, [new("a", null)], "b", [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Ladder("x", null, [new("a", null, 0)], "a", [])).Should().Throw<ArgumentException>();
    }

    private static TargetResult Judge(int asOf, params MilestoneObservation[] observations) => MilestoneLadder.Evaluate(Ladder(observations), Year(asOf));

    private static Ladder Ladder(params MilestoneObservation[] observations) => new("x", Year(2020), Steps, "launch", [.. observations]);

    private static MilestoneObservation Seen(string step, int year, MilestoneState state) => new(step, Year(year), state);
}
