namespace FourPer1000.Registration.Tests;

public sealed class CallWindowTests
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    [Fact]
    public void The_terms_of_2020_are_those_of_the_charter()
    {
        RegistrationTerms terms = RegistrationTerms.Edition2020;
        terms.MostTaskForces.Should().Be(3);
        terms.OpensAt.Should().Be(new DateTimeOffset(2020, 6, 15, 0, 0, 0, TimeSpan.FromHours(2)));
        terms.Deadline.Should().Be(new DateOnly(2020, 9, 30));
        terms.TimeZone.Should().Be("Europe/Paris");
        terms.LateOffice.Should().Be(LateOffice.Reserve);
        terms.OfficeWithoutStanding.Should().Be(OfficeWithoutStanding.Refuse);
        new CallWindow(terms, Paris).Terms.Should().Be(terms);
    }

    [Fact]
    public void The_date_in_a_zone_is_the_same_asked_of_the_window_or_of_the_zone()
    {
        var window = new CallWindow(Make.Terms, Paris);
        foreach (int hours in Enumerable.Range(0, 72))
        {
            DateTimeOffset instant = new DateTimeOffset(2020, 9, 29, 0, 30, 0, TimeSpan.Zero).AddHours(hours);
            window.DateOf(instant).Should().Be(CallWindow.DateOf(instant, Paris));
        }
    }

    [Fact]
    public void A_deadline_on_the_day_of_the_opening_is_a_window_and_one_before_it_is_a_fault()
    {
        new CallWindow(Make.Terms with { Deadline = new(2020, 6, 15) }, Paris).DateOf(Make.Terms.OpensAt).Should().Be(new DateOnly(2020, 6, 15));
        FluentActions.Invoking(() => new CallWindow(Make.Terms with { Deadline = new(2020, 6, 14) }, Paris)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_day_of_the_opening_is_that_of_the_zone()
    {
        // 2020-06-14T22:00Z is already the 15th in Paris.
        RegistrationTerms terms = Make.Terms with { OpensAt = new(2020, 6, 14, 22, 0, 0, TimeSpan.Zero), Deadline = new(2020, 6, 14) };
        FluentActions.Invoking(() => new CallWindow(terms, Paris)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(2020, 3, 29, 0, 59, "2020-03-29")]
    [InlineData(2020, 10, 24, 21, 59, "2020-10-24")]
    [InlineData(2020, 10, 24, 22, 0, "2020-10-25")]
    [InlineData(2020, 10, 25, 22, 59, "2020-10-25")]
    [InlineData(2020, 10, 25, 23, 0, "2020-10-26")]
    [InlineData(2020, 12, 31, 22, 59, "2020-12-31")]
    [InlineData(2020, 12, 31, 23, 0, "2021-01-01")]
    public void The_date_follows_the_clock_of_the_zone_through_summer_and_winter(int year, int month, int day, int hour, int minute, string date)
    {
        var instant = new DateTimeOffset(year, month, day, hour, minute, 0, TimeSpan.Zero);
        var window = new CallWindow(Make.Terms, Paris);
        window.DateOf(instant).ToString("O", System.Globalization.CultureInfo.InvariantCulture).Should().Be(date);
        window.DateOf(instant.ToOffset(TimeSpan.FromHours(-11))).Should().Be(window.DateOf(instant));
    }

    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("Pacific/Pago_Pago")]
    public void At_the_ends_of_the_calendar_the_last_day_that_exists_stands(string zone)
    {
        RegistrationTerms terms = Make.Terms with { TimeZone = zone };
        var window = new CallWindow(terms, TimeZoneInfo.FindSystemTimeZoneById(zone));
        window.DateOf(DateTimeOffset.MinValue).Should().Be(DateOnly.MinValue);
        window.DateOf(DateTimeOffset.MaxValue).Should().Be(DateOnly.FromDateTime(DateTime.MaxValue.AddHours(zone == "Pacific/Pago_Pago" ? -11 : 0)));
    }
}
