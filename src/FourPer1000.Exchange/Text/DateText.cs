using System.Globalization;

namespace FourPer1000.Exchange;

/// <summary>Dates as the exchange formats write them: exactly <c>YYYY-MM-DD</c> in ASCII, years 0001–9999.</summary>
public static class DateText
{
    /// <summary>The number of characters of a date.</summary>
    public const int Length = 10;

    private const string Form = "yyyy-MM-dd";

    /// <summary>Reads a date; never throws, allocates nothing, asks no culture.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out DateOnly date)
    {
        date = default;
        if (utf8.Length != Length || utf8[4] != '-' || utf8[7] != '-'
            || !Digits.TryRead(utf8[..4], out int year) || !Digits.TryRead(utf8[5..7], out int month) || !Digits.TryRead(utf8[8..], out int day)
            || year == 0 || month is 0 or > 12 || day == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, out DateOnly)"/>
    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        return Digits.TryNarrow(text, stackalloc byte[Length], out ReadOnlySpan<byte> ascii) && TryRead(ascii, out date);
    }

    /// <summary>The date in its exchange form.</summary>
    public static string Of(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Writes the date in its exchange form, <see cref="Length"/> bytes; false where they do not fit.</summary>
    public static bool TryWrite(DateOnly date, Span<byte> utf8, out int written) =>
        date.TryFormat(utf8, out written, Form, CultureInfo.InvariantCulture);
}
