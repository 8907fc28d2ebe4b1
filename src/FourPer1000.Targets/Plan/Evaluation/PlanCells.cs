using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The observations of an edition under the terms of one evaluation; each measure and scope is read once.</summary>
internal sealed class PlanCells(PlanEdition edition, ObservationTable table, PlanEvaluationTerms terms)
{
    private readonly long recordedUpTo = terms.RecordedUpTo?.UtcTicks ?? long.MaxValue;
    private readonly Dictionary<(int Measure, int Scope), CellPoints> read = [];

    public PlanEdition Edition { get; } = edition;

    public ObservationAxes Axes => table.Axes;

    public ObservationTable Table => table;

    public PlanEvaluationTerms Terms => terms;

    public TimePoint AsOf { get; } = TimePoint.OfDay(terms.AsOf);

    public int NumberOf(string measure) => Axes.MeasureNumber(measure);

    public bool Has(string measure, int scope) => NumberOf(measure) is >= 0 and var number && table.Has(number, scope);

    /// <summary>The observations that count, as rows.</summary>
    public CellPoints Points(string measure, int scope) => Points(NumberOf(measure), scope);

    /// <inheritdoc cref="Points(string, int)"/>
    public CellPoints Points(int measure, int scope)
    {
        if (measure < 0)
        {
            return CellPoints.None;
        }

        if (!read.TryGetValue((measure, scope), out CellPoints? points))
        {
            points = CellPoints.Of(table, measure, scope, recordedUpTo);
            read.Add((measure, scope), points);
        }

        return points;
    }

    /// <summary>The observations that count.</summary>
    public ValueList<Observation> Observations(string measure, int scope) => Points(measure, scope).Observations(table.Columns);
}
