using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace FourPer1000.Exchange;

/// <summary>What stands in rows behind the value, line end included, with the number of the details that it means. Only so many are kept.</summary>
internal sealed class RowTails
{
    private const int SlotBits = 11;
    private const int Slots = 1 << SlotBits;
    private const int Neighbours = 4;
    private const int Longest = 512;
    private readonly (KnownBytes Bytes, byte[]? More, int Details)[] kept = new (KnownBytes, byte[]?, int)[Slots];

    /// <summary>Whether a tail was kept before.</summary>
    /// <param name="bytes">The tail and what follows it, at least <see cref="KnownBytes.Most"/> bytes.</param>
    /// <param name="length">The length of the tail.</param>
    /// <param name="details">The number of what it says.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(ReadOnlySpan<byte> bytes, int length, out int details)
    {
        // A line feed stands at the end of a tail and nowhere else, so that tails of other lengths differ.
        int slot = SlotOf(bytes, length);
        for (int i = 0; i < Neighbours; i++)
        {
            ref (KnownBytes Bytes, byte[]? More, int Details) tail = ref kept[(slot + i) % Slots];
            if (tail.Bytes.Lead(bytes) && (length <= KnownBytes.Most || IsMore(tail.More, bytes[KnownBytes.Most..length])))
            {
                details = tail.Details;
                return true;
            }
        }

        details = 0;
        return false;
    }

    /// <summary>Keeps a tail, in the place of another one where too many meet.</summary>
    /// <param name="tail">The tail.</param>
    /// <param name="details">The number of what it says.</param>
    public void Keep(ReadOnlySpan<byte> tail, int details)
    {
        if (tail.Length > Longest)
        {
            return;
        }

        Span<byte> padded = stackalloc byte[Math.Max(KnownBytes.Most, tail.Length)];
        padded.Clear();
        tail.CopyTo(padded);
        int slot = SlotOf(padded, tail.Length);
        for (int i = 1; i < Neighbours && kept[slot].Bytes.IsKnown; i++)
        {
            slot = (slot + 1) % Slots;
        }

        kept[slot] = (new(padded, Math.Min(KnownBytes.Most, tail.Length)), tail.Length <= KnownBytes.Most ? null : tail[KnownBytes.Most..].ToArray(), details);
    }

    private static bool IsMore(byte[]? more, ReadOnlySpan<byte> bytes) => more is not null && bytes.SequenceEqual(more);

    // Beginning and end tell most apart; where they do not, neighbours are asked.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int SlotOf(ReadOnlySpan<byte> bytes, int length)
    {
        ulong beginning = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
        ulong mixed = length < sizeof(ulong)
            ? beginning << (8 * (sizeof(ulong) - length))
            : beginning ^ ulong.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(bytes[(length - sizeof(ulong))..]), 23);
        return (int)((mixed * 0x9E3779B97F4A7C15UL) >> (64 - SlotBits));
    }
}
