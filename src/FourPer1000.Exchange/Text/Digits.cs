namespace FourPer1000.Exchange;

/// <summary>Reads digits in ASCII, and nothing else.</summary>
internal static class Digits
{
    /// <summary>The number that exactly these digits write.</summary>
    public static bool TryRead(ReadOnlySpan<byte> digits, out int number)
    {
        number = 0;
        foreach (byte digit in digits)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>The bytes of a text in ASCII; false where it does not fit or is not ASCII.</summary>
    public static bool TryNarrow(ReadOnlySpan<char> text, Span<byte> bytes, out ReadOnlySpan<byte> ascii)
    {
        bool fits = text.Length <= bytes.Length;
        for (int i = 0; i < text.Length && fits; i++)
        {
            bytes[i] = (byte)text[i];
            fits = char.IsAscii(text[i]);
        }

        ascii = fits ? bytes[..text.Length] : default;
        return fits;
    }
}
