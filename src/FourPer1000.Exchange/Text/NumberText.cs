using System.Globalization;
using System.Text;

namespace FourPer1000.Exchange;

/// <summary>Numbers as the exchange formats write them: <c>-12.5</c>, in ASCII, spelt as JSON spells them, up to 28 significant digits.</summary>
public static class NumberText
{
    private const int DigitsOfLong = 18;
    private const int LongestSpelling = 64;

    /// <summary>Reads a number exactly; never throws, asks no culture.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out decimal value) =>
        TryReadPlain(utf8, out value) || (utf8.Length <= LongestSpelling && IsSpelling(utf8) && JsonNumbers.TryRead(Encoding.ASCII.GetString(utf8), out value));

    /// <summary>The number in its exchange form, without zeros at the end.</summary>
    public static string Of(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    // The usual case: at most eighteen digits, no exponent.
    private static bool TryReadPlain(ReadOnlySpan<byte> utf8, out decimal value)
    {
        value = 0;
        bool isNegative = utf8 is [(byte)'-', ..];
        ReadOnlySpan<byte> digits = isNegative ? utf8[1..] : utf8;
        if (digits.Length is 0 or > DigitsOfLong || (digits is [(byte)'0', >= (byte)'0' and <= (byte)'9', ..]))
        {
            return false;
        }

        long number = 0;
        int scale = -1;
        foreach (byte one in digits)
        {
            if (char.IsAsciiDigit((char)one))
            {
                number = (number * 10) + (one - '0');
                scale += scale >= 0 ? 1 : 0;
            }
            else if (one == '.' && scale < 0)
            {
                scale = 0;
            }
            else
            {
                return false;
            }
        }

        if (scale == 0 || digits[0] == '.')
        {
            return false;
        }

        value = new decimal((int)number, (int)(number >> 32), 0, isNegative && number != 0, (byte)Math.Max(0, scale));
        return true;
    }

    // -?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?
    private static bool IsSpelling(ReadOnlySpan<byte> utf8)
    {
        ReadOnlySpan<byte> rest = utf8 is [(byte)'-', ..] ? utf8[1..] : utf8;
        int whole = DigitsAhead(rest);
        if (whole == 0 || (whole > 1 && rest[0] == '0'))
        {
            return false;
        }

        rest = rest[whole..];
        if (rest is [(byte)'.', ..])
        {
            int fraction = DigitsAhead(rest[1..]);
            if (fraction == 0)
            {
                return false;
            }

            rest = rest[(1 + fraction)..];
        }

        if (rest is [(byte)'e' or (byte)'E', ..])
        {
            rest = rest is [_, (byte)'+' or (byte)'-', ..] ? rest[2..] : rest[1..];
            return !rest.IsEmpty && DigitsAhead(rest) == rest.Length;
        }

        return rest.IsEmpty;
    }

    private static int DigitsAhead(ReadOnlySpan<byte> utf8)
    {
        int end = utf8.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return end < 0 ? utf8.Length : end;
    }
}
