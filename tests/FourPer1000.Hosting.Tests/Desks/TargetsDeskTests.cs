using FourPer1000.Domain;
using FourPer1000.Targets;
using FourPer1000.Testing;

namespace FourPer1000.Hosting.Tests;

public sealed class TargetsDeskTests
{
    private static readonly Measure Numeric = PlanEdition.Edition2020.Measures.First(measure => measure.Kind != MeasureKind.Milestone);
    private static readonly PlanObservation Figure = new(Numeric.Key, "global", new(2024, 1, 1), 5m) { Source = "report" };

    [Fact]
    public async Task A_leader_of_the_task_force_records_a_figure_and_another_ones_leader_does_not()
    {
        await using var portal = new Portal();
        portal.Actors.Say(new(null, ObjectiveOf(Numeric)), new(new PersonId("l-1"), Authorities.GlobalLeader));
        TargetsDesk desk = portal.Desk<TargetsDesk>();

        ObservationAnswer recorded = await desk.RecordAsync(Figure, new("c-1"));
        PlanObservation elsewhere = Figure with { Measure = PlanEdition.Edition2020.Measures.First(other => ObjectiveOf(other) != ObjectiveOf(Numeric) && other.Kind != MeasureKind.Milestone).Key };
        ObservationAnswer refused = await desk.RecordAsync(elsewhere, new("c-2"));

        DecisionAssert.Granted(recorded.Decision);
        ObservationRecord.Read(recorded.Events.Single()).Should().Be(Figure with { RecordedAt = Portal.Noon });
        DecisionAssert.RefusedFor(refused.Decision, "authority.not-yours");
        refused.Events.Should().ContainSingle().Which.Kind.Should().Be("observation.refused");
    }

    [Fact]
    public async Task A_repeated_figure_is_recorded_once_and_another_one_needs_another_id()
    {
        await using var portal = new Portal();
        portal.Actors.Always = Portal.Secretariat;
        TargetsDesk desk = portal.Desk<TargetsDesk>();
        await desk.RecordAsync(Figure, new("c-1"));

        (await desk.RecordAsync(Figure, new("c-1"))).IsRepeated.Should().BeTrue();
        DecisionAssert.RefusedFor((await desk.RecordAsync(Figure with { Value = 6m }, new("c-1"))).Decision, HostingReasons.CommandReused);
        (await portal.EventsAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task What_cannot_be_observed_is_a_mistake_of_the_caller()
    {
        await using var portal = new Portal();
        portal.Actors.Always = Portal.Secretariat;
        TargetsDesk desk = portal.Desk<TargetsDesk>();

        await desk.Invoking(one => one.RecordAsync(Figure with { Measure = "Z9.x" }, new("c-1"))).Should().ThrowAsync<ArgumentException>();
        await desk.Invoking(one => one.RecordAsync(Figure with { Scope = "atlantis" }, new("c-1"))).Should().ThrowAsync<ArgumentException>();
        await desk.Invoking(one => one.RecordAsync(Figure with { Value = MilestoneState.Planned }, new("c-1"))).Should().ThrowAsync<ArgumentException>();
        (await portal.EventsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task The_plan_is_judged_by_what_was_known()
    {
        await using var portal = new Portal();
        portal.Actors.Always = Portal.Secretariat;
        TargetsDesk desk = portal.Desk<TargetsDesk>();
        await desk.RecordAsync(Figure, new("c-1"));
        portal.Clock.Advance(TimeSpan.FromDays(1));
        PlanObservation corrected = Figure with { Value = 7m };
        await desk.RecordAsync(corrected, new("c-2"));

        PlanEvaluation now = await desk.EvaluateAsync(new(2025, 1, 1));
        PlanEvaluation before = await desk.EvaluateAsync(new(2025, 1, 1), Portal.Noon);

        now.Table.In(Figure.Measure, "global").Should().HaveCount(2);
        Text(now).Should().Be(Text(Expected(null)));
        Text(before).Should().Be(Text(Expected(Portal.Noon)));

        PlanEvaluation Expected(DateTimeOffset? knownAt) => PlanEvaluation.Of(
            PlanEdition.Edition2020,
            ObservationTable.Of(ObservationAxes.Default, [Figure with { RecordedAt = Portal.Noon }, corrected with { RecordedAt = Portal.Noon.AddDays(1) }]),
            new(new DateOnly(2025, 1, 1)) { RecordedUpTo = knownAt });
    }

    private static ObjectiveCode ObjectiveOf(Measure measure) => measure.Key.Split('.')[0];

    private static string Text(PlanEvaluation evaluation) => string.Join('\n', evaluation.Measures.Select(measure => measure.ToString()));
}
