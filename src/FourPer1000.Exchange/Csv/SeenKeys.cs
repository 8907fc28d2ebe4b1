namespace FourPer1000.Exchange;

/// <summary>Keeps short keys behind each other in chunks that never move.</summary>
internal sealed class SeenKeys
{
    private const int ChunkBits = 17;
    private const int ChunkLength = 1 << ChunkBits;
    private readonly List<byte[]> chunks = [];
    private uint end = 1;

    /// <summary>Whether this key is kept at the address.</summary>
    public bool IsAt(uint address, ReadOnlySpan<byte> key)
    {
        int offset = (int)(address & (ChunkLength - 1));
        ReadOnlySpan<byte> chunk = chunks[(int)(address >> ChunkBits)];

        // A shorter key may be the last one of its chunk; its first byte, the length mark, already differs.
        return chunk.Length - offset >= key.Length && chunk.Slice(offset, key.Length).SequenceEqual(key);
    }

    /// <summary>Keeps the key and gives its address, which is never 0.</summary>
    public uint Keep(ReadOnlySpan<byte> key)
    {
        if ((end & (ChunkLength - 1)) + key.Length > ChunkLength)
        {
            end = (end | (ChunkLength - 1)) + 1;
        }

        if (end == 0 || end > uint.MaxValue - ChunkLength)
        {
            throw new InvalidOperationException("No more ids can be kept.");
        }

        if (end >> ChunkBits == chunks.Count)
        {
            chunks.Add(GC.AllocateUninitializedArray<byte>(ChunkLength));
        }

        uint address = end;
        key.CopyTo(chunks[(int)(address >> ChunkBits)].AsSpan((int)(address & (ChunkLength - 1))));
        end += (uint)key.Length;
        return address;
    }
}
