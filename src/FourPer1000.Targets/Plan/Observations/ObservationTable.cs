using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Observations by measure and scope, kept as columns: no object for each of them. Immutable and thread-safe.</summary>
public sealed class ObservationTable
{
    private readonly ObservationColumns columns;
    private readonly int[]? order;
    private readonly int[] starts;

    internal ObservationTable(ObservationAxes axes, ObservationColumns columns, int[]? order, int[] starts)
    {
        Axes = axes;
        this.columns = columns;
        this.order = order;
        this.starts = starts;
    }

    /// <summary>What can be observed, and where.</summary>
    public ObservationAxes Axes { get; }

    /// <summary>How many observations there are.</summary>
    public int Count => columns.Count;

    /// <summary>A table of observations.</summary>
    /// <exception cref="ArgumentException">A measure or scope is not on the axes, a number stands for a step, or the reverse.</exception>
    public static ObservationTable Of(ObservationAxes axes, IEnumerable<PlanObservation> observations)
    {
        ArgumentNullException.ThrowIfNull(axes);
        ArgumentNullException.ThrowIfNull(observations);
        var builder = new ObservationTableBuilder(axes);
        foreach (PlanObservation one in observations)
        {
            builder.Add(one);
        }

        return builder.Build();
    }

    /// <summary>The observations of a measure in a scope: by day, then in the order in which they were recorded.</summary>
    /// <exception cref="ArgumentException">The measure or scope is not on the axes.</exception>
    public IEnumerable<PlanObservation> In(string measure, string scope)
    {
        (int measureNumber, int scopeNumber) = (Axes.MeasureNumber(measure), Axes.ScopeNumber(scope));
        if (measureNumber < 0 || scopeNumber < 0)
        {
            throw new ArgumentException($"'{measure}' in '{scope}' cannot be observed.", nameof(measure));
        }

        return ValueList.From(RowsOf(measureNumber, scopeNumber).Select(row => columns.ObservationAt(row, measure, scope, Axes.IsStep(measureNumber))));
    }

    /// <summary>Whether anything was observed.</summary>
    internal bool Has(int measure, int scope)
    {
        int cell = Cell(measure, scope);
        return starts[cell + 1] > starts[cell];
    }

    /// <summary>The rows of a measure in a scope: by day, then in the order in which they were recorded.</summary>
    internal int[] RowsOf(int measure, int scope)
    {
        int cell = Cell(measure, scope);
        int[] rows = new int[starts[cell + 1] - starts[cell]];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = order is null ? starts[cell] + i : order[starts[cell] + i];
        }

        return rows;
    }

    internal ObservationColumns Columns => columns;

    private int Cell(int measure, int scope) => (measure * Axes.Scopes.Count) + scope;
}
