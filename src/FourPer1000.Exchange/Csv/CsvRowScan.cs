using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Exchange;

/// <summary>Finds the cells of one row.</summary>
internal sealed class CsvRowScan : IDisposable
{
    /// <summary>How many bytes are looked at together, and may be looked at behind the limit.</summary>
    public const int Block = 32;

    private readonly CsvCells cells = new();

    /// <summary>The whole cells.</summary>
    public CsvCells Cells => cells;

    /// <summary>Where the row ends, its line end left out.</summary>
    public int End { get; private set; }

    /// <summary>Where the next line begins.</summary>
    public int Next { get; private set; }

    /// <summary>The line feeds within quoted cells.</summary>
    public int InnerLines { get; private set; }

    /// <summary>Whether the cell behind the last whole one is broken.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Whether a cell of the row is quoted.</summary>
    public bool HasQuotes { get; private set; }

    /// <summary>Looks for the row that begins at <paramref name="from"/>.</summary>
    /// <param name="bytes">The bytes, with a <see cref="Block"/> behind the limit.</param>
    /// <param name="from">Where the row begins.</param>
    /// <param name="limit">Where what can be read ends.</param>
    /// <param name="isLast">Whether the file ends there.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public CsvScanEnd Scan(ReadOnlySpan<byte> bytes, int from, int limit, bool isLast)
    {
        Clear(from);
        int cell = from;
        bool doubled = false;
        for (int block = from; block < limit;)
        {
            uint marks = MarksAt(bytes, block);
            int here = block;
            block += Block;
            for (; marks != 0; marks &= marks - 1)
            {
                int at = here + BitOperations.TrailingZeroCount(marks);
                if (at >= limit)
                {
                    break;
                }

                byte mark = bytes[at];
                if (mark == ',')
                {
                    cells.Add(at, doubled);
                    doubled = false;
                    cell = at + 1;
                }
                else if (mark == '\n')
                {
                    return Finish(at, at + 1, doubled);
                }
                else if (mark == '\r')
                {
                    return at + 1 < limit && bytes[at + 1] == '\n' ? Finish(at, at + 2, doubled) : Break(bytes, at, limit, isLast);
                }
                else if (at != cell)
                {
                    return Break(bytes, at, limit, isLast);
                }
                else
                {
                    HasQuotes = true;
                    block = BehindQuotes(bytes[..limit], at + 1, out doubled);
                    if (block == 0)
                    {
                        return isLast ? CsvScanEnd.Unclosed : CsvScanEnd.Incomplete;
                    }

                    if (block < limit && bytes[block] is not ((byte)',' or (byte)'\n' or (byte)'\r'))
                    {
                        return Break(bytes, block, limit, isLast);
                    }

                    break;
                }
            }
        }

        return isLast ? Finish(limit, limit, doubled) : CsvScanEnd.Incomplete;
    }

    /// <summary>Forgets the row.</summary>
    public void Clear(int from)
    {
        cells.Clear(from);
        End = from;
        InnerLines = 0;
        IsBroken = false;
        HasQuotes = false;
    }

    public void Dispose()
    {
        Clear(0);
        cells.Dispose();
    }

    private static uint MarksAt(ReadOnlySpan<byte> bytes, int at)
    {
        Vector256<byte> block = Vector256.Create(bytes.Slice(at, Block));
        Vector256<byte> marks = Vector256.Equals(block, Vector256.Create((byte)',')) | Vector256.Equals(block, Vector256.Create((byte)'\n'))
            | Vector256.Equals(block, Vector256.Create((byte)'"')) | Vector256.Equals(block, Vector256.Create((byte)'\r'));
        return marks.ExtractMostSignificantBits();
    }

    // Where a quoted cell ends, behind its closing quote; 0 where no quote closes it.
    private int BehindQuotes(ReadOnlySpan<byte> bytes, int from, out bool doubled)
    {
        doubled = false;
        for (int at = from; ; at += 2)
        {
            int length = bytes[at..].IndexOf((byte)'"');
            if (length < 0)
            {
                return 0;
            }

            at += length;
            if (at + 1 >= bytes.Length || bytes[at + 1] != '"')
            {
                InnerLines += bytes[from..at].Count((byte)'\n');
                return at + 1;
            }

            doubled = true;
        }
    }

    // The row ends with the physical line on which its quoting breaks.
    private CsvScanEnd Break(ReadOnlySpan<byte> bytes, int at, int limit, bool isLast)
    {
        int length = bytes[at..limit].IndexOf((byte)'\n');
        if (length < 0 && !isLast)
        {
            return CsvScanEnd.Incomplete;
        }

        IsBroken = true;
        int feed = at + length;
        End = length < 0 ? limit : bytes[feed - 1] == '\r' ? feed - 1 : feed;
        Next = length < 0 ? limit : feed + 1;
        return CsvScanEnd.Row;
    }

    private CsvScanEnd Finish(int end, int next, bool doubled)
    {
        cells.Add(end, doubled);
        End = end;
        Next = next;
        return CsvScanEnd.Row;
    }
}
