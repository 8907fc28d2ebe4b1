using FourPer1000.Domain;

namespace FourPer1000.Targets.Tests;

public sealed class EditionTests
{
    private static readonly PlanEdition First = PlanEdition.Edition2020;
    private static readonly PlanEdition Later = PlanEdition.Later;

    [Fact]
    public void Both_editions_have_the_same_codes() =>
        Later.Objectives.Select(objective => objective.Code).Should().Equal(First.Objectives.Select(objective => objective.Code));

    [Fact]
    public void The_first_is_verbatim_and_the_later_is_marked_as_paraphrase_label_or_not_known()
    {
        First.Objectives.Should().OnlyContain(objective => objective.Wording is ObjectiveWording.Verbatim);
        Later.Objectives.GroupBy(objective => objective.Wording.Code).ToDictionary(group => group.Key, group => group.Count())
            .Should().Equal(new Dictionary<string, int> { ["paraphrase"] = 11, ["label"] = 4, ["not-known"] = 9 });
        Later.Objectives.Select(objective => objective.Wording).OfType<ObjectiveWording.Paraphrase>().Should().OnlyContain(wording => wording.Source.StartsWith("wiki.afris.org", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_not_known_is_never_inherited()
    {
        Later.Objectives.Where(objective => !objective.HasCells).Should().OnlyContain(objective => objective.Measures.Count == 0);
        ObjectiveResult b2 = new Observed().See("B2.regions-served", "2025", 5).Evaluate("2026-06-30", Later).Find("B2", Horizon.Year2030)!;

        (b2.Status, b2.Required).Should().Be((TargetStatus.NotAssessable, 0));
    }

    [Fact]
    public void Growth_and_multiples_of_another_horizon_are_worked_out_exactly()
    {
        Measure budget = Later.Find("F2.annual-budget")!;

        budget.Target2030.Should().Be(new MeasureValue.Number(2492586.5041561m));
        budget.Target2050.Should().Be(new MeasureValue.Number(4985173.0083122m));
        budget.Derived.Should().Equal(PlanColumn.Target2030, PlanColumn.Target2050);
        Later.Rules.Should().HaveCount(2).And.OnlyContain(rule => rule.Measure == "F2.annual-budget");
    }

    [Fact]
    public void The_same_observations_are_judged_by_both()
    {
        Observed observed = new Observed().See("F2.annual-budget", "2029", 2_100_000);

        observed.Evaluate("2030-06-30", First).Find("F2", Horizon.Year2030)!.Status.Should().Be(TargetStatus.Achieved);
        observed.Evaluate("2030-06-30", Later).Find("F2", Horizon.Year2030)!.Status.Should().Be(TargetStatus.WellOffTrack);
    }

    [Fact]
    public void A_date_that_was_put_off_decides_otherwise()
    {
        Observed observed = new Observed().See("F3.dashboard-operational", "2022", MilestoneState.Started);

        observed.Evaluate("2023-06-30", First).Find("F3.dashboard-operational", "global", Horizon.Year2030)!.Status.Should().Be(TargetStatus.Missed);
        observed.Evaluate("2023-06-30", Later).Find("F3.dashboard-operational", "global", Horizon.Year2030)!.Status.Should().Be(TargetStatus.OnTrack);
    }

    [Fact]
    public void The_difference_names_what_changed_and_what_cannot_be_compared()
    {
        Rules.ValueList<PlanChange> changes = PlanComparison.Between(First, Later);

        changes.OfType<PlanChange.NotComparable>().Select(change => change.Objective.Value).Should().Equal("A3", "A4", "A5", "A6", "B2", "B3", "B4", "C3", "D2", "D4", "E1", "E2", "E3");
        changes.OfType<PlanChange.MeasureDropped>().Select(change => change.Measure.Key).Should().Contain("C2.farmer-associations").And.NotContain("B2.regions-served");
        changes.OfType<PlanChange.MeasureAdded>().Select(change => change.Measure.Key).Should().Contain("A2.projects-supported-per-year");
        changes.OfType<PlanChange.ValueChanged>().Should().Contain(change => change.Measure == "F2.annual-budget" && change.Column == PlanColumn.Target2030);
        changes.OfType<PlanChange.DueChanged>().Should().ContainSingle().Which.Should().Match<PlanChange.DueChanged>(
            change => change.Measure == "F3.dashboard-operational" && change.From.Year == 2021 && change.To.Year == 2023);
        PlanComparison.Between(First, First).Should().BeEmpty();
    }

    [Fact]
    public void Every_measure_of_the_later_edition_has_terms_with_a_reason_and_every_step_a_ladder()
    {
        Later.Terms.Measures.Should().OnlyContain(terms => terms.Because.EndsWith('.'));
        foreach (Measure measure in Later.Measures.Where(measure => measure.Kind == MeasureKind.Milestone))
        {
            Later.Terms.LadderOf(measure.Key)!.Steps.Where(step => step.Measure == measure.Key).Should().OnlyContain(
                step => step.Cell == PlanColumn.Baseline2020 || step.Due == measure.DueAt(step.Cell == PlanColumn.Target2030 ? Horizon.Year2030 : Horizon.Year2050));
        }
    }
}
