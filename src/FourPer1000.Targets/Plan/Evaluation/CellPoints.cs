using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The observations of one measure in one scope that count, and those that do not: for each day the last record up to an instant.</summary>
/// <param name="Rows">The rows that count, by day; a day stands twice where two values were recorded at one time.</param>
/// <param name="LeftOut">The corrected rows, and those recorded later, with the reason.</param>
internal sealed record CellPoints(IReadOnlyList<int> Rows, IReadOnlyList<(int Row, string Reason)> LeftOut)
{
    public static CellPoints Of(ObservationTable table, int measure, int scope, long recordedUpTo)
    {
        ObservationColumns columns = table.Columns;
        IReadOnlyList<int> rows = table.RowsOf(measure, scope);
        var kept = new List<int>(rows.Count);
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

    public ValueList<Observation> Observations(ObservationColumns columns) => ValueList.From(Rows.Select(row => Observation(columns, row)));

    public IEnumerable<LeftOutPoint> LeftOutPoints(ObservationColumns columns) =>
        LeftOut.Select(left => new LeftOutPoint(Observation(columns, left.Row), left.Reason));

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
