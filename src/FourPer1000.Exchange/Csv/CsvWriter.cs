using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace FourPer1000.Exchange;

/// <summary>Writes CSV by RFC 4180: UTF-8 without a BOM, lines ended by LF, quotes only where a cell needs them.</summary>
/// <remarks>
/// What it writes, <see cref="CsvReader"/> reads back cell by cell. Bytes go to the stream in large blocks: all of them are there after
/// <see cref="Flush"/> or <see cref="Dispose"/>, which leave the stream open. Allocates nothing for a row. Not thread-safe.
/// </remarks>
public sealed class CsvWriter : IDisposable
{
    private const int Size = 64 * 1024;
    private static readonly SearchValues<byte> NeedQuotes = SearchValues.Create(",\"\r\n"u8);
    private readonly Stream stream;
    private readonly ArrayBufferWriter<byte> text = new(256);
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int filled;
    private int cells;
    private bool isLineEmpty;
    private bool isFirst = true;

    /// <summary>A writer to the stream.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public CsvWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
    }

    /// <summary>Writes the next cell of the row; a surrogate without its pair becomes U+FFFD.</summary>
    public void Write(ReadOnlySpan<char> cell)
    {
        text.ResetWrittenCount();
        Encoding.UTF8.GetBytes(cell, text);
        WriteValid(text.WrittenSpan);
    }

    /// <summary>Writes the next cell of the row.</summary>
    /// <exception cref="ArgumentException">The bytes are not UTF-8.</exception>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        if (!Utf8.IsValid(utf8))
        {
            throw new ArgumentException("A cell is UTF-8.", nameof(utf8));
        }

        WriteValid(utf8);
    }

    /// <summary>Ends the row.</summary>
    /// <exception cref="InvalidOperationException">The row has no cell: a line without any character is no row.</exception>
    public void EndRow()
    {
        if (cells == 0)
        {
            throw new InvalidOperationException("A row has a cell.");
        }

        // A single empty cell would leave a line without any character.
        Put(cells == 1 && isLineEmpty ? "\"\"\n"u8 : "\n"u8);
        cells = 0;
    }

    /// <summary>Writes a row of the cells.</summary>
    public void WriteRow(params ReadOnlySpan<string> row)
    {
        foreach (string cell in row)
        {
            Write(cell.AsSpan());
        }

        EndRow();
    }

    /// <summary>Hands everything written to the stream and flushes it.</summary>
    public void Flush()
    {
        Drain();
        stream.Flush();
    }

    /// <summary>Flushes and gives the buffer back; the stream stays open.</summary>
    public void Dispose()
    {
        if (buffer.Length > 0)
        {
            Flush();
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = [];
        }
    }

    private void WriteValid(ReadOnlySpan<byte> cell)
    {
        ObjectDisposedException.ThrowIf(buffer.Length == 0, this);
        Put(cells > 0 ? ","u8 : default);
        cells++;
        isLineEmpty = cell.IsEmpty;

        // A character U+FEFF at the very beginning would be taken for a BOM.
        bool isLikeMark = isFirst && cell is [0xEF, 0xBB, 0xBF, ..];
        isFirst = false;
        if (!isLikeMark && !cell.ContainsAny(NeedQuotes))
        {
            Put(cell);
            return;
        }

        Put("\""u8);
        for (int quote; (quote = cell.IndexOf((byte)'"')) >= 0; cell = cell[(quote + 1)..])
        {
            Put(cell[..(quote + 1)]);
            Put("\""u8);
        }

        Put(cell);
        Put("\""u8);
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > buffer.Length - filled)
        {
            Drain();
        }

        if (bytes.Length > buffer.Length)
        {
            stream.Write(bytes);
            return;
        }

        bytes.CopyTo(buffer.AsSpan(filled));
        filled += bytes.Length;
    }

    private void Drain()
    {
        stream.Write(buffer, 0, filled);
        filled = 0;
    }
}
