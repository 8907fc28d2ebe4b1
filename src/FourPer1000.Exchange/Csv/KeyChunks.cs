namespace FourPer1000.Exchange;

/// <summary>Keeps short keys, each with a record behind it, one after the other in chunks that never move.</summary>
internal sealed class KeyChunks(int recordLength)
{
    private const int ChunkBits = 17;
    private const int ChunkLength = 1 << ChunkBits;
    private const int LikelyKey = 8;
    private byte[][] chunks = [];
    private int count;
    private uint end = 1;

    /// <summary>Whether this key is kept at the address.</summary>
    public bool IsAt(uint address, ReadOnlySpan<byte> key)
    {
        ReadOnlySpan<byte> rest = RestAt(address);

        // A shorter key may be the last one of its chunk; its first byte, the length mark, already differs.
        return rest.Length >= key.Length && rest[..key.Length].SequenceEqual(key);
    }

    /// <summary>The record behind a key of this length.</summary>
    public Span<byte> RecordAt(uint address, int keyLength) => RestAt(address).Slice(keyLength, recordLength);

    /// <summary>Looks at the beginning and the end of what is kept at each address that is not 0.</summary>
    public int Look(ReadOnlySpan<uint> addresses)
    {
        int sum = 0;
        foreach (uint address in addresses)
        {
            if (address != 0)
            {
                Span<byte> rest = RestAt(address);
                sum += rest[0] + rest[Math.Min(recordLength + LikelyKey, rest.Length - 1)];
            }
        }

        return sum;
    }

    /// <summary>Keeps the key with a record of zeros and gives its address, which is never 0.</summary>
    public uint Keep(ReadOnlySpan<byte> key)
    {
        int length = key.Length + recordLength;
        if ((end & (ChunkLength - 1)) + length > ChunkLength)
        {
            end = (end | (ChunkLength - 1)) + 1;
        }

        if (end == 0 || end > uint.MaxValue - ChunkLength)
        {
            throw new InvalidOperationException("No more ids can be kept.");
        }

        if (end >> ChunkBits == count)
        {
            if (count == chunks.Length)
            {
                Array.Resize(ref chunks, Math.Max(4, count + (count / 2)));
            }

            chunks[count++] = GC.AllocateUninitializedArray<byte>(ChunkLength);
        }

        uint address = end;
        Span<byte> rest = RestAt(address);
        key.CopyTo(rest);
        rest.Slice(key.Length, recordLength).Clear();
        end += (uint)length;
        return address;
    }

    private Span<byte> RestAt(uint address) => chunks[address >> ChunkBits].AsSpan((int)(address & (ChunkLength - 1)));
}
