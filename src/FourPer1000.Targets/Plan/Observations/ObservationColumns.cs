using System.Runtime.CompilerServices;

namespace FourPer1000.Targets;

/// <summary>The fields of observations, each in an array of its own. Details are kept once and numbered, since most observations share them.</summary>
internal sealed class ObservationColumns(int expected)
{
    /// <summary>Recorded at a time that is not known.</summary>
    public const long NotRecorded = long.MinValue;

    /// <summary>The number of the details of an observation of which nothing more is said.</summary>
    public const int NoDetails = 0;

    private const int Fewest = 256;
    private readonly List<ObservationDetails> kept = [ObservationDetails.None];
    private int[] cells = Room<int>(expected);
    private int[] days = Room<int>(expected);
    private decimal[] values = Room<decimal>(expected);
    private int[] details = Room<int>(expected);

    public int Count { get; private set; }

    /// <summary>Whether the rows stand by cell, then by day, no day twice.</summary>
    public bool IsOrdered { get; private set; } = true;

    /// <summary>Whether it is said of any row when it was recorded.</summary>
    public bool IsRecorded { get; private set; }

    /// <summary>How many details can be named.</summary>
    public int KeptDetails => kept.Count;

    public int CellOf(int row) => cells[row];

    public int DayOf(int row) => days[row];

    /// <summary>The number; of a step its state as a number.</summary>
    public decimal ValueOf(int row) => values[row];

    /// <summary>The number of the details.</summary>
    public int DetailsNumberOf(int row) => details[row];

    public ObservationDetails DetailsOf(int row) => kept[details[row]];

    /// <summary>When it was recorded, in ticks of universal time.</summary>
    public long RecordedOf(int row) => IsRecorded && DetailsOf(row).RecordedAt is { } instant ? instant.UtcTicks : NotRecorded;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int cell, int day, decimal value, int more)
    {
        int row = Count;
        if (row == cells.Length)
        {
            Grow(2 * row);
        }

        IsOrdered &= row == 0 || cell > cells[row - 1] || (cell == cells[row - 1] && day > days[row - 1]);
        cells[row] = cell;
        days[row] = day;
        values[row] = value;
        details[row] = more;
        Count = row + 1;
    }

    public int Keep(ObservationDetails some)
    {
        if (some == ObservationDetails.None)
        {
            return NoDetails;
        }

        kept.Add(some);
        IsRecorded |= some.RecordedAt is not null;
        return kept.Count - 1;
    }

    public void AddAll(ObservationColumns other)
    {
        int all = Count + other.Count;
        if (all > cells.Length)
        {
            Grow(all);
        }

        bool follows = Count == 0 || other.Count == 0 || other.cells[0] > cells[Count - 1] || (other.cells[0] == cells[Count - 1] && other.days[0] > days[Count - 1]);
        IsOrdered &= other.IsOrdered && follows;
        IsRecorded |= other.IsRecorded;
        Array.Copy(other.cells, 0, cells, Count, other.Count);
        Array.Copy(other.days, 0, days, Count, other.Count);
        Array.Copy(other.values, 0, values, Count, other.Count);
        int before = kept.Count - 1;
        for (int row = 0; row < other.Count; row++)
        {
            details[Count + row] = other.details[row] == NoDetails ? NoDetails : other.details[row] + before;
        }

        kept.AddRange(other.kept.Skip(1));
        Count = all;
    }

    public PlanObservation ObservationAt(int row, string measure, string scope, bool isStep)
    {
        ObservationDetails more = DetailsOf(row);
        return new(measure, scope, DateOnly.FromDayNumber(DayOf(row)), isStep ? (MilestoneState)(int)ValueOf(row) : (ObservedValue)ValueOf(row))
        {
            Low = more.Low,
            High = more.High,
            Evidence = more.Evidence,
            Source = more.Source,
            RecordedAt = more.RecordedAt,
        };
    }

    // What is not filled yet is never read.
    private static T[] Room<T>(int expected) => GC.AllocateUninitializedArray<T>(Math.Max(Fewest, expected));

    private void Grow(int room)
    {
        Array.Resize(ref cells, room);
        Array.Resize(ref days, room);
        Array.Resize(ref values, room);
        Array.Resize(ref details, room);
    }
}
