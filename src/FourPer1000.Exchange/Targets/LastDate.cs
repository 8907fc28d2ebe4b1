using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace FourPer1000.Exchange;

/// <summary>Remembers dates that were read: a file of yearly figures holds few of them.</summary>
internal sealed class LastDate
{
    private const int SlotBits = 10;
    private readonly (ulong Head, ushort Tail, DateOnly Date)[] kept = new (ulong, ushort, DateOnly)[1 << SlotBits];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(ReadOnlySpan<byte> utf8, out DateOnly date)
    {
        if (utf8.Length != DateText.Length)
        {
            date = default;
            return false;
        }

        ulong head = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
        ushort tail = BinaryPrimitives.ReadUInt16LittleEndian(utf8[8..]);
        ref (ulong Head, ushort Tail, DateOnly Date) slot = ref kept[(int)(((head ^ tail) * 0x9E3779B97F4A7C15UL) >> (64 - SlotBits))];
        if (slot.Head == head && slot.Tail == tail)
        {
            date = slot.Date;
            return true;
        }

        if (!DateText.TryRead(utf8, out date))
        {
            return false;
        }

        slot = (head, tail, date);
        return true;
    }
}
