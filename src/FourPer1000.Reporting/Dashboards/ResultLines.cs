using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>The points of a result in words.</summary>
internal sealed class ResultLines(PlanEvaluation evaluation, ReportWords words, Observed observed)
{
    /// <summary>The points used, in the order of time: numbers, or what was seen of steps.</summary>
    public ValueList<PointLine> Used(Measure measure, MeasureEvaluation one)
    {
        PlanObservation[] own = observed.Observations(measure.Key, one.Scope);
        return one.Result.Steps.Count > 0
            ? ValueList.From(one.Result.Steps.Where(step => step.Latest is not null).Select(step => Line(measure, one.Scope, step)))
            : ValueList.From(one.Result.Used.Where(point => point.Value is not null).Select(point => Line(measure, point, own)));
    }

    /// <summary>The latest observation of a measure in a place; null where there is none.</summary>
    public PointLine? Latest(Measure measure, string scope)
    {
        string? depth = evaluation.Edition.Terms.Find(measure.Key)!.Depth;
        PlanObservation? latest = observed.Observations(measure.Key, scope).LastOrDefault()
            ?? (depth is null ? null : observed.Observations(depth, scope).LastOrDefault());
        return latest is null ? null : new(words.Date(latest.At), Value(latest.Value), Interval(latest.Low, latest.High), words.Origin(latest.Source), ObservationOrigin.IsDemonstration(latest.Source));
    }

    public ValueList<LeftOutLine> LeftOut(TargetResult result) => ValueList.From(result.LeftOut
        .Select(point => new LeftOutLine(point.Observation.Value is { } value ? words.Number(value) : words.Say("no-value"), point.Reason, Why(point.Reason, point.Observation.At)))
        .Concat(result.StepsLeftOut.Select(step =>
        {
            string reason = step.At > TimePoint.OfDay(evaluation.Terms.AsOf) ? TargetReasons.AfterAsOf : PlanReasons.Corrected;
            return new LeftOutLine(State(step.State), reason, Why(reason, step.At));
        })));

    private string Why(string reason, TimePoint at) => words.Book.Render("reason", reason, new Argument("at", at.AsArgument()));

    private PointLine Line(Measure measure, Observation point, PlanObservation[] own)
    {
        PlanObservation? source = Array.FindLast(own, one => TimePoint.OfDay(one.At) == point.At);
        bool isBaseline = source is null && evaluation.Edition.Terms.Find(measure.Key)!.BaselineAt is { } start && TimePoint.OfDay(start) == point.At;
        bool isDemonstration = source is null ? !isBaseline && observed.Sources(measure.Key).Any(ObservationOrigin.IsDemonstration) : ObservationOrigin.IsDemonstration(source.Source);
        string origin = source is not null ? words.Origin(source.Source)
            : isBaseline ? words.Say("origin-plan")
            : words.Say(isDemonstration ? "origin-derived-demonstration" : "origin-derived");
        return new(words.Time(point.At), words.Number(point.Value!.Value), Interval(point.Low, point.High), origin, isDemonstration);
    }

    private PointLine Line(Measure measure, string scope, StepFinding step)
    {
        StepTerms terms = evaluation.Edition.Terms.LadderOf(measure.Key)!.Steps.First(one => one.Name == step.Step.Id);
        string? source = Array.FindLast(observed.Observations(terms.Measure, scope), one => TimePoint.OfDay(one.At) == step.Latest!.At)?.Source;
        string value = words.Say("step-state", new Argument("step", step.Step.Id), new Argument("state", step.Latest!.State.Code()));
        return new(words.Time(step.Latest.At), value, null, words.Origin(source), ObservationOrigin.IsDemonstration(source));
    }

    private string Value(ObservedValue value) => value.Step is { } state ? State(state) : words.Number(value.Number!.Value);

    private string State(MilestoneState state) => words.Book.Find("step-state", state.Code()).ToString();

    private string? Interval(decimal? low, decimal? high) => low is null && high is null ? null
        : $"{(low is { } least ? words.Number(least) : "…")}–{(high is { } most ? words.Number(most) : "…")}";
}
