using FourPer1000.Domain;

namespace FourPer1000.Targets.Tests;

public sealed class MeasureTermsTests
{
    private static readonly PlanEdition Plan = PlanEdition.Edition2020;

    [Fact]
    public void Every_measure_of_the_plan_has_terms_and_every_terms_a_measure() =>
        Plan.Terms.Measures.Select(terms => terms.Key).Should().Equal(StrategicPlan.Edition2020.Measures.Select(measure => measure.Key)).And.HaveCount(73);

    [Fact]
    public void Twenty_eight_measures_have_no_target_and_say_so() =>
        Plan.Terms.Measures.Count(terms => !terms.HasTarget && terms.At2030.Role == MeasureRole.None && terms.At2050.Role == MeasureRole.None).Should().Be(28);

    [Fact]
    public void Sixty_seven_pairs_of_measure_and_horizon_have_a_role() =>
        Plan.Terms.Measures.Sum(terms => Horizons.All.Count(horizon => terms[horizon].Role != MeasureRole.None)).Should().Be(67);

    [Fact]
    public void Every_measure_says_in_one_sentence_why() =>
        Plan.Terms.Measures.Should().OnlyContain(terms => terms.Because.EndsWith('.') && terms.Because.Length > 20);

    [Fact]
    public void Every_method_is_in_the_catalogue() =>
        Plan.Terms.Measures.SelectMany(terms => Horizons.All.Select(horizon => terms[horizon].Method)).Distinct()
            .Should().BeSubsetOf(TargetMethods.All.Select(method => method.Name));

    [Fact]
    public void A_direction_is_declared_for_all_but_two_measures_for_which_the_plan_wants_neither() =>
        Plan.Terms.Measures.Where(terms => terms.Direction is null && terms.Counted != Counted.Step).Select(terms => terms.Key)
            .Should().Equal("A1.ndcs-soc-unlinked", "A4.global-meetings-per-year");

    [Fact]
    public void A_share_has_the_limit_of_a_hundred_and_only_a_share_is_counted_in_percent() =>
        Plan.Terms.Measures.Where(terms => terms.Counted == Counted.Share != (Plan.Find(terms.Key)!.Kind == MeasureKind.Percentage) || (terms.Counted == Counted.Share && terms.Limit != 100))
            .Should().BeEmpty();

    [Fact]
    public void What_counts_Parties_has_the_plans_own_whole_as_limit() =>
        Plan.Terms.Measures.Where(terms => terms is { Whole: "unfccc-parties", Counted: Counted.Things }).Should().OnlyContain(terms => terms.Limit == 196).And.HaveCount(6);

    [Fact]
    public void A_baseline_has_a_day_exactly_where_the_plan_states_a_number()
    {
        foreach (Measure measure in Plan.Measures)
        {
            (Plan.Terms.Find(measure.Key)!.BaselineAt is not null).Should().Be(measure.Baseline is MeasureValue.Number or MeasureValue.Range, measure.Key);
        }
    }

    [Fact]
    public void A_date_of_its_own_on_a_baseline_moves_the_start_and_is_no_target()
    {
        foreach (Measure measure in Plan.Measures.Where(measure => measure is { Due.AppliesTo: PlanColumn.Baseline2020, Kind: not MeasureKind.Milestone }))
        {
            Plan.Terms.Find(measure.Key)!.BaselineAt.Should().Be(measure.Due!.By, measure.Key);
            measure.DueAt(Horizon.Year2030).Should().Be(new DateOnly(2030, 12, 31));
        }
    }

    [Fact]
    public void A_date_of_its_own_on_a_target_is_due_then() =>
        Plan.Find("F3.dashboard-operational")!.DueAt(Horizon.Year2030).Should().Be(new DateOnly(2021, 12, 31));

    [Fact]
    public void Every_milestone_of_every_cell_is_a_step_of_its_column_and_no_other()
    {
        foreach (Measure measure in Plan.Measures.Where(measure => measure.Kind == MeasureKind.Milestone))
        {
            IEnumerable<PlanColumn> cells = new[] { (measure.Baseline, PlanColumn.Baseline2020), (measure.Target2030, PlanColumn.Target2030), (measure.Target2050, PlanColumn.Target2050) }
                .Where(pair => pair.Item1 is not null).Select(pair => pair.Item2);
            Plan.Terms.LadderOf(measure.Key)!.Steps.Where(step => step.Measure == measure.Key).Select(step => step.Cell).Should().Equal(cells, measure.Key);
        }
    }

    [Fact]
    public void Steps_stand_in_the_order_of_their_dates_and_have_names_of_their_own()
    {
        foreach (LadderTerms ladder in Plan.Terms.Ladders)
        {
            ladder.Steps.Select(step => step.Due).Should().BeInAscendingOrder();
            ladder.Steps.Select(step => step.Name).Should().OnlyHaveUniqueItems();
            ladder.Steps.Should().OnlyContain(step => step.Measure.StartsWith(ladder.Name + ".", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_step_has_the_date_of_its_cell()
    {
        foreach (StepTerms step in Plan.Terms.Ladders.SelectMany(ladder => ladder.Steps).Where(step => step.Cell != PlanColumn.Baseline2020))
        {
            step.Due.Should().Be(Plan.Find(step.Measure)!.DueAt(step.Cell == PlanColumn.Target2030 ? Horizon.Year2030 : Horizon.Year2050), step.Name);
        }
    }

    [Fact]
    public void Where_a_measure_is_judged_is_where_the_plan_counts_it()
    {
        foreach (Measure measure in Plan.Measures)
        {
            Plan.Terms.Find(measure.Key)!.Scopes.Should().BeEquivalentTo(
                measure.Scope == MeasureScope.Global ? [MeasureScope.Global] : new[] { MeasureScope.Global, measure.Scope }, measure.Key);
        }
    }

    [Fact]
    public void Two_targets_support_others_and_do_not_decide() =>
        Plan.Terms.Measures.Where(terms => terms.At2030.Role == MeasureRole.Supporting || terms.At2050.Role == MeasureRole.Supporting).Select(terms => terms.Key)
            .Should().Equal("B1.countries", "B4.tools-used-share");

    [Fact]
    public void Every_objective_has_a_required_measure_at_both_horizons() =>
        Plan.Objectives.SelectMany(objective => Horizons.All.Select(horizon => objective.Measures.Count(measure => Plan.Terms.Find(measure.Key)![horizon].Role == MeasureRole.Required)))
            .Should().OnlyContain(count => count > 0);

    [Fact]
    public void Terms_that_name_a_stranger_are_refused()
    {
        MeasureTerms terms = Plan.Terms.Measures[0];

        FluentActions.Invoking(() => Plan.Terms.With(terms with { Key = "Z9.nothing" })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Plan.Terms.With(terms with { Depth = "Z9.nothing" })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Plan.Terms.With(terms with { Whole = "nothing" })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Plan.With(Plan.Terms.With(terms with { At2030 = terms.At2030 with { Role = MeasureRole.Required } }))).Should().Throw<ArgumentException>();
    }
}
