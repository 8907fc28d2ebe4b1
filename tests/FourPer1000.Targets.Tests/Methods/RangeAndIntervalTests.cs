using static FourPer1000.Targets.Tests.Make;

namespace FourPer1000.Targets.Tests;

public sealed class RangeAndIntervalTests
{
    [Theory]
    [InlineData(9, TargetStatus.OnTrack, TargetStatus.WellOffTrack)]
    [InlineData(10, TargetStatus.Achieved, TargetStatus.OffTrack)]
    [InlineData(25, TargetStatus.Achieved, TargetStatus.Achieved)]
    public void Of_a_target_range_the_lower_end_is_judged_and_the_upper_end_is_stretch_and_no_cap(int value, TargetStatus status, TargetStatus stretch)
    {
        TargetResult result = LinearPace.Default.Evaluate(Series(Up, From(2020, 4), To(2030, new(10, 20)), Seen(2025, value)));

        result.Status.Should().Be(status);
        result.Stretch.Should().Be(stretch);
    }

    [Fact]
    public void Where_less_is_wanted_the_upper_end_is_the_commitment()
    {
        TargetResult result = LinearPace.Default.Evaluate(Series(Down, From(2020, 40), To(2030, new(10, 20)), Seen(2025, 20)));

        result.Status.Should().Be(TargetStatus.Achieved);
        result.Stretch.Should().Be(TargetStatus.OnTrack);
    }

    [Fact]
    public void Of_a_baseline_range_the_less_favourable_end_is_reported_and_a_difference_is_borderline()
    {
        TargetResult result = LinearPace.Default.Evaluate(Series(Up, From(2020, new(0, 40)), To(2030, 100), Seen(2025, 55)));

        result.Status.Should().Be(TargetStatus.WellOffTrack);
        result.Figures.Ratio.Should().Be(new Domain.Rational(1, 2));
        result.BasePoint!.Value.Should().Be(40);
        result.Flags.Should().Equal(TargetFlag.Borderline);
        result.Codes().Should().Equal("target.far-too-slow", "target.baseline-range");
    }

    [Fact]
    public void Where_both_ends_give_one_status_the_smaller_ratio_is_reported()
    {
        TargetResult result = LinearPace.Default.Evaluate(Series(Up, From(2020, new(0, 10)), To(2030, 100), Seen(2025, 70)));

        result.Flags.Should().BeEmpty();
        result.BasePoint!.Value.Should().Be(10);
    }

    [Fact]
    public void An_end_of_the_baseline_that_cannot_be_judged_stands_aside()
    {
        // A2 of the plan: 5 to 10 at the start, 10 to 20 in 2030.
        TargetResult result = LinearPace.Default.Evaluate(Series(Up, From(2020, new(5, 10)), To(2030, new(10, 20)), Seen(2024, 9)));

        result.Status.Should().Be(TargetStatus.OnTrack);
        result.Flags.Should().Equal(TargetFlag.Borderline);
    }

    [Theory]
    [InlineData(50, 60, false)]
    [InlineData(40, 60, true)]
    [InlineData(50, 100, true)]
    public void An_interval_whose_ends_give_another_status_is_borderline(int low, int high, bool isBorderline)
    {
        TargetResult result = LinearPace.Default.Evaluate(Rising(Seen(2025, 55) with { Low = low, High = high }));

        result.Status.Should().Be(TargetStatus.OnTrack);
        result.Flags.Contains(TargetFlag.Borderline).Should().Be(isBorderline);
        result.Codes().Contains("target.interval-differs").Should().Be(isBorderline);
    }

    [Fact]
    public void A_range_has_its_lower_end_first() =>
        FluentActions.Invoking(() => new Extent(2, 1)).Should().Throw<ArgumentException>();
}
