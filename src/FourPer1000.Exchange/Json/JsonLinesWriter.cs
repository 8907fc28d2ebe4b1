using System.Text.Encodings.Web;
using System.Text.Json;

namespace FourPer1000.Exchange;

/// <summary>Writes JSON Lines: one value a line, UTF-8 without a BOM, lines ended by LF.</summary>
/// <remarks>
/// Only what JSON itself demands is escaped, and what would end a line. Lines go to the stream in blocks of at least 64 KiB: all that were ended are
/// there after <see cref="Flush"/> or <see cref="Dispose"/>, which leave the stream open; a line that was begun and not ended is never written.
/// Allocates nothing for a line. Not thread-safe.
/// </remarks>
public sealed class JsonLinesWriter : IDisposable
{
    private const int Block = 64 * 1024;
    private readonly Stream stream;
    private readonly JsonLinesBuffer buffer = new(2 * Block);
    private readonly Utf8JsonWriter json;
    private int ended;
    private bool isOpen;

    /// <summary>A writer to the stream.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public JsonLinesWriter(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
        json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>Begins a line, dropping one that was begun and not ended; write exactly one value with what it gives, always the same writer.</summary>
    public Utf8JsonWriter BeginLine()
    {
        buffer.CutTo(ended);
        json.Reset();
        isOpen = true;
        return json;
    }

    /// <summary>Ends the line.</summary>
    /// <exception cref="InvalidOperationException">No line was begun, or its value is not complete.</exception>
    public void EndLine()
    {
        if (!isOpen || json.CurrentDepth != 0 || json.BytesCommitted + json.BytesPending == 0)
        {
            throw new InvalidOperationException("A line is one complete value.");
        }

        json.Flush();
        isOpen = false;
        buffer.Add((byte)'\n');
        ended = buffer.Count;
        if (ended >= Block)
        {
            Drain();
        }
    }

    /// <summary>Hands the lines that were ended to the stream and flushes it; a line that is being written goes on.</summary>
    public void Flush()
    {
        if (isOpen)
        {
            // It holds a place in the buffer until it has handed in what it wrote.
            json.Flush();
        }

        Drain();
        stream.Flush();
    }

    /// <summary>Flushes the lines that were ended; the stream stays open.</summary>
    public void Dispose()
    {
        if (!buffer.IsDisposed)
        {
            Flush();
            json.Reset();
            json.Dispose();
            buffer.Dispose();
        }
    }

    private void Drain()
    {
        stream.Write(buffer.Written(ended));
        buffer.DropFront(ended);
        ended = 0;
    }
}
