using System.Text;

namespace FourPer1000.Exchange.Tests;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2020-02-29", 2020, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void A_date_is_read_and_written(string text, int year, int month, int day)
    {
        DateText.TryRead(Encoding.UTF8.GetBytes(text), out DateOnly date).Should().BeTrue();
        date.Should().Be(new DateOnly(year, month, day));
        DateText.TryRead(text, out DateOnly same).Should().BeTrue();
        same.Should().Be(date);
        DateText.Of(date).Should().Be(text);
        Span<byte> written = stackalloc byte[DateText.Length];
        DateText.TryWrite(date, written, out int length).Should().BeTrue();
        Encoding.UTF8.GetString(written[..length]).Should().Be(text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2020-2-29")]
    [InlineData("2020-02-30")]
    [InlineData("1900-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("2020/02/29")]
    [InlineData("2020-02-29 ")]
    [InlineData("2020-02-29T00:00Z")]
    [InlineData("-020-02-29")]
    [InlineData("2020-02-2é")]
    public void Anything_else_is_no_date(string text)
    {
        DateText.TryRead(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        DateText.TryRead(text, out _).Should().BeFalse();
    }
}
