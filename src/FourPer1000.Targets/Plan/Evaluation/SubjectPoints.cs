using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>What is known of the regions or countries of a measure, ready to be counted.</summary>
internal sealed class SubjectPoints(PlanCells cells)
{
    /// <summary>The subjects of a measure: the regions, or the countries that are Parties; numbers of scopes.</summary>
    public IReadOnlyList<int> NumbersOf(MeasureTerms terms)
    {
        ObservationAxes axes = cells.Axes;
        (int from, int length) = axes.NumbersOf(Kind(terms)).GetOffsetAndLength(axes.Scopes.Count);
        IEnumerable<int> all = Enumerable.Range(from, length);
        return [.. Kind(terms) == MeasureScope.PerRegion ? all : all.Where(number => axes.Atlas.Countries[number - from].IsUnfcccParty)];
    }

    public static MeasureScope Kind(MeasureTerms terms) => terms.Scopes.Contains(MeasureScope.PerRegion) ? MeasureScope.PerRegion : MeasureScope.PerCountry;

    /// <summary>What was observed of one subject. With a depth, its share counts; "not at all" stands where nothing deeper is known.</summary>
    public ValueList<Observation> Of(MeasureTerms terms, int scope)
    {
        ValueList<Observation> own = cells.Observations(terms.Key, scope);
        if (terms.Depth is not { } depth)
        {
            return own;
        }

        ValueList<Observation> deep = cells.Observations(depth, scope);
        return !own.Any(IsNone) ? deep : ValueList.From(own
            .Where(point => IsNone(point) && !deep.Any(other => other.At == point.At))
            .Select(point => point with { Value = 0 })
            .Concat(deep)
            .OrderBy(point => point.At));
    }

    /// <summary>The value that a subject must reach to count.</summary>
    public CoverageCondition Condition(MeasureTerms terms, Horizon horizon) =>
        terms.Depth is { } depth && cells.Edition.Find(depth) is { } measure && cells.Edition.Terms.Find(depth)!.Direction is { } direction
            && MeasureSeries.Target(measure, horizon) is { } target
            ? new(direction, target.Value.Commitment(direction))
            : CoverageCondition.Yes;

    private static bool IsNone(Observation point) => point.Value < CoverageCondition.Yes.Threshold;
}
