using System.Globalization;

namespace FourPer1000.Exchange;

/// <summary>Takes the spelling of a JSON number for a value.</summary>
internal static class JsonNumbers
{
    private const int MostDigits = 28;
    private const int MostExponentDigits = 4;

    public static bool TryRead(string raw, out int value) => int.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool TryRead(string raw, out long value) => long.TryParse(raw, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool TryRead(string raw, out decimal value)
    {
        value = 0;
        int mark = raw.AsSpan().IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = (mark < 0 ? raw : raw.AsSpan(0, mark)).TrimStart('-');
        if (mantissa.IndexOfAnyExcept('0', '.') < 0)
        {
            return true;
        }

        // An exponent of more digits is out of reach, whatever its sign, unless the number is spelt with thousands of zeros.
        ReadOnlySpan<char> exponent = mark < 0 ? "0" : raw.AsSpan(mark + 1);
        if (exponent.TrimStart("+-").TrimStart('0').Length > MostExponentDigits)
        {
            return false;
        }

        int point = mantissa.IndexOf('.');
        int last = mantissa.LastIndexOfAnyExcept('0', '.');
        int first = mantissa.IndexOfAnyExcept('0', '.');
        int digits = last - first + (point > first && point < last ? 0 : 1);
        int shift = int.Parse(exponent, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        int scale = (point < 0 ? last - mantissa.Length + 1 : last < point ? last - point + 1 : last - point) - shift;
        return digits <= MostDigits && scale <= MostDigits
            && decimal.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }
}
