using System.Numerics;

namespace FourPer1000.Exchange;

/// <summary>An array that grows by chunks: what is in it never moves, so growing needs no second copy and leaves nothing behind.</summary>
internal sealed class ChunkedArray<T>(int chunkLength)
    where T : struct
{
    private readonly int shift = BitOperations.Log2((uint)chunkLength);
    private readonly int mask = chunkLength - 1;
    private T[][] chunks = new T[4][];
    private int count;

    /// <summary>The item itself.</summary>
    public ref T this[uint index] => ref chunks[index >> shift][(int)index & mask];

    /// <summary>Makes room up to, and not with, <paramref name="length"/>; new items are zero.</summary>
    public void Reach(uint length)
    {
        while ((ulong)count << shift < length)
        {
            if (count == chunks.Length)
            {
                Array.Resize(ref chunks, count * 2);
            }

            chunks[count++] = new T[chunkLength];
        }
    }

    /// <summary>A piece that lies in one chunk.</summary>
    public Span<T> Piece(uint index, int length) => chunks[index >> shift].AsSpan((int)index & mask, length);
}
