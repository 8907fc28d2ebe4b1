using System.Buffers.Binary;
using System.Text;

namespace FourPer1000.Exchange;

/// <summary>Keeps texts that repeat once. Only so many are kept; further ones are new each time.</summary>
internal sealed class TextPool
{
    private const int SlotBits = 12;
    private const int Slots = 1 << SlotBits;
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

        ref (byte[]? Utf8, string Text) slot = ref kept[SlotOf(utf8)];
        if (slot.Utf8 is null || !utf8.SequenceEqual(slot.Utf8))
        {
            slot = (utf8.ToArray(), Encoding.UTF8.GetString(utf8));
        }

        last = slot;
        return slot.Text;
    }

    // Beginning, end and length tell most texts apart; where they do not, a text is only made again.
    private static int SlotOf(ReadOnlySpan<byte> utf8)
    {
        ulong mixed = (ulong)utf8.Length;
        if (utf8.Length >= sizeof(ulong))
        {
            mixed ^= BinaryPrimitives.ReadUInt64LittleEndian(utf8) ^ ulong.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]), 23);
        }
        else
        {
            foreach (byte one in utf8)
            {
                mixed = (mixed * 31) + one;
            }
        }

        return (int)((mixed * 0x9E3779B97F4A7C15UL) >> (64 - SlotBits));
    }
}
