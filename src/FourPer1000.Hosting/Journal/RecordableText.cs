using System.Text;

namespace FourPer1000.Hosting;

/// <summary>What every journal can hold and give back unchanged: text without U+0000 and without half a surrogate pair.</summary>
public static class RecordableText
{
    /// <summary>Whether a text can be recorded; null can.</summary>
    public static bool Is(string? text)
    {
        if (text is null)
        {
            return true;
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return false;
        }

        if (text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            for (int i = 0; i < text.Length;)
            {
                if (!Rune.TryGetRuneAt(text, i, out Rune rune))
                {
                    return false;
                }

                i += rune.Utf16SequenceLength;
            }
        }

        return true;
    }
}
