using System.Buffers.Binary;

namespace FourPer1000.Exchange;

/// <summary>Remembers dates that were read: a file of yearly figures holds few of them.</summary>
internal sealed class LastDate
{
    private const int Slots = 1 << 8;
    private readonly (ulong Head, ushort Tail, DateOnly Date)[] kept = new (ulong, ushort, DateOnly)[Slots];

    public bool TryRead(ReadOnlySpan<byte> utf8, out DateOnly date)
    {
        if (utf8.Length != DateText.Length)
        {
            date = default;
            return false;
        }

        ulong head = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
        ushort tail = BinaryPrimitives.ReadUInt16LittleEndian(utf8[8..]);
        ref (ulong Head, ushort Tail, DateOnly Date) slot = ref kept[(int)(((head >> 16) ^ (head >> 51) ^ ((ulong)tail * 31)) % Slots)];
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
