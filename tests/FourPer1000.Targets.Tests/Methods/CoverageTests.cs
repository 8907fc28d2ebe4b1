using System.Numerics;
using FourPer1000.Rules;
using static FourPer1000.Targets.Tests.Make;

namespace FourPer1000.Targets.Tests;

public sealed class CoverageTests
{
    private static readonly ValueList<string> Regions = ["africa", "asia-pacific", "europe", "latin-america-caribbean", "north-america"];

    // B2 of the plan: 1 region at the start, 3 by 2021, here 5 by 2030.
    private static readonly CoverageSeries Served = new("B2", Regions, CoverageCondition.Yes, From(2020, 1), To(2030, 5), []);

    [Fact]
    public void Subjects_that_meet_the_condition_are_counted_and_judged_by_linear_pace()
    {
        TargetResult result = Coverage.Default.Evaluate(Served with
        {
            Observations = [Yes("africa", 2024), Yes("europe", 2025), Yes("north-america", 2025), No("asia-pacific", 2025), No("latin-america-caribbean", 2024)],
        });

        result.Status.Should().Be(TargetStatus.OnTrack);
        result.Figures.Ratio.Should().Be(Whole(1));
        result.Figures.UnitsShort.Should().Be(new BigInteger(2));
        result.Flags.Should().BeEmpty();
        result.Method.Name.Should().Be("coverage");
    }

    [Fact]
    public void Unknown_subjects_are_listed_and_make_it_borderline_where_they_would_change_the_status()
    {
        TargetResult result = Coverage.Default.Evaluate(Served with { Observations = [Yes("africa", 2025), Yes("europe", 2025)] });

        result.Status.Should().Be(TargetStatus.WellOffTrack);
        result.Flags.Should().Equal(TargetFlag.Borderline);
        result.Codes().Should().Equal("target.far-too-slow", "target.interval-differs", "target.unknown-subjects");
        result.Reasons[2]["subjects"]!.ToString().Should().Be("asia-pacific, latin-america-caribbean, north-america");
    }

    [Fact]
    public void A_subject_counts_only_where_it_meets_the_depth()
    {
        // B4 of the plan: a country counts where it uses 20 % of the tools.
        CoverageSeries depth = new("B4", ["FRA", "KEN"], new(Up, 20), From(2020, 0), To(2030, 2), [Seen("FRA", 2025, 20), Seen("KEN", 2025, 19.9m)]);

        Coverage.Default.Evaluate(depth).Used[^1].Value.Should().Be(1);
        Coverage.Default.Evaluate(depth with { Condition = new(Up, 19.9m) }).Status.Should().Be(TargetStatus.Achieved);
    }

    [Fact]
    public void A_subject_that_is_lost_is_no_longer_counted() =>
        Coverage.Default.Evaluate(Served with { Observations = [Yes("africa", 2024), No("africa", 2025), .. Regions.Skip(1).Select(region => No(region, 2024))] })
            .Codes().Should().StartWith(["target.wrong-way"]);

    [Fact]
    public void In_every_region_means_the_weakest_of_them_once_all_are_known()
    {
        // C2 of the plan: 10–15 % at the start, 100 % in each region.
        CoverageSeries share = new("C2", ["africa", "europe"], new(Up, 100), From(2020, new(10, 15)), To(2030, 100), [Seen("africa", 2024, 90), Seen("europe", 2025, 40)]);

        TargetResult result = Coverage.Default.EvaluateWeakest(share, limit: 100);

        result.Used[^1].Should().Be(Make.Seen(2025, 40));
        result.Status.Should().Be(TargetStatus.WellOffTrack);
        TargetResult unknown = Coverage.Default.EvaluateWeakest(share with { Observations = [Seen("africa", 2024, 90)] });
        unknown.Codes().Should().Equal("target.no-observation", "target.unknown-subjects");
    }

    [Fact]
    public void Strangers_later_observations_and_missing_values_are_left_out_with_the_reason()
    {
        TargetResult result = Coverage.Default.Evaluate(
            Served with { Observations = [Yes("atlantis", 2024), Yes("africa", 2026), Seen("africa", 2025, null), Yes("europe", 2025)] }, Year(2025));

        result.LeftOut.Select(point => point.Reason).Should().BeEquivalentTo("series.unknown-subject", "series.after-as-of", "series.no-value");
    }

    [Fact]
    public void Two_values_of_one_subject_and_date_cannot_be_judged() =>
        Coverage.Default.Evaluate(Served with { Observations = [Yes("africa", 2025), No("africa", 2025)] }).Codes().Should().Equal("series.repeated-date");

    [Fact]
    public void A_plain_series_of_counts_is_judged_as_well() =>
        Coverage.Default.Evaluate(Rising(Make.Seen(2025, 50))).Status.Should().Be(TargetStatus.OnTrack);

    private static SubjectObservation Yes(string subject, int year) => Seen(subject, year, 1);

    private static SubjectObservation No(string subject, int year) => Seen(subject, year, 0);

    private static SubjectObservation Seen(string subject, int year, decimal? value) => new(subject, Make.Seen(year, value));
}
