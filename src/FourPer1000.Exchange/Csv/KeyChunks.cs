namespace FourPer1000.Exchange;

/// <summary>Keeps short keys, each with a length mark before it and a record behind it, one after the other in chunks that never move.</summary>
internal sealed class KeyChunks(int recordLength)
{
    /// <summary>The mark of a SHA-256 digest.</summary>
    public const byte Digest = byte.MaxValue;

    private const int DigestLength = 32;
    private const int ChunkBits = 17;
    private const int ChunkLength = 1 << ChunkBits;
    private const int LikelyKey = 8;
    private byte[][] chunks = [];
    private int count;
    private uint end = 1;

    /// <summary>Whether this key is kept at the address.</summary>
    public bool IsAt(uint address, byte mark, ReadOnlySpan<byte> key)
    {
        ReadOnlySpan<byte> rest = RestAt(address);
        return rest[0] == mark && rest.Slice(1, key.Length).SequenceEqual(key);
    }

    /// <summary>The key at an address.</summary>
    public ReadOnlySpan<byte> KeyAt(uint address)
    {
        ReadOnlySpan<byte> rest = RestAt(address);
        return rest.Slice(1, LengthOf(rest[0]));
    }

    /// <summary>The record behind a key of this length.</summary>
    public Span<byte> RecordAt(uint address, int keyLength) => RestAt(address).Slice(1 + keyLength, recordLength);

    /// <summary>The address of the key that was kept after this one.</summary>
    public uint Next(uint address)
    {
        uint next = address + 1 + (uint)(KeyAt(address).Length + recordLength);
        return (next & (ChunkLength - 1)) == 0 || RestAt(next)[0] == 0 ? (address | (ChunkLength - 1)) + 1 : next;
    }

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
    /// <param name="mark">The key's length, or <see cref="Digest"/>; never 0.</param>
    /// <param name="key">The key.</param>
    public uint Keep(byte mark, ReadOnlySpan<byte> key)
    {
        int length = 1 + key.Length + recordLength;
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

            chunks[count++] = new byte[ChunkLength];
        }

        uint address = end;
        Span<byte> rest = RestAt(address);
        rest[0] = mark;
        key.CopyTo(rest[1..]);
        end += (uint)length;
        return address;
    }

    private static int LengthOf(byte mark) => mark == Digest ? DigestLength : mark;

    private Span<byte> RestAt(uint address) => chunks[address >> ChunkBits].AsSpan((int)(address & (ChunkLength - 1)));
}
