using System.Buffers;

namespace FourPer1000.Exchange;

/// <summary>A growing buffer from the pool, cut at its end and dropped from its front.</summary>
internal sealed class JsonLinesBuffer(int size) : IBufferWriter<byte>, IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(size);

    public int Count { get; private set; }

    public bool IsDisposed => bytes.Length == 0;

    public ReadOnlySpan<byte> Written(int length) => bytes.AsSpan(0, length);

    public void Add(byte one)
    {
        GetSpan(1)[0] = one;
        Advance(1);
    }

    public void CutTo(int length) => Count = length;

    public void DropFront(int length)
    {
        bytes.AsSpan(length, Count - length).CopyTo(bytes);
        Count -= length;
    }

    public void Advance(int count) => Count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return bytes.AsMemory(Count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        MakeRoom(sizeHint);
        return bytes.AsSpan(Count);
    }

    public void Dispose()
    {
        byte[] old = bytes;
        bytes = [];
        Count = 0;
        if (old.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(old);
        }
    }

    private void MakeRoom(int sizeHint)
    {
        ObjectDisposedException.ThrowIf(IsDisposed, this);
        int needed = Count + Math.Max(sizeHint, 1);
        if (needed > bytes.Length)
        {
            byte[] more = ArrayPool<byte>.Shared.Rent(Math.Max(needed, bytes.Length * 2));
            bytes.AsSpan(0, Count).CopyTo(more);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = more;
        }
    }
}
