using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Domain.Tests;

public sealed class DateIntervalTests
{
    private static readonly DateOnly Origin = new(2020, 6, 15);

    private static readonly Gen<DateOnly?> Ends =
        Gen.Frequency((1, Gen.Constant<DateOnly?>(null)), (6, Gen.Choose(-12, 12).Select(days => (DateOnly?)Origin.AddDays(days))));

    private static readonly Gen<DateInterval> Intervals =
        Gen.Two(Ends).Where(pair => !(pair.Item1 >= pair.Item2)).Select(pair => new DateInterval(pair.Item1, pair.Item2));

    [Fact]
    public void An_interval_holds_from_its_first_day_until_the_day_before_its_end()
    {
        var interval = new DateInterval(new(2020, 1, 1), new(2020, 2, 1));
        interval.Contains(new(2019, 12, 31)).Should().BeFalse();
        interval.Contains(new(2020, 1, 1)).Should().BeTrue();
        interval.Contains(new(2020, 1, 31)).Should().BeTrue();
        interval.Contains(new(2020, 2, 1)).Should().BeFalse();
    }

    [Fact]
    public void An_open_end_goes_on_for_ever()
    {
        new DateInterval(null, Origin).Contains(DateOnly.MinValue).Should().BeTrue();
        new DateInterval(Origin, null).Contains(DateOnly.MaxValue).Should().BeTrue();
        DateInterval.Always.Contains(DateOnly.MinValue).Should().BeTrue();
        DateInterval.Always.Contains(DateOnly.MaxValue).Should().BeTrue();
        DateInterval.Always.Should().Be(new DateInterval(null, null));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void An_empty_or_backward_interval_throws(int days) =>
        FluentActions.Invoking(() => new DateInterval(Origin, Origin.AddDays(days))).Should().Throw<ArgumentException>();

    [Fact]
    public void A_single_day_is_an_interval() =>
        new DateInterval(Origin, Origin.AddDays(1)).Contains(Origin).Should().BeTrue();

    [Fact]
    public void Containing_a_day_is_lying_between_the_ends_half_open() =>
        Runs.Hold(Gen.Zip(Intervals, Gen.Choose(-15, 15).Select(Origin.AddDays)), pair =>
        {
            (DateInterval interval, DateOnly day) = pair;
            bool expected = (interval.From is not { } from || from <= day) && (interval.To is not { } to || day < to);
            interval.Contains(day).Should().Be(expected);
        });

    [Fact]
    public void Two_intervals_overlap_exactly_where_they_share_a_day() =>
        Runs.Hold(Gen.Two(Intervals), pair =>
        {
            DateOnly[] days = [DateOnly.MinValue, .. Enumerable.Range(-15, 31).Select(Origin.AddDays), DateOnly.MaxValue];
            bool shared = days.Any(day => pair.Item1.Contains(day) && pair.Item2.Contains(day));
            pair.Item1.Overlaps(pair.Item2).Should().Be(shared);
            pair.Item2.Overlaps(pair.Item1).Should().Be(shared);
        });

    [Fact]
    public void Cutting_an_interval_leaves_each_day_in_exactly_one_part() =>
        Runs.Hold(Gen.Choose(-11, 11), days =>
        {
            DateOnly cut = Origin.AddDays(days);
            DateInterval before = new(null, cut), after = new(cut, null);
            before.Overlaps(after).Should().BeFalse();
            Enumerable.Range(-15, 31).Select(Origin.AddDays).Should().OnlyContain(day => before.Contains(day) != after.Contains(day));
        });
}
