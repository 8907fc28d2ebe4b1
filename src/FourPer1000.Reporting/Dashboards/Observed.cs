using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>What the observations behind an evaluation say of themselves: value, interval, source.</summary>
internal sealed class Observed
{
    private readonly PlanEvaluation evaluation;
    private readonly ILookup<string, MeasureEvaluation> byMeasure;

    public Observed(PlanEvaluation evaluation)
    {
        this.evaluation = evaluation;
        byMeasure = evaluation.Measures.ToLookup(one => one.Measure, StringComparer.Ordinal);
    }

    /// <summary>The sources of a measure in every scope, and of the measure that says how deep it has to be; ordered.</summary>
    public ValueList<string> Sources(string measure) => ValueList.From(OwnSources(measure)
        .Concat(evaluation.Edition.Terms.Find(measure)?.Depth is { } depth ? OwnSources(depth) : [])
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal));

    /// <summary>What is said of a measure in a scope at both horizons.</summary>
    public MeasureEvaluation[] In(string measure, string scope) => [.. byMeasure[measure].Where(one => one.Scope == scope)];

    /// <summary>The countries of which something is said, in the order of the plan's scopes.</summary>
    public IEnumerable<string> Countries(string measure) => byMeasure[measure]
        .Select(one => one.Scope)
        .Distinct(StringComparer.Ordinal)
        .Where(scope => evaluation.Table.Axes.KindOf(evaluation.Table.Axes.ScopeNumber(scope)) == MeasureScope.PerCountry);

    /// <summary>The observations that count: recorded in time and not after the day; of a day the last record.</summary>
    public PlanObservation[] Observations(string measure, string scope) => evaluation.Table.Axes.MeasureNumber(measure) < 0
        ? []
        : [.. evaluation.Table.In(measure, scope)
            .Where(one => one.At <= evaluation.Terms.AsOf && !(one.RecordedAt > evaluation.Terms.RecordedUpTo))
            .GroupBy(one => one.At)
            .Select(Counting)];

    // The last record of a day; of records made at one time one that is not invented.
    private static PlanObservation Counting(IGrouping<DateOnly, PlanObservation> day)
    {
        PlanObservation last = day.Last();
        return day.LastOrDefault(one => one.RecordedAt == last.RecordedAt && one.Value == last.Value && !ObservationOrigin.IsDemonstration(one.Source)) ?? last;
    }

    private IEnumerable<string> OwnSources(string measure) => byMeasure[measure].SelectMany(one => one.Sources);
}
