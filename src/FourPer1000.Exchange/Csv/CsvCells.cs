using System.Buffers;

namespace FourPer1000.Exchange;

/// <summary>Where the cells of a row stand: their ends are kept, each begins behind the end of the one before it.</summary>
internal sealed class CsvCells : IDisposable
{
    private const int DoubledQuotes = int.MinValue;
    private int[] ends = ArrayPool<int>.Shared.Rent(64);
    private int start;

    /// <summary>The number of cells.</summary>
    public int Count { get; private set; }

    /// <summary>The ends of all cells; of a row without quotes they stand as they are.</summary>
    public ReadOnlySpan<int> Ends => ends.AsSpan(0, Count);

    /// <summary>Where a cell begins, its quote included; the cell behind the last one begins behind its separator.</summary>
    public int StartOf(int cell) => cell == 0 ? start : EndOf(cell - 1) + 1;

    /// <summary>Where a cell ends, its quote included.</summary>
    public int EndOf(int cell) => ends[cell] & ~DoubledQuotes;

    /// <summary>Whether a quoted cell holds doubled quotes.</summary>
    public bool HasDoubledQuotes(int cell) => ends[cell] < 0;

    /// <summary>Adds the cell that goes on to <paramref name="end"/>.</summary>
    public void Add(int end, bool hasDoubledQuotes)
    {
        if ((uint)Count >= (uint)ends.Length)
        {
            int[] more = ArrayPool<int>.Shared.Rent(Count * 2);
            ends.CopyTo(more, 0);
            ArrayPool<int>.Shared.Return(ends);
            ends = more;
        }

        ends[Count++] = hasDoubledQuotes ? end | DoubledQuotes : end;
    }

    /// <summary>Forgets the cells; the next row begins at <paramref name="from"/>.</summary>
    public void Clear(int from)
    {
        start = from;
        Count = 0;
    }

    public void Dispose()
    {
        if (ends.Length > 0)
        {
            ArrayPool<int>.Shared.Return(ends);
            ends = [];
        }
    }
}
