using System.Collections.Concurrent;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Judges a measure of numbers in one scope by its own observations there.</summary>
internal sealed class NumberJudge(PlanCells cells)
{
    private readonly ConcurrentDictionary<string, SeriesMethod> methods = new(StringComparer.Ordinal);

    /// <summary>A measure with its own terms.</summary>
    public TargetResult Judge(Measure measure, MeasureTerms terms, Horizon horizon, string method, int scope, string id)
    {
        CellPoints points = cells.Points(measure.Key, scope);
        ValueList<Observation> observed = cells.Observations(measure.Key, scope);
        List<LeftOutPoint> leftOut = [.. points.LeftOutPoints(cells.Table.Columns)];
        int years = terms[horizon].OverYears;
        if (terms is { IsPerYear: true, Direction: { } direction })
        {
            observed = FlowPeriods.Of(observed, direction, MeasureSeries.Target(measure, horizon)?.Value.Commitment(direction), years, cells.AsOf, leftOut);
        }

        Series series = MeasureSeries.Of(id, measure, terms, horizon, observed);
        TargetResult result = Judge(series, method);
        if (leftOut.Count > 0)
        {
            result = result with { LeftOut = ValueList.From(result.LeftOut.Concat(leftOut).OrderBy(point => point.Observation.At)) };
        }

        return years > 1 && result.Used is [.., var latest] && observed.Any(point => point.At == latest.At) && FlowPeriods.IsPartial(latest, observed, years)
            ? result with { Reasons = result.Reasons.Add(PlanReasons.Because(PlanReasons.WindowIncomplete, new("years", years), new("at", latest.At.AsArgument()))) }
            : result;
    }

    /// <summary>Any series by a method of series.</summary>
    public TargetResult Judge(Series series, string method) => MethodOf(method).Evaluate(series, cells.AsOf);

    private SeriesMethod MethodOf(string id) => methods.GetOrAdd(
        id,
        static (asked, terms) => TargetMethods.Find(asked, null, terms) ?? throw new InvalidOperationException($"'{asked}' does not judge numbers."),
        cells.Terms.Terms);
}
