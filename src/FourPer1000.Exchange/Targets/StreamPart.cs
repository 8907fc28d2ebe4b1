namespace FourPer1000.Exchange;

/// <summary>A part of a stream that several threads read, each its own part; the stream is asked by one at a time.</summary>
/// <param name="whole">The stream; it can be sought and stays open.</param>
/// <param name="turn">Who holds it may ask the stream.</param>
/// <param name="from">Where the part begins.</param>
/// <param name="to">Where it ends, at the latest.</param>
internal sealed class StreamPart(Stream whole, Lock turn, long from, long to) : Stream
{
    private long at = from;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int most = (int)Math.Min(buffer.Length, to - at);
        lock (turn)
        {
            whole.Position = at;
            int read = whole.Read(buffer[..most]);
            at += read;
            return read;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
