using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The observations of an edition under the terms of one evaluation; each measure and scope is read once.</summary>
internal sealed class PlanCells(PlanEdition edition, ObservationTable table, PlanEvaluationTerms terms)
{
    private readonly long recordedUpTo = terms.RecordedUpTo?.UtcTicks ?? long.MaxValue;
    private readonly Dictionary<(int Measure, int Scope), ValueList<Observation>> read = [];

    public PlanEdition Edition { get; } = edition;

    public ObservationAxes Axes => table.Axes;

    public ObservationTable Table => table;

    public PlanEvaluationTerms Terms => terms;

    public TimePoint AsOf { get; } = TimePoint.OfDay(terms.AsOf);

    public int NumberOf(string measure) => Axes.MeasureNumber(measure);

    public bool Has(string measure, int scope) => NumberOf(measure) is >= 0 and var number && table.Has(number, scope);

    public CellPoints Points(string measure, int scope) =>
        NumberOf(measure) is >= 0 and var number ? CellPoints.Of(table, number, scope, recordedUpTo) : new([], []);

    /// <summary>The observations that count, made once.</summary>
    public ValueList<Observation> Observations(string measure, int scope)
    {
        (int, int) cell = (NumberOf(measure), scope);
        if (!read.TryGetValue(cell, out ValueList<Observation>? observations))
        {
            observations = Points(measure, scope).Observations(table.Columns);
            read.Add(cell, observations);
        }

        return observations;
    }
}
