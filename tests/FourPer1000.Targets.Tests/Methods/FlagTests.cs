using static FourPer1000.Targets.Tests.Make;

namespace FourPer1000.Targets.Tests;

public sealed class FlagTests
{
    [Fact]
    public void Achieved_with_an_adverse_trend_is_at_risk()
    {
        TargetResult result = LinearPace.Default.Evaluate(Rising(Seen(2022, 150), Seen(2023, 140), Seen(2024, 130), Seen(2025, 120), Seen(2026, 110)));

        result.Status.Should().Be(TargetStatus.Achieved);
        result.Flags.Should().Equal(TargetFlag.AtRisk);
        result.Codes().Should().Equal("target.met", "target.trend-adverse");
    }

    [Fact]
    public void On_track_by_the_pace_and_not_by_the_recent_trend_is_at_risk()
    {
        TargetResult result = LinearPace.Default.Evaluate(Rising(Seen(2021, 60), Seen(2022, 60), Seen(2023, 60), Seen(2024, 61), Seen(2025, 61)));

        result.Status.Should().Be(TargetStatus.OnTrack);
        result.Flags.Should().Equal(TargetFlag.AtRisk);
        LinearPace.Default.Evaluate(Rising(Seen(2024, 61), Seen(2025, 61))).Flags.Should().BeEmpty("three points are no trend to set against a pace");
    }

    [Fact]
    public void The_published_set_keeps_achieved_and_flags_the_decline_that_it_hides()
    {
        TargetResult result = TargetMethods.Find("cagr-ratio", "statcan")!.Evaluate(Series(Up, From(2015, 20), To(2030, 10), Seen(2020, 15)));

        result.Status.Should().Be(TargetStatus.Achieved);
        result.Flags.Should().Equal(TargetFlag.AtRisk);
    }

    [Theory]
    [InlineData(2028, 12, 31, false)]
    [InlineData(2029, 1, 1, true)]
    public void An_observation_that_is_older_than_three_years_is_stale_and_the_status_stays(int year, int month, int day, bool isStale)
    {
        TargetResult result = LinearPace.Default.Evaluate(Rising(Seen(2025, 50)), Day(year, month, day));

        result.Status.Should().Be(TargetStatus.OnTrack);
        result.Flags.Contains(TargetFlag.Stale).Should().Be(isStale);
    }

    [Fact]
    public void How_old_is_stale_is_a_term() =>
        new LinearPace(PaceThresholds.Default, TargetTerms.Default with { StaleAfterYears = 1 }).Evaluate(Rising(Seen(2025, 50)), Year(2027))
            .Flags.Should().Equal(TargetFlag.Stale);
}
