namespace FourPer1000.Targets;

/// <summary>Takes observations one by one and makes a table of them. Not thread-safe; used once.</summary>
public sealed class ObservationTableBuilder
{
    private readonly ObservationAxes axes;
    private readonly ObservationColumns columns;

    /// <summary>A builder without observations.</summary>
    /// <param name="axes">What can be observed, and where.</param>
    /// <param name="expected">About how many observations will come; 0 where nobody knows.</param>
    public ObservationTableBuilder(ObservationAxes axes, int expected = 0)
    {
        ArgumentNullException.ThrowIfNull(axes);
        ArgumentOutOfRangeException.ThrowIfNegative(expected);
        this.axes = axes;
        columns = new(expected);
    }

    /// <summary>How many observations were added.</summary>
    public int Count => columns.Count;

    /// <summary>Adds a number by the numbers of measure and scope.</summary>
    /// <exception cref="ArgumentException">The measure is a step, or a number is off the axes.</exception>
    public void Add(int measure, int scope, DateOnly at, decimal value) => AddRow(measure, scope, at, value, isStep: false);

    /// <summary>Adds the state of a step by the numbers of measure and scope.</summary>
    /// <exception cref="ArgumentException">The measure is no step, or a number is off the axes.</exception>
    public void Add(int measure, int scope, DateOnly at, MilestoneState state) => AddRow(measure, scope, at, (int)state, isStep: true);

    /// <summary>Says more about the observation that was added last.</summary>
    /// <param name="low">The lower end of its interval.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="evidence">What stands behind it.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="recordedAt">When it was recorded.</param>
    public void Describe(decimal? low, decimal? high, string? evidence, string? source, DateTimeOffset? recordedAt)
    {
        columns.SetInterval(low, high);
        Describe(evidence, source);
        if (recordedAt is { } instant)
        {
            columns.SetRecorded(instant.UtcTicks);
        }
    }

    /// <summary>Says what stands behind the observation that was added last.</summary>
    /// <param name="evidence">What stands behind it.</param>
    /// <param name="source">Where it comes from.</param>
    public void Describe(string? evidence, string? source)
    {
        if (evidence is not null)
        {
            columns.SetEvidence(evidence);
        }

        if (source is not null)
        {
            columns.SetSource(source);
        }
    }

    /// <summary>Adds an observation.</summary>
    /// <exception cref="ArgumentException">Its measure or scope is not on the axes, a number stands for a step, or the reverse.</exception>
    public void Add(PlanObservation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        (int measure, int scope) = (axes.MeasureNumber(observation.Measure), axes.ScopeNumber(observation.Scope));
        if (observation.Value.Step is { } state)
        {
            Add(measure, scope, observation.At, state);
        }
        else
        {
            Add(measure, scope, observation.At, observation.Value.Number!.Value);
        }

        Describe(observation.Low, observation.High, observation.Evidence, observation.Source, observation.RecordedAt);
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

    private void AddRow(int measure, int scope, DateOnly at, decimal value, bool isStep)
    {
        if ((uint)measure >= (uint)axes.Measures.Count || (uint)scope >= (uint)axes.Scopes.Count || axes.IsStep(measure) != isStep)
        {
            throw new ArgumentException("There is no such measure or scope, or it is observed in another way.", nameof(measure));
        }

        columns.Add((measure * axes.Scopes.Count) + scope, at.DayNumber, value);
    }

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
        int low = value != 0 ? value : Nullable.Compare(columns.LowOf(left), columns.LowOf(right));
        return low != 0 ? low : Nullable.Compare(columns.HighOf(left), columns.HighOf(right));
    }
}
