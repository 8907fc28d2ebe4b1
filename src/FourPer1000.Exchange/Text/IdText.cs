using FourPer1000.Domain;

namespace FourPer1000.Exchange;

/// <summary>The rule for ids of the exchange formats: opaque, 1–64 code points.</summary>
public static class IdText
{
    /// <summary>The most code points that an id may have.</summary>
    public const int MostCodePoints = OpaqueId.MostCodePoints;

    private const int MostBytesOfCodePoint = 4;

    /// <summary>Whether valid UTF-8 is an id. Every character counts, also one that cannot be seen.</summary>
    public static bool IsId(ReadOnlySpan<byte> utf8) => !utf8.IsEmpty && !IsTooLong(utf8);

    /// <summary>Whether valid UTF-8 has more code points than an id may have.</summary>
    public static bool IsTooLong(ReadOnlySpan<byte> utf8) =>
        utf8.Length > MostCodePoints
        && (utf8.Length > MostCodePoints * MostBytesOfCodePoint || Utf8Text.CodePoints(utf8) > MostCodePoints);

    /// <summary>Whether a text is an id; a surrogate pair is one code point.</summary>
    public static bool IsId(ReadOnlySpan<char> text)
    {
        int pairs = 0;
        for (int i = 1; i < text.Length && text.Length <= MostCodePoints * 2; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                pairs++;
                i++;
            }
        }

        return text.Length > 0 && text.Length - pairs <= MostCodePoints;
    }
}
