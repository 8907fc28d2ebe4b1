using FourPer1000.Rules;

namespace FourPer1000.Exchange;

// The present row.
public sealed partial class CsvReader
{
    /// <summary>The line on which the row begins, from 1; only a line feed ends a line.</summary>
    public int Line { get; private set; }

    /// <summary>The number of cells; of a malformed row, of those before the broken one.</summary>
    public int CellCount => scan.Cells.Count;

    /// <summary>Whether the quoting of the row is broken.</summary>
    public bool IsMalformed => scan.IsBroken;

    /// <summary>The index of the broken cell, which is the one behind the cells that could be read; -1 where nothing is broken.</summary>
    public int BrokenCell => scan.IsBroken ? scan.Cells.Count : -1;

    /// <summary>The broken cell as it stands, quotes included, up to the end of the line; empty where nothing is broken.</summary>
    public ReadOnlySpan<byte> BrokenRaw => scan.IsBroken ? buffer.Bytes.AsSpan(scan.Cells.StartOf(scan.Cells.Count)..scan.End) : default;

    /// <summary>Whether cells of the row are quoted, so that its bytes are not its cells.</summary>
    internal bool HasQuotes => scan.HasQuotes;

    /// <summary>The bytes in memory; the cells of a row without quotes are slices of it.</summary>
    internal ReadOnlySpan<byte> Memory => buffer.Bytes;

    /// <summary>Where the cells of a row without quotes end in <see cref="Memory"/>; each begins behind the end of the one before it.</summary>
    internal ReadOnlySpan<int> CellEnds => scan.Cells.Ends;

    /// <summary>Where the next row begins in <see cref="Memory"/>.</summary>
    internal int Next => next;

    /// <summary>Where the whole characters in <see cref="Memory"/> end; <see cref="CsvRowScan.Block"/> bytes more can be looked at.</summary>
    internal int Limit => buffer.Limit;

    /// <summary>Goes beyond rows that were taken from <see cref="Memory"/>: whole lines, each of them a row.</summary>
    internal void Skip(int to, int lines)
    {
        next = to;
        nextLine += lines;
    }

    internal ReadOnlySpan<byte> RawRow => buffer.Bytes.AsSpan(start..scan.End);

    /// <summary>A cell without its quotes, as UTF-8; empty where the row has no such cell. Valid until the next <see cref="Read"/>.</summary>
    public ReadOnlySpan<byte> Cell(int index)
    {
        CsvCells cells = scan.Cells;
        if ((uint)index >= (uint)cells.Count)
        {
            return default;
        }

        int from = cells.StartOf(index);
        ReadOnlySpan<byte> cell = buffer.Bytes.AsSpan(from, cells.EndOf(index) - from);
        return cell.IsEmpty || cell[0] != '"' ? cell : Unquoted(index, cell);
    }

    /// <summary>A cell as a new text; empty where the row has no such cell.</summary>
    public string Text(int index) => System.Text.Encoding.UTF8.GetString(Cell(index));

    /// <summary>
    /// The character at which a cell begins, from 1: Unicode code points from the beginning of the row, its quotes, separators and, where a quoted
    /// cell spans lines, line ends included. For a cell that the row lacks, the character behind its last one. Counted when asked for.
    /// </summary>
    public int Character(int index)
    {
        bool isThere = index >= 0 && (index < scan.Cells.Count || index == BrokenCell);
        return CharacterAt(isThere ? scan.Cells.StartOf(index) : scan.End);
    }

    /// <summary>The place of a cell: the line on which the row begins, the character at which the cell begins.</summary>
    /// <param name="index">The cell.</param>
    /// <param name="column">The name of its column.</param>
    public Place PlaceOf(int index, string? column) => new(File, Line, Character(index), column);

    private ReadOnlySpan<byte> Unquoted(int index, ReadOnlySpan<byte> cell) => scan.Cells.HasDoubledQuotes(index)
        ? unescaping.Unescape(cell[1..^1], scan.Cells.StartOf(index) - start, scan.End - start)
        : cell[1..^1];

    private int CharacterAt(int position) => 1 + Utf8Text.CodePoints(buffer.Bytes.AsSpan(start..position));
}
