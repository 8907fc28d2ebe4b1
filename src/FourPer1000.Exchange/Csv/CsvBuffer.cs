using System.Buffers;

namespace FourPer1000.Exchange;

/// <summary>The part of a CSV file that is in memory: whole UTF-8 characters from the row at hand on.</summary>
/// <remarks>
/// It fills itself to the brim before anything is read from it, so that a row that does not fit is read again only when the buffer has doubled.
/// </remarks>
internal sealed class CsvBuffer : IDisposable
{
    private readonly Stream stream;
    private int capacity;
    private int filled;
    private bool atEnd;

    public CsvBuffer(Stream stream, int size)
    {
        this.stream = stream;
        capacity = size;
        Bytes = ArrayPool<byte>.Shared.Rent(size + CsvRowScan.Block);
    }

    /// <summary>The bytes; <see cref="CsvRowScan.Block"/> bytes of padding follow whatever is valid.</summary>
    public byte[] Bytes { get; private set; }

    /// <summary>Where the valid characters end.</summary>
    public int Limit { get; private set; }

    /// <summary>Whether the bytes at <see cref="Limit"/> are no UTF-8.</summary>
    public bool IsInvalid { get; private set; }

    /// <summary>Whether the file ends at <see cref="Limit"/>.</summary>
    public bool IsLast => atEnd && !IsInvalid && Limit == filled;

    /// <summary>The encoding that was probably written, judged by the beginning of the file.</summary>
    public string? Encoding { get; private set; }

    /// <summary>Reads on, keeping what stands behind <paramref name="start"/> and moving it to the front; false where nothing more can come.</summary>
    public bool More(ref int start)
    {
        if (atEnd || IsInvalid)
        {
            return false;
        }

        MakeRoom(start);
        start = 0;
        int before = filled;
        while (filled < capacity && !atEnd)
        {
            int read = stream.Read(Bytes, filled, capacity - filled);
            filled += read;
            atEnd = read == 0;
        }

        Encoding ??= FoundEncoding.Of(Bytes.AsSpan(0, filled));
        int valid = Utf8Text.ValidLength(Bytes.AsSpan(Limit, filled - Limit), out bool isCut);
        Limit += valid;
        IsInvalid = Limit < filled && (atEnd || !isCut);
        return atEnd || filled > before;
    }

    public void Dispose()
    {
        byte[] bytes = Bytes;
        Bytes = [];
        Limit = 0;
        filled = 0;
        atEnd = true;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void MakeRoom(int start)
    {
        byte[] to = Bytes;
        int kept = filled - start;
        if (kept == capacity)
        {
            capacity *= 2;
            to = ArrayPool<byte>.Shared.Rent(capacity + CsvRowScan.Block);
        }

        Bytes.AsSpan(start, kept).CopyTo(to);
        if (to != Bytes)
        {
            ArrayPool<byte>.Shared.Return(Bytes);
            Bytes = to;
        }

        filled = kept;
        Limit -= start;
    }
}
