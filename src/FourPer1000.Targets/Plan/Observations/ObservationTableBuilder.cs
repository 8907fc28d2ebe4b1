using System.Runtime.CompilerServices;

namespace FourPer1000.Targets;

/// <summary>Takes observations one by one and makes a table of them. Not thread-safe; used once.</summary>
public sealed class ObservationTableBuilder
{
    private readonly ObservationAxes axes;
    private readonly ObservationColumns columns;
    private readonly int scopes;

    /// <summary>A builder without observations.</summary>
    /// <param name="axes">What can be observed, and where.</param>
    /// <param name="expected">About how many observations will come; 0 where nobody knows.</param>
    public ObservationTableBuilder(ObservationAxes axes, int expected = 0)
    {
        ArgumentNullException.ThrowIfNull(axes);
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        this.axes = axes;
        columns = new(expected);
        scopes = axes.Scopes.Count;
    }

    /// <summary>How many observations were added.</summary>
    public int Count => columns.Count;

    /// <summary>Keeps what is said of one observation or of several, and gives its number; 0 where nothing is said.</summary>
    public int Keep(ObservationDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        return columns.Keep(details);
    }

    /// <summary>Adds a number by the numbers of measure and scope.</summary>
    /// <param name="measure">The number of the measure.</param>
    /// <param name="scope">The number of the scope.</param>
    /// <param name="at">The day for which it holds.</param>
    /// <param name="value">The value.</param>
    /// <param name="details">What more is said: a number that <see cref="Keep"/> gave.</param>
    /// <exception cref="ArgumentException">The measure is a step, a number is off the axes, or there are no such details.</exception>
    public void Add(int measure, int scope, DateOnly at, decimal value, int details = 0) => AddRow(measure, scope, at, value, isStep: false, details);

    /// <summary>Adds the state of a step by the numbers of measure and scope.</summary>
    /// <param name="measure">The number of the measure.</param>
    /// <param name="scope">The number of the scope.</param>
    /// <param name="at">The day for which it holds.</param>
    /// <param name="state">The state.</param>
    /// <param name="details">What more is said: a number that <see cref="Keep"/> gave.</param>
    /// <exception cref="ArgumentException">The measure is no step, a number is off the axes, or there are no such details.</exception>
    public void Add(int measure, int scope, DateOnly at, MilestoneState state, int details = 0) => AddRow(measure, scope, at, (int)state, isStep: true, details);

    /// <summary>Adds an observation.</summary>
    /// <exception cref="ArgumentException">Its measure or scope is not on the axes, a number stands for a step, or the reverse.</exception>
    public void Add(PlanObservation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        (int measure, int scope) = (axes.MeasureNumber(observation.Measure), axes.ScopeNumber(observation.Scope));
        int details = Keep(new(observation.Low, observation.High, observation.Evidence, observation.Source, observation.RecordedAt));
        if (observation.Value.Step is { } state)
        {
            Add(measure, scope, observation.At, state, details);
        }
        else
        {
            Add(measure, scope, observation.At, observation.Value.Number!.Value, details);
        }
    }

    /// <summary>Adds everything that another builder for the same axes holds, behind what this one has.</summary>
    /// <exception cref="ArgumentException">The other builder has other axes.</exception>
    public void AddAll(ObservationTableBuilder other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (!ReferenceEquals(other.axes, axes))
        {
            throw new ArgumentException("Builders of other axes cannot be joined.", nameof(other));
        }

        columns.AddAll(other.columns);
    }

    /// <summary>The table; the builder is not used any more.</summary>
    public ObservationTable Build()
    {
        int[] starts = Starts();
        return new(axes, columns, columns.IsOrdered ? null : Ordered(starts), starts);
    }

    // Where the rows of each cell begin once they stand by cell.
    private int[] Starts()
    {
        int[] starts = new int[(axes.Measures.Count * axes.Scopes.Count) + 1];
        for (int row = 0; row < columns.Count; row++)
        {
            starts[columns.CellOf(row) + 1]++;
        }

        for (int cell = 1; cell < starts.Length; cell++)
        {
            starts[cell] += starts[cell - 1];
        }

        return starts;
    }

    // By cell with one pass of counting, then by day and recording time within each cell: linear but for cells that are out of order.
    private int[] Ordered(int[] starts)
    {
        int[] next = starts[..^1];
        int[] order = new int[columns.Count];
        for (int row = 0; row < columns.Count; row++)
        {
            order[next[columns.CellOf(row)]++] = row;
        }

        for (int cell = 0; cell < next.Length; cell++)
        {
            Sort(order.AsSpan(starts[cell]..starts[cell + 1]));
        }

        return order;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddRow(int measure, int scope, DateOnly at, decimal value, bool isStep, int details)
    {
        if ((uint)measure >= (uint)axes.Measures.Count || (uint)scope >= (uint)scopes || axes.IsStep(measure) != isStep || (uint)details >= (uint)columns.KeptDetails)
        {
            Refuse();
        }

        columns.Add((measure * scopes) + scope, at.DayNumber, value, details);
    }

    private static void Refuse() => throw new ArgumentException("There is no such measure, scope or detail, or the measure is observed in another way.");

    private void Sort(Span<int> rows)
    {
        for (int i = 1; i < rows.Length; i++)
        {
            if (Compare(rows[i - 1], rows[i]) > 0)
            {
                rows.Sort(Compare);
                return;
            }
        }
    }

    // What was recorded at one time for one day stands by value, so that the order of the input never matters.
    private int Compare(int left, int right)
    {
        int day = columns.DayOf(left).CompareTo(columns.DayOf(right));
        int recorded = day != 0 ? day : columns.RecordedOf(left).CompareTo(columns.RecordedOf(right));
        int value = recorded != 0 ? recorded : columns.ValueOf(left).CompareTo(columns.ValueOf(right));
        if (value != 0 || columns.DetailsNumberOf(left) == columns.DetailsNumberOf(right))
        {
            return value;
        }

        (ObservationDetails one, ObservationDetails other) = (columns.DetailsOf(left), columns.DetailsOf(right));
        int low = Nullable.Compare(one.Low, other.Low);
        return low != 0 ? low : Nullable.Compare(one.High, other.High);
    }
}
