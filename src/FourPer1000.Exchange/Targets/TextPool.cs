using System.Text;

namespace FourPer1000.Exchange;

/// <summary>Keeps texts that repeat once. Only so many are kept; further ones are new each time.</summary>
internal sealed class TextPool
{
    private const int Slots = 1 << 12;
    private readonly (byte[]? Utf8, string Text)[] kept = new (byte[]?, string)[Slots];
    private (byte[]? Utf8, string Text) last;

    /// <summary>The text; null for an empty cell.</summary>
    public string? Find(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (last.Utf8 is not null && utf8.SequenceEqual(last.Utf8))
        {
            return last.Text;
        }

        var hash = default(HashCode);
        hash.AddBytes(utf8);
        ref (byte[]? Utf8, string Text) slot = ref kept[hash.ToHashCode() & (Slots - 1)];
        if (slot.Utf8 is null || !utf8.SequenceEqual(slot.Utf8))
        {
            slot = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        }

        last = slot;
        return slot.Text;
    }
}
