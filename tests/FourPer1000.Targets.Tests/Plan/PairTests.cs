using FourPer1000.Domain;

namespace FourPer1000.Targets.Tests;

/// <summary>For every measure and horizon with a target (67 pairs): met, just missed, absent. For the rest: not assessable, with its reason.</summary>
public sealed class PairTests
{
    private static readonly PlanEdition Plan = PlanEdition.Edition2020;

    public static TheoryData<string, Horizon> Pairs => All(hasTarget: true);

    public static TheoryData<string, Horizon> Others => All(hasTarget: false);

    [Fact]
    public void There_are_sixty_seven_pairs_and_seventy_nine_others()
    {
        Pairs.Count.Should().Be(67);
        Others.Count.Should().Be((2 * 73) - 67);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_target_that_is_met_is_achieved(string key, Horizon horizon)
    {
        DateOnly due = Plan.Find(key)!.DueAt(horizon);

        MeasureEvaluation one = Observe(key, horizon, due, isMet: true).Judge(key, horizon, Iso(due));

        one.Status.Should().Be(TargetStatus.Achieved);
        one.Result.Reasons[0].Code.Should().BeOneOf(TargetReasons.Met, TargetReasons.StepDone);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_target_that_is_just_not_met_is_missed_on_the_day_after(string key, Horizon horizon)
    {
        DateOnly due = Plan.Find(key)!.DueAt(horizon);

        MeasureEvaluation one = Observe(key, horizon, due, isMet: false).Judge(key, horizon, Iso(due.AddDays(1)));

        one.Status.Should().Be(TargetStatus.Missed);
        one.Result.Reasons[0].Code.Should().BeOneOf(TargetReasons.Missed, TargetReasons.StepMissed);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_target_that_is_just_not_met_is_neither_achieved_nor_missed_before(string key, Horizon horizon)
    {
        DateOnly due = Plan.Find(key)!.DueAt(horizon);

        MeasureEvaluation one = Observe(key, horizon, new(due.Year - 1, 12, 31), isMet: false).Judge(key, horizon, Iso(due.AddDays(-1)));

        one.Status.Should().NotBe(TargetStatus.Achieved).And.NotBe(TargetStatus.Missed).And.NotBe(TargetStatus.NotAssessable);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Where_nothing_was_observed_the_data_do_not_suffice_before_and_after(string key, Horizon horizon)
    {
        foreach (string asOf in (string[])["2025-06-30", "2051-01-01"])
        {
            MeasureEvaluation one = new Observed().Judge(key, horizon, asOf);

            one.Status.Should().Be(TargetStatus.InsufficientData, asOf);
            one.Result.Reasons[0].Code.Should().BeOneOf(TargetReasons.NoObservation, TargetReasons.NothingKnown);
            one.Result.Figures.Ratio.Should().BeNull();
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Without_a_target_there_is_nothing_to_judge_whatever_was_observed(string key, Horizon horizon)
    {
        var observed = new Observed().See(key, "2025", IsStep(key) ? MilestoneState.Done : 1000m);

        MeasureEvaluation one = observed.Judge(key, horizon, "2025-12-31");

        one.Status.Should().Be(TargetStatus.NotAssessable);
        Observed.Codes(one).Should().Equal(TargetReasons.NoTarget);
        one.Role.Should().Be(MeasureRole.None);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_pair_is_judged_by_the_method_of_its_terms(string key, Horizon horizon) =>
        new Observed().Judge(key, horizon, "2025-06-30").Result.Method.Name.Should().Be(Plan.Terms.Find(key)![horizon].Method);

    private static Observed Observe(string key, Horizon horizon, DateOnly day, bool isMet)
    {
        MeasureTerms terms = Plan.Terms.Find(key)!;
        if (terms.Counted == Counted.Step)
        {
            // A step of 2050 needs that of 2030 behind it.
            var steps = new Observed();
            if (horizon == Horizon.Year2050 && Plan.Find(key)!.Target2030 is not null)
            {
                steps.See(key, "2030-06-30", MilestoneState.Done);
            }

            return steps.See(key, Iso(day), isMet ? MilestoneState.Done : MilestoneState.Started);
        }

        decimal aim = MeasureSeries.Target(Plan.Find(key)!, horizon)!.Value.Commitment(terms.Direction!.Value);
        int years = terms[horizon].OverYears;
        decimal value = (isMet ? aim : aim - (terms.Counted == Counted.Things ? 1m / years : 0.01m)) * years;
        var observed = new Observed();
        for (int back = years - 1; back >= 0; back--)
        {
            // Over two years 3 and 2 make 2.5 a year.
            observed.See(key, Iso(day.AddYears(-back)), Math.Floor(value / years) + (back < value % years ? 1 : 0) is var share && years > 1 ? share : value);
        }

        return observed;
    }

    private static bool IsStep(string key) => Plan.Terms.Find(key)!.Counted == Counted.Step;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static TheoryData<string, Horizon> All(bool hasTarget)
    {
        var pairs = new TheoryData<string, Horizon>();
        foreach (Measure measure in Plan.Measures)
        {
            foreach (Horizon horizon in Horizons.All.Where(horizon => measure.TargetAt(horizon) is not null == hasTarget))
            {
                pairs.Add(measure.Key, horizon);
            }
        }

        return pairs;
    }
}
