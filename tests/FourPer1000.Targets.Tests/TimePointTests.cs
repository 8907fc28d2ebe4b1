using static FourPer1000.Targets.Tests.Make;

namespace FourPer1000.Targets.Tests;

public sealed class TimePointTests
{
    [Fact]
    public void A_bare_year_stands_for_its_last_day()
    {
        (Year(2020) > Day(2020, 12, 30)).Should().BeTrue();
        Year(2020).CompareTo(Day(2020, 12, 31)).Should().Be(0);
        (Year(2020) < Day(2021, 1, 1)).Should().BeTrue();
        (Day(2020, 12, 30) < Year(2020)).Should().BeTrue();
        TimePoint.LastDayOf(2020).Should().Be(Day(2020, 12, 31));
    }

    [Fact]
    public void Durations_are_whole_units_of_one_scale()
    {
        Day(2021, 12, 31).Since(Day(2020, 12, 31)).Should().Be(365);
        Year(2030).Since(Year(2020)).Should().Be(10);
        FluentActions.Invoking(() => Year(2030).Since(Day(2020, 12, 31))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_day_as_a_year_is_the_last_year_that_is_over()
    {
        Day(2024, 12, 31).In(TimeScale.Years).Should().Be(Year(2024));
        Day(2024, 12, 30).In(TimeScale.Years).Should().Be(Year(2023));
        Year(2024).In(TimeScale.Days).Should().Be(Day(2024, 12, 31));
    }

    [Fact]
    public void Years_later_end_where_the_calendar_ends()
    {
        Day(2024, 2, 29).AddYears(3).Should().Be(Day(2027, 2, 28));
        Day(9998, 1, 1).AddYears(3).Should().Be(TimePoint.OfDay(DateOnly.MaxValue));
        Year(int.MaxValue).AddYears(3).Should().Be(Year(int.MaxValue));
        Day(2024, 1, 1).At(-1).Should().BeNull();
        Day(2024, 1, 1).At(10_000_000).Should().BeNull();
        Year(2024).At((System.Numerics.BigInteger)int.MaxValue + 1).Should().BeNull();
    }
}
