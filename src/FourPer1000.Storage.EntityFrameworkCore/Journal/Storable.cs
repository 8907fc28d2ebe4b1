using System.Text;
using FourPer1000.Hosting;
using FourPer1000.Rules;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>What both databases can hold and give back unchanged: text without U+0000 and without half a surrogate pair.</summary>
internal static class Storable
{
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

    /// <summary>Refuses an append that would not come back as it was.</summary>
    /// <exception cref="ArgumentException">A text holds U+0000 or half a surrogate pair, or an authority a comma.</exception>
    public static void Require(JournalAppend append)
    {
        Act act = append.Act;
        bool isStorable = Is(act.Command.Value) && Is(act.Actor.Id?.Value) && Is(act.Concerned?.Value) && Is(act.Edition.Value) && act.Actor.By.All(IsPlain)
            && append.Streams.All(stream => Is(stream.Stream.Value) && Is(stream.Concerned?.Value) && stream.Events.All(made => Is(made.Facts) && Is(made.Sealed) && Is(made.Kind.Name)));
        if (!isStorable)
        {
            throw new ArgumentException("A text holds U+0000 or half a surrogate pair, or the code of an authority a comma: it would not come back as it was.", nameof(append));
        }
    }

    private static bool IsPlain(Authority authority) => !authority.Code.Contains(',', StringComparison.Ordinal) && Is(authority.Code);
}
