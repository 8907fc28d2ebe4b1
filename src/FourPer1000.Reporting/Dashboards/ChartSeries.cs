using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>Makes the data of charts.</summary>
internal sealed class ChartSeries(PlanEvaluation evaluation, ReportWords words, Observed observed)
{
    /// <summary>The path on the globe; null where there is nothing to draw.</summary>
    public PathChartData? Path(Measure measure, string title, MeasureEvaluation[] answers, string sentence)
    {
        MeasureTerms terms = evaluation.Edition.Terms.Find(measure.Key)!;
        if (terms.Counted == Counted.Step || (!terms.HasTarget && !answers.Any(one => one.Result.Used.Count > 0)))
        {
            return null;
        }

        MeasureEvaluation first = answers.FirstOrDefault(one => one.Role != MeasureRole.None) ?? answers[0];
        ChartPoint? baseline = Baseline(measure, terms);
        PlanObservation[] own = observed.Observations(measure.Key, ObservationAxes.Global);
        bool isDerived = own.Length == 0 && observed.Sources(measure.Key).Any(ObservationOrigin.IsDemonstration);
        return new(
            title,
            words.Unit(measure),
            evaluation.Terms.AsOf,
            baseline,
            ValueList.From(first.Result.Used
                .Where(point => point.Value is not null && point.At.AsDay() is { } day && (day != baseline?.At || own.Any(one => one.At == day)))
                .Select(point => Point(point, isDerived || own.Any(one => one.At == point.At.AsDay() && ObservationOrigin.IsDemonstration(one.Source))))),
            Targets(measure, terms),
            terms.Counted == Counted.Share,
            sentence);
    }

    /// <summary>The path in a region; what is asked of each of them, or only whether it meets the condition.</summary>
    public PathChartData InScope(Measure measure, string scope, string place, string sentence)
    {
        MeasureTerms terms = evaluation.Edition.Terms.Find(measure.Key)!;
        bool isAskedOfEach = terms.Total == ScopeTotal.Minimum;
        return new(
            place,
            words.Unit(measure),
            evaluation.Terms.AsOf,
            isAskedOfEach ? Baseline(measure, terms) : null,
            ValueList.From(observed.Observations(measure.Key, scope).Where(one => one.Value.Number is not null).Select(one => new ChartPoint(
                one.At, one.Value.Number!.Value, one.Low, one.High, ObservationOrigin.IsDemonstration(one.Source)))),
            isAskedOfEach ? Targets(measure, terms) : [],
            terms.Counted == Counted.Share,
            sentence);
    }

    private static ChartPoint Point(Observation point, bool isDemonstration) =>
        new(point.At.AsDay()!.Value, point.Value!.Value, point.Low == point.Value && point.High == point.Value ? null : point.Low, point.Low == point.Value && point.High == point.Value ? null : point.High, isDemonstration);

    private static ChartPoint? Baseline(Measure measure, MeasureTerms terms) => terms.BaselineAt is not { } day ? null : measure.Baseline switch
    {
        MeasureValue.Number number => new(day, number.Value, null, null, false),
        MeasureValue.Range range => new(day, terms.Direction == Direction.Decrease ? range.Upper : range.Lower, range.Lower, range.Upper, false),
        _ => null,
    };

    private static ValueList<ChartTarget> Targets(Measure measure, MeasureTerms terms) => ValueList.From(Horizons.All
        .Select(horizon => (horizon, due: measure.DueAt(horizon), value: measure.TargetAt(horizon)))
        .Select(target => target.value switch
        {
            MeasureValue.Number number => new ChartTarget(target.horizon, target.due, number.Value, null),
            MeasureValue.Range range => terms.Direction == Direction.Decrease
                ? new(target.horizon, target.due, range.Upper, range.Lower)
                : new(target.horizon, target.due, range.Lower, range.Upper),
            _ => null,
        })
        .OfType<ChartTarget>());
}
