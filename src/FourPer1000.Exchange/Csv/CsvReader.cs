using System.Runtime.CompilerServices;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>
/// Reads CSV by RFC 4180 row after row: UTF-8, a BOM skipped, lines ended by CRLF or LF, cells taken as they stand. A line without any
/// character is no row; a line of separators only is a row of empty cells.
/// </summary>
/// <remarks>
/// <para>Quotes open a cell at its first character only and are doubled within it; a quoted cell may span lines. A quote elsewhere, text behind a
/// closing quote and a CR that no LF follows are broken quoting: the row is <see cref="IsMalformed"/>, ends with the physical line on which it
/// breaks, and the next row is read as usual.</para>
/// <para>A file that cannot be read at all (bytes that are not UTF-8, a quote that never ends, a row longer than <see cref="LongestRow"/>) ends the
/// reading: <see cref="Read"/> gives false and <see cref="Fault"/> says why. The rows before that place have been given by then. Nothing is thrown for
/// what stands in a file; exceptions of the stream pass through.</para>
/// <para>Reads the stream in large blocks, does not own it, and allocates nothing for a row. Not thread-safe.</para>
/// </remarks>
public sealed partial class CsvReader : IDisposable
{
    /// <summary>The most bytes of a row, quotes and separators included: 16 MiB.</summary>
    public const int LongestRow = 16 * 1024 * 1024;

    private const int DefaultSize = 128 * 1024;
    private readonly CsvBuffer buffer;
    private readonly CsvRowScan scan = new();
    private readonly CsvUnescaping unescaping = new();
    private readonly int longestRow;
    private int start;
    private int next;
    private int nextLine = 1;
    private bool hasBegun;
    private bool hasEnded;

    /// <summary>A reader of the stream.</summary>
    /// <param name="stream">The bytes of the file; it stays open.</param>
    /// <param name="file">The name of the file for places; null where there is only one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public CsvReader(Stream stream, string? file = null)
        : this(stream, file, DefaultSize, LongestRow)
    {
    }

    internal CsvReader(Stream stream, string? file, int bufferSize, int longestRow)
    {
        ArgumentNullException.ThrowIfNull(stream);
        buffer = new CsvBuffer(stream, bufferSize);
        this.longestRow = longestRow;
        File = file;
    }

    /// <summary>A reader of a part of a file that begins with a row; lines are counted from 1.</summary>
    internal static CsvReader OfPart(Stream part, string? file) => new(part, file) { hasBegun = true };

    /// <summary>The name of the file.</summary>
    public string? File { get; }

    /// <summary>Why the file cannot be read on; null where it can, or where it has been read to its end.</summary>
    public Fault? Fault { get; private set; }

    internal string Encoding => buffer.Encoding ?? FoundEncoding.Western;

    /// <summary>Goes to the next row; false at the end of the file and where the file cannot be read on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        start = next;
        Line = nextLine;
        while (!hasEnded)
        {
            CsvScanEnd end = SkipEmptyLines() ? scan.Scan(buffer.Bytes, start, buffer.Limit, buffer.IsLast) : CsvScanEnd.Incomplete;
            if (end == CsvScanEnd.Row && scan.End - start <= longestRow)
            {
                next = scan.Next;
                nextLine = Line + scan.InnerLines + 1;
                return true;
            }

            // A CR at the end may belong to the line end that is not counted.
            if (end == CsvScanEnd.Row || buffer.Limit - start > longestRow + 1)
            {
                Stop(FileFaults.RowTooLong, new Place(File, Line, 1, null), [new("limit", longestRow)]);
            }
            else if (end == CsvScanEnd.Unclosed)
            {
                Stop(FileFaults.UnclosedQuote, new Place(File, Line, CharacterAt(scan.Cells.StartOf(scan.Cells.Count)), null), []);
            }
            else if (!buffer.More(ref start))
            {
                End();
            }
        }

        scan.Clear(start);
        return false;
    }

    /// <summary>Gives the buffers back; the stream stays open.</summary>
    public void Dispose()
    {
        hasEnded = true;
        (start, next) = (0, 0);
        scan.Dispose();
        buffer.Dispose();
        unescaping.Dispose();
    }

    // False where nothing is left in memory.
    private bool SkipEmptyLines()
    {
        ReadOnlySpan<byte> bytes = buffer.Bytes.AsSpan(0, buffer.Limit);
        if (!hasBegun && bytes.Length > 0)
        {
            hasBegun = true;
            start = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        }

        while (start < bytes.Length)
        {
            int length = bytes[start] == '\n' ? 1 : bytes[start] == '\r' && start + 1 < bytes.Length && bytes[start + 1] == '\n' ? 2 : 0;
            if (length == 0)
            {
                return true;
            }

            start += length;
            Line++;
        }

        return false;
    }

    private void End()
    {
        hasEnded = true;
        if (buffer.IsInvalid)
        {
            ReadOnlySpan<byte> before = buffer.Bytes.AsSpan(start..buffer.Limit);
            int character = 1 + Utf8Text.CodePoints(before[(before.LastIndexOf((byte)'\n') + 1)..]);
            Place place = new(File, Line + before.Count((byte)'\n'), character, null);
            Stop(FileFaults.NotUtf8, place, [new("encoding", Encoding)]);
        }
    }

    private void Stop(string code, Place place, ValueList<Argument> arguments)
    {
        hasEnded = true;
        Fault = new Fault(code, place, arguments);
    }
}
