using FourPer1000.Domain;
using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Targets.Tests;

public sealed class RollUpTests
{
    [Fact]
    public void An_objective_is_its_worst_required_measure()
    {
        ObjectiveResult c2 = new Observed().See("C2.global-food-businesses", "2025", 50).See("C2.farmer-associations", "2025", 5).See("C2.regional-food-businesses", "2025", 20)
            .Evaluate("2026-06-30").Find("C2", Horizon.Year2030)!;

        (c2.Status, c2.Worst, c2.Assessed, c2.Required).Should().Be((TargetStatus.MovingAway, "C2.farmer-associations", 3, 3));
        c2.Counts[TargetStatus.Achieved].Should().Be(2);
    }

    [Fact]
    public void While_a_required_measure_lacks_data_an_objective_is_at_best_on_track()
    {
        ObjectiveResult a2 = new Observed().See("A2.projects-selected", "2025", 12).Evaluate("2026-06-30").Find("A2", Horizon.Year2030)!;

        (a2.Status, a2.Worst, a2.Assessed, a2.Required).Should().Be((TargetStatus.OnTrack, "A2.projects-selected", 1, 2));
    }

    [Fact]
    public void A_supporting_measure_does_not_decide()
    {
        ObjectiveResult b1 = new Observed().See("B1.parties-share", "2029", 55).See("B1.countries", "2029", 3).Evaluate("2031-01-01").Find("B1", Horizon.Year2030)!;

        (b1.Status, b1.Required).Should().Be((TargetStatus.Achieved, 1));
    }

    [Fact]
    public void Without_any_assessed_measure_the_data_do_not_suffice()
    {
        PlanEvaluation nothing = new Observed().Evaluate("2026-06-30");

        nothing.Objectives.Should().OnlyContain(one => one.Status == TargetStatus.InsufficientData && one.Worst == null && one.Assessed == 0).And.HaveCount(48);
        nothing.Plan.Should().OnlyContain(plan => plan.Members == 24 && plan.Assessed == 0);
    }

    [Fact]
    public void Goals_and_plan_show_a_distribution_with_its_coverage()
    {
        PlanEvaluation all = new Observed().See("A3.studies-per-year", "2025", 5).See("E1.players", "2025", 20).Evaluate("2026-06-30");

        GroupResult a = all.Goals.Single(goal => goal.Name == "A" && goal.Horizon == Horizon.Year2030);
        (a.Assessed, a.Members, a.Counts[TargetStatus.Achieved], a.Counts[TargetStatus.InsufficientData]).Should().Be((1, 6, 1, 5));
        GroupResult plan = all.Plan.Single(one => one.Horizon == Horizon.Year2030);
        (plan.Assessed, plan.Members, plan.Counts.Total).Should().Be((2, 24, 24));
        plan.Counts[TargetStatus.OnTrack].Should().Be(1, "the methods of the players are not known");
    }

    [Fact]
    public void The_two_horizons_are_two_answers()
    {
        PlanEvaluation all = new Observed().See("E3.collaborations", "2025", 2).Evaluate("2026-06-30");

        all.Find("E3", Horizon.Year2030)!.Status.Should().Be(TargetStatus.Achieved);
        all.Find("E3", Horizon.Year2050)!.Status.Should().Be(TargetStatus.InsufficientData);
    }

    [Fact]
    public void The_order_of_observations_changes_nothing()
    {
        (string Measure, decimal Most)[] numbers = [("A3.studies-per-year", 12), ("E1.players", 25), ("C2.farmer-associations", 100), ("D2.regional-meetings-per-year", 6), ("F2.annual-budget", 3_000_000)];
        Gen<PlanObservation[]> cases =
            from count in Gen.Choose(1, 12)
            from all in (from number in Gen.Elements(numbers)
                         from scope in Gen.Elements("global", "africa", "europe")
                         from year in Gen.Choose(2019, 2031)
                         from month in Gen.Elements(6, 12)
                         from part in Gen.Choose(0, 20)
                         from recorded in Gen.Choose(0, 3)
                         select new PlanObservation(number.Measure, scope, new(year, month, month == 12 ? 31 : 30), Math.Round(number.Most * part / 20, 2))
                         {
                             RecordedAt = recorded == 0 ? null : new DateTimeOffset(2032, recorded, 1, 0, 0, 0, TimeSpan.Zero),
                         }).ArrayOf(count)
            select all;

        Runs.Hold(
            cases,
            observations =>
            {
                var terms = new PlanEvaluationTerms(new(2031, 1, 31));
                PlanEvaluation Evaluate(IEnumerable<PlanObservation> some) => PlanEvaluation.Of(PlanEdition.Edition2020, ObservationTable.Of(ObservationAxes.Default, some), terms);

                Evaluate(observations.Reverse()).Measures.Should().Equal(Evaluate(observations).Measures);
            });
    }

    [Fact]
    public void A_mean_is_refused_where_less_than_four_fifths_is_known()
    {
        MeanResult mean = PlanMeans.MeanScore(new Observed().See("A3.studies-per-year", "2025", 5).Evaluate("2026-06-30"), Horizon.Year2030, MeanKind.Numbers);

        (mean.Value, mean.Worst, mean.Assessed).Should().Be((null, null, 1));
        mean.Lowest.Should().Be("A3.studies-per-year");
    }

    [Fact]
    public void A_mean_has_bounds_for_what_is_missing_and_names_the_lowest()
    {
        var observed = new Observed();
        foreach (MeasureTerms terms in PlanTerms.Edition2020.Measures.Where(terms => terms.At2030.Role == MeasureRole.Required && terms.Counted != Counted.Step && terms.Key != "C1.assisted-awareness"))
        {
            Measure measure = PlanEdition.Edition2020.Find(terms.Key)!;
            observed.See(terms.Key, "2030", terms.Key == "E1.players" ? 5 : MeasureSeries.Target(measure, Horizon.Year2030)!.Value.High * 2);
        }

        MeanResult mean = PlanMeans.MeanScore(observed.Evaluate("2031-01-01"), Horizon.Year2030, MeanKind.Numbers);
        MeanResult ofMeans = PlanMeans.MeanOfMeans(observed.Evaluate("2031-01-01"), Horizon.Year2030, MeanKind.Numbers);

        (mean.Members - mean.Assessed).Should().Be(1);
        mean.Value.Should().Be(new Rational(mean.Assessed - 1, mean.Assessed));
        (mean.Worst, mean.Best).Should().Be((new Rational(mean.Assessed - 1, mean.Members), new Rational(mean.Assessed, mean.Members)));
        mean.Lowest.Should().Be("E1.players");
        (ofMeans.Worst < ofMeans.Best).Should().BeTrue();
    }
}
