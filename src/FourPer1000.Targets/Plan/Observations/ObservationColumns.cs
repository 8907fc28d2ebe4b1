namespace FourPer1000.Targets;

/// <summary>The fields of observations, each in an array of its own. Fields that most files leave empty take no room until one is filled.</summary>
internal sealed class ObservationColumns(int expected)
{
    /// <summary>Recorded at a time that is not known.</summary>
    public const long NotRecorded = long.MinValue;

    private const int Fewest = 256;
    private int[] cells = new int[Math.Max(Fewest, expected)];
    private int[] days = new int[Math.Max(Fewest, expected)];
    private decimal[] values = new decimal[Math.Max(Fewest, expected)];
    private decimal?[] lows = [];
    private decimal?[] highs = [];
    private string?[] evidence = [];
    private string?[] sources = [];
    private long[] recorded = [];

    public int Count { get; private set; }

    /// <summary>Whether the rows stand by cell, then by day, no day twice.</summary>
    public bool IsOrdered { get; private set; } = true;

    public int CellOf(int row) => cells[row];

    public int DayOf(int row) => days[row];

    /// <summary>The number; of a step its state as a number.</summary>
    public decimal ValueOf(int row) => values[row];

    public decimal? LowOf(int row) => row < lows.Length ? lows[row] : null;

    public decimal? HighOf(int row) => row < highs.Length ? highs[row] : null;

    public string? EvidenceOf(int row) => row < evidence.Length ? evidence[row] : null;

    public string? SourceOf(int row) => row < sources.Length ? sources[row] : null;

    /// <summary>When it was recorded, in ticks of universal time.</summary>
    public long RecordedOf(int row) => row < recorded.Length && recorded[row] != 0 ? recorded[row] : NotRecorded;

    public void Add(int cell, int day, decimal value)
    {
        if (Count == cells.Length)
        {
            Array.Resize(ref cells, 2 * Count);
            Array.Resize(ref days, 2 * Count);
            Array.Resize(ref values, 2 * Count);
        }

        IsOrdered &= Count == 0 || cell > cells[Count - 1] || (cell == cells[Count - 1] && day > days[Count - 1]);
        (cells[Count], days[Count], values[Count]) = (cell, day, value);
        Count++;
    }

    public void AddAll(ObservationColumns other)
    {
        int all = Count + other.Count;
        bool follows = Count == 0 || other.Count == 0 || other.cells[0] > cells[Count - 1] || (other.cells[0] == cells[Count - 1] && other.days[0] > days[Count - 1]);
        IsOrdered &= other.IsOrdered && follows;
        Join(ref cells, other.cells, other.Count, all);
        Join(ref days, other.days, other.Count, all);
        Join(ref values, other.values, other.Count, all);
        JoinSparse(ref lows, other.lows, other.Count, all);
        JoinSparse(ref highs, other.highs, other.Count, all);
        JoinSparse(ref evidence, other.evidence, other.Count, all);
        JoinSparse(ref sources, other.sources, other.Count, all);
        JoinSparse(ref recorded, other.recorded, other.Count, all);
        Count = all;
    }

    // The following fill fields of the row that was added last.
    public void SetInterval(decimal? low, decimal? high)
    {
        if (low is not null)
        {
            Set(ref lows, low);
        }

        if (high is not null)
        {
            Set(ref highs, high);
        }
    }

    public void SetEvidence(string text) => Set(ref evidence, text);

    public void SetSource(string text) => Set(ref sources, text);

    // The first tick of all stands for an empty field.
    public void SetRecorded(long universalTicks) => Set(ref recorded, Math.Max(1, universalTicks));

    public PlanObservation ObservationAt(int row, string measure, string scope, bool isStep) =>
        new(measure, scope, DateOnly.FromDayNumber(DayOf(row)), isStep ? (MilestoneState)(int)ValueOf(row) : (ObservedValue)ValueOf(row))
        {
            Low = LowOf(row),
            High = HighOf(row),
            Evidence = EvidenceOf(row),
            Source = SourceOf(row),
            RecordedAt = RecordedAt(row),
        };

    public DateTimeOffset? RecordedAt(int row) => RecordedOf(row) is var ticks && ticks == NotRecorded ? null : new DateTimeOffset(ticks, TimeSpan.Zero);

    private void JoinSparse<T>(ref T[] column, T[] other, int count, int all)
    {
        if (other.Length > 0)
        {
            Join(ref column, other, Math.Min(count, other.Length), all);
        }
    }

    private void Join<T>(ref T[] column, T[] other, int count, int all)
    {
        if (column.Length < all)
        {
            Array.Resize(ref column, Math.Max(all, cells.Length));
        }

        Array.Copy(other, 0, column, Count, count);
    }

    private void Set<T>(ref T[] column, T value)
    {
        if (column.Length < Count)
        {
            Array.Resize(ref column, cells.Length);
        }

        column[Count - 1] = value;
    }
}
