using FourPer1000.Domain;

namespace FourPer1000.Targets.Tests;

public sealed class ScopeTests
{
    private const string Adopting = "F1.countries-adopting";
    private const string Using = "B4.countries-using";
    private const string Tools = "B4.tools-used-share";
    private static readonly string[] Parties = [.. Atlas.Default.Countries.Where(country => country.IsUnfcccParty).Select(country => country.Alpha3)];

    [Fact]
    public void The_globe_is_counted_from_the_countries_where_nobody_observed_it_as_such()
    {
        var observed = new Observed();
        foreach (string country in Parties.Take(20))
        {
            observed.See(Adopting, "2026", 1, country);
        }

        MeasureEvaluation one = observed.Judge(Adopting, Horizon.Year2030, "2027-01-01");

        (one.Status, one.Result.Used[^1].Value).Should().Be((TargetStatus.Achieved, 20));
        one.Result.Reasons[^1]["subjects"].Should().NotBeNull();
    }

    [Fact]
    public void An_observation_of_the_globe_goes_before_the_count()
    {
        MeasureEvaluation one = new Observed().See(Adopting, "2026", 1, "FRA").See(Adopting, "2025", 21).Judge(Adopting, Horizon.Year2030, "2027-01-01");

        (one.Status, one.Result.Used[^1].Value).Should().Be((TargetStatus.Achieved, 21));
    }

    [Fact]
    public void A_country_counts_only_if_it_meets_the_depth_of_its_horizon()
    {
        var observed = new Observed();
        foreach (string country in Parties.Take(40))
        {
            observed.See(Using, "2026", 1, country).See(Tools, "2026", 25, country);
        }

        MeasureEvaluation near = observed.Judge(Using, Horizon.Year2030, "2027-01-01"), far = observed.Judge(Using, Horizon.Year2050, "2027-01-01");

        (near.Status, near.Result.Used[^1].Value).Should().Be((TargetStatus.Achieved, 40));
        far.Result.Used[^1].Value.Should().Be(0);
    }

    [Fact]
    public void A_country_that_uses_tools_to_an_unknown_depth_is_not_known_and_one_that_uses_none_is()
    {
        PlanEvaluation all = new Observed().See(Using, "2026", 1, "FRA").See(Using, "2026", 0, "DEU").Evaluate("2027-01-01");

        all.Find(Using, "FRA", Horizon.Year2050)!.Status.Should().Be(TargetStatus.InsufficientData);
        all.Find(Using, "DEU", Horizon.Year2050)!.Result.Reasons[0].Code.Should().Be(TargetReasons.NotMetYet);
        all.Find(Using, "global", Horizon.Year2030)!.Result.Used[^1].Should().Match<Observation>(point => point.Value == 0 && point.High == Parties.Length - 1);
    }

    [Fact]
    public void Where_only_some_are_to_meet_a_condition_none_of_them_is_bound()
    {
        PlanEvaluation all = new Observed().See(Adopting, "2026", 0, "FRA").See(Adopting, "2026", 1, "DEU").Evaluate("2027-01-01");

        Observed.Codes(all.Find(Adopting, "FRA", Horizon.Year2030)!).Should().Equal(PlanReasons.NoSubjectIsBound);
        all.Find(Adopting, "DEU", Horizon.Year2030)!.Status.Should().Be(TargetStatus.Achieved);
        all.Find(Adopting, "FRA", Horizon.Year2050)!.Status.Should().Be(TargetStatus.InsufficientData, "all countries are to adopt by then");
    }

    [Fact]
    public void The_weakest_region_stands_for_the_globe()
    {
        var observed = new Observed();
        foreach ((string region, int index) in Atlas.Default.Regions.Select((region, index) => (region, index)))
        {
            observed.See("C2.farmer-associations", "2025", 60 - (10 * index), region);
        }

        PlanEvaluation all = observed.Evaluate("2026-06-30");
        MeasureEvaluation one = all.Find("C2.farmer-associations", "global", Horizon.Year2030)!;

        one.Result.Used[^1].Value.Should().Be(20);
        one.Status.Should().Be(all.Find("C2.farmer-associations", "north-america", Horizon.Year2030)!.Status);
        one.Result.Reasons[^1].Should().Match<Rules.Reason>(reason => reason.Code == PlanReasons.WeakestSubject && reason["subject"]!.ToString() == "north-america");
    }

    [Fact]
    public void A_region_of_which_nothing_is_known_leaves_the_weakest_open()
    {
        MeasureEvaluation one = new Observed().See("C2.farmer-associations", "2025", 100, "europe").Judge("C2.farmer-associations", Horizon.Year2030, "2026-06-30");

        one.Status.Should().Be(TargetStatus.InsufficientData);
        Observed.Codes(one).Should().Contain(TargetReasons.UnknownSubjects);
    }

    [Fact]
    public void Every_region_is_told_of_for_what_is_judged_by_region_and_countries_where_they_were_observed()
    {
        PlanEvaluation nothing = new Observed().Evaluate("2026-06-30");

        nothing.Measures.Where(one => one.Measure == "D3.partnership-regions").Select(one => one.Scope).Distinct().Should().Equal(["global", .. Atlas.Default.Regions]);
        nothing.Measures.Where(one => one.Measure == Adopting).Select(one => one.Scope).Distinct().Should().Equal("global");
        nothing.Measures.Should().HaveCount((73 + (8 * 5)) * 2);
    }

    [Fact]
    public void A_target_of_the_globe_is_none_of_a_region()
    {
        MeasureEvaluation one = new Observed().See("A3.studies-per-year", "2025", 9, "africa").Judge("A3.studies-per-year", Horizon.Year2030, "2026-06-30", "africa");

        (one.Status, one.Result.Reasons[0].Code).Should().Be((TargetStatus.NotAssessable, PlanReasons.NoTargetInScope));
    }

    [Fact]
    public void Regions_show_a_distribution_with_its_coverage_and_what_stands_worst()
    {
        PlanEvaluation all = new Observed().See("C2.farmer-associations", "2025", 5, "africa").See("D3.partnership-regions", "2025", 1, "africa").Evaluate("2026-06-30");

        RegionResult africa = all.Regions.Single(region => region.Group.Name == "africa" && region.Group.Horizon == Horizon.Year2030);
        africa.Worst.Should().Be("C2.farmer-associations");
        africa.Group.Counts[TargetStatus.Achieved].Should().Be(1);
        africa.Group.Assessed.Should().Be(2);
    }
}
