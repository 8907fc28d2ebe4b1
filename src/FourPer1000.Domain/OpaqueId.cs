using System.Text;

namespace FourPer1000.Domain;

/// <summary>The form of ids: opaque, 1–64 code points, compared ordinally.</summary>
public static class OpaqueId
{
    /// <summary>The most code points that an id may have.</summary>
    public const int MostCodePoints = 64;

    /// <summary>Whether the text can be an id.</summary>
    public static bool IsValid(string? text)
    {
        if (string.IsNullOrEmpty(text) || text.Length > 2 * MostCodePoints)
        {
            return false;
        }

        if (!text.AsSpan().ContainsAnyInRange('\ud800', '\udfff'))
        {
            return text.Length <= MostCodePoints;
        }

        // Half a surrogate pair is no character: it could not be written down and read again.
        int points = 0;
        for (int i = 0; i < text.Length; points++)
        {
            if (!Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                return false;
            }

            i += rune.Utf16SequenceLength;
        }

        return points <= MostCodePoints;
    }

    internal static string Checked(string value) =>
        IsValid(value) ? value : throw new ArgumentException($"An id has 1 to {MostCodePoints} code points.", nameof(value));
}
