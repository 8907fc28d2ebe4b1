using System.Globalization;

namespace FourPer1000.Exchange;

/// <summary>
/// Instants as the exchange formats write them: exactly <c>YYYY-MM-DDThh:mm[:ss[.fffffff]]</c> followed by <c>Z</c> or <c>±hh:mm</c>
/// of at most 14:00, in ASCII, upper case.
/// </summary>
/// <remarks>An instant that lies outside the years 0001–9999 once its offset is taken off cannot be read. <c>-00:00</c> is read as no offset.</remarks>
public static class InstantText
{
    /// <summary>The most characters that an instant has.</summary>
    public const int MostCharacters = 33;

    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";
    private const int FewestCharacters = 17;
    private const int MostOffsetMinutes = 14 * 60;
    private const int FractionDigits = 7;

    /// <summary>Reads an instant with its offset; never throws, allocates nothing, asks no culture.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out DateTimeOffset instant)
    {
        instant = default;
        if (utf8.Length is < FewestCharacters or > MostCharacters
            || !DateText.TryRead(utf8[..DateText.Length], out DateOnly date)
            || utf8[10] != 'T'
            || !TryReadTime(utf8[11..], out long time, out int length)
            || !TryReadOffset(utf8[(11 + length)..], out int minutes))
        {
            return false;
        }

        long local = (date.DayNumber * TimeSpan.TicksPerDay) + time;
        long universal = local - (minutes * TimeSpan.TicksPerMinute);
        if (universal < DateTime.MinValue.Ticks || universal > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        instant = new DateTimeOffset(local, new TimeSpan(minutes * TimeSpan.TicksPerMinute));
        return true;
    }

    /// <inheritdoc cref="TryRead(ReadOnlySpan{byte}, out DateTimeOffset)"/>
    public static bool TryRead(ReadOnlySpan<char> text, out DateTimeOffset instant)
    {
        instant = default;
        return Digits.TryNarrow(text, stackalloc byte[MostCharacters], out ReadOnlySpan<byte> ascii) && TryRead(ascii, out instant);
    }

    /// <summary>The instant in one exchange form: always with seconds and a numeric offset, with as many digits of the fraction as it needs.</summary>
    public static string Of(DateTimeOffset instant) => instant.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Writes the form of <see cref="Of"/>; false where it does not fit in (<see cref="MostCharacters"/> always do).</summary>
    public static bool TryWrite(DateTimeOffset instant, Span<byte> utf8, out int written) =>
        instant.TryFormat(utf8, out written, Form, CultureInfo.InvariantCulture);

    // hh:mm[:ss[.fffffff]]; what follows is the offset.
    private static bool TryReadTime(ReadOnlySpan<byte> text, out long ticks, out int length)
    {
        ticks = 0;
        length = 5;
        if (text[2] != ':' || !Digits.TryRead(text[..2], out int hour) || hour > 23 || !Digits.TryRead(text[3..5], out int minute) || minute > 59)
        {
            return false;
        }

        ticks = (hour * TimeSpan.TicksPerHour) + (minute * TimeSpan.TicksPerMinute);
        if (text[5] != ':')
        {
            return true;
        }

        length = 8;
        if (text.Length <= 8 || !Digits.TryRead(text[6..8], out int second) || second > 59)
        {
            return false;
        }

        ticks += second * TimeSpan.TicksPerSecond;
        return text[8] != '.' || TryAddFraction(text[9..], ref ticks, ref length);
    }

    private static bool TryAddFraction(ReadOnlySpan<byte> text, ref long ticks, ref int length)
    {
        int digits = text.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (digits is < 1 or > FractionDigits)
        {
            return false;
        }

        _ = Digits.TryRead(text[..digits], out int fraction);
        for (int i = digits; i < FractionDigits; i++)
        {
            fraction *= 10;
        }

        ticks += fraction;
        length += 1 + digits;
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text is [(byte)'Z'])
        {
            return true;
        }

        if (text is not [(byte)'+' or (byte)'-', _, _, (byte)':', _, _]
            || !Digits.TryRead(text[1..3], out int hour) || !Digits.TryRead(text[4..], out int minute) || minute > 59)
        {
            return false;
        }

        minutes = (hour * 60) + minute;
        bool fits = minutes <= MostOffsetMinutes;
        minutes = text[0] == '-' ? -minutes : minutes;
        return fits;
    }
}
