using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Turns a measure with its terms into what methods judge: baseline, target, limit, path.</summary>
internal static class MeasureSeries
{
    public static Series Of(string id, Measure measure, MeasureTerms terms, Horizon horizon, ValueList<Observation> observations) =>
        new(id, terms.Direction, Baseline(measure, terms), Target(measure, horizon), observations)
        {
            Limit = terms.Limit,
            CountsWholeThings = terms.Counted == Counted.Things,
            IsPercentage = terms.Counted == Counted.Share,
            Path = Path(measure, terms, horizon),
        };

    public static Baseline? Baseline(Measure measure, MeasureTerms terms) =>
        terms.BaselineAt is { } day && Extent(measure.Baseline) is { } value ? new(TimePoint.OfDay(day), value) : null;

    public static Target? Target(Measure measure, Horizon horizon) =>
        Extent(measure.TargetAt(horizon)) is { } value ? new(TimePoint.OfDay(measure.DueAt(horizon)), value) : null;

    public static Extent? Extent(MeasureValue? value) => value switch
    {
        MeasureValue.Number number => new Extent(number.Value, number.Value),
        MeasureValue.Range range => new Extent(range.Lower, range.Upper),
        _ => null,
    };

    // The commitments of the earlier horizons of the same measure.
    private static ValueList<PathPoint> Path(Measure measure, MeasureTerms terms, Horizon horizon) =>
        terms.Direction is { } direction
            ? ValueList.From(Horizons.All
                .Where(earlier => earlier < horizon)
                .Select(earlier => Target(measure, earlier))
                .OfType<Target>()
                .Select(target => new PathPoint(target.Due, target.Value.Commitment(direction))))
            : [];
}
