using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The observations of one measure in one scope that count, and those that do not: for each day the last record up to an instant.</summary>
/// <param name="rows">The rows that count, by day; a day stands twice where two values were recorded at one time.</param>
/// <param name="leftOut">The corrected rows, and those recorded later, with the reason.</param>
internal sealed class CellPoints(IReadOnlyList<int> rows, IReadOnlyList<(int Row, string Reason)> leftOut)
{
    private ValueList<Observation>? observations;

    /// <summary>Where nothing can be observed.</summary>
    public static CellPoints None { get; } = new([], []);

    public IReadOnlyList<int> Rows => rows;

    public IReadOnlyList<(int Row, string Reason)> LeftOut => leftOut;

    public static CellPoints Of(ObservationTable table, int measure, int scope, long recordedUpTo)
    {
        ObservationColumns columns = table.Columns;
        int[] rows = table.RowsOf(measure, scope);
        if (!columns.IsRecorded)
        {
            // Nothing was corrected.
            return new(rows, []);
        }

        var kept = new List<int>(rows.Length);
        List<(int, string)>? leftOut = null;
        foreach (int row in rows)
        {
            if (columns.RecordedOf(row) > recordedUpTo)
            {
                (leftOut ??= []).Add((row, PlanReasons.RecordedLater));
                continue;
            }

            // Rows stand by day and recording time: a later record of the day replaces what was kept of it.
            while (kept.Count > 0 && columns.DayOf(kept[^1]) == columns.DayOf(row) && columns.RecordedOf(kept[^1]) < columns.RecordedOf(row))
            {
                (leftOut ??= []).Add((kept[^1], PlanReasons.Corrected));
                kept.RemoveAt(kept.Count - 1);
            }

            kept.Add(row);
        }

        return new(kept, leftOut ?? []);
    }

    /// <summary>The observations that count, made once.</summary>
    public ValueList<Observation> Observations(ObservationColumns columns) => observations ??= Made(columns);

    public IEnumerable<LeftOutPoint> LeftOutPoints(ObservationColumns columns) =>
        leftOut.Select(left => new LeftOutPoint(Observation(columns, left.Row), left.Reason));

    /// <summary>The sources that the observations name, each once, in their order.</summary>
    public ValueList<string> Sources(ObservationColumns columns)
    {
        var sources = new HashSet<string>(StringComparer.Ordinal);
        var inOrder = new List<string>();
        int last = ObservationColumns.NoDetails;
        foreach (int row in rows)
        {
            int details = columns.DetailsNumberOf(row);
            if (details != last && columns.DetailsOf(row).Source is { } source && sources.Add(source))
            {
                inOrder.Add(source);
            }

            last = details;
        }

        return ValueList.From(inOrder);
    }

    private ValueList<Observation> Made(ObservationColumns columns)
    {
        var made = new Observation[rows.Count];
        for (int i = 0; i < made.Length; i++)
        {
            made[i] = Observation(columns, rows[i]);
        }

        return ValueList.Create(made.AsSpan());
    }

    private static Observation Observation(ObservationColumns columns, int row)
    {
        ObservationDetails details = columns.DetailsOf(row);
        return new(TimePoint.OfDay(DateOnly.FromDayNumber(columns.DayOf(row))), columns.ValueOf(row))
        {
            Low = details.Low,
            High = details.High,
            RecordedAt = details.RecordedAt,
        };
    }
}
