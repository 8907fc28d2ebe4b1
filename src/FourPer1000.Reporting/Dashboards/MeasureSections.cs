using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>Makes the sections of measures.</summary>
internal sealed class MeasureSections(PlanEvaluation evaluation, ReportWords words, EditionWords edition, Observed observed)
{
    private readonly ResultLines lines = new(evaluation, words, observed);
    private readonly ChartSeries charts = new(evaluation, words, observed);

    public MeasureSection Of(Measure measure)
    {
        MeasureTerms terms = evaluation.Edition.Terms.Find(measure.Key)!;
        MeasureEvaluation[] global = observed.In(measure.Key, ObservationAxes.Global);
        return new(
            measure.Key,
            edition.Title(measure),
            words.Unit(measure),
            edition.Kind(measure),
            measure.Baseline switch
            {
                MeasureValue.Number number => words.Number(number.Value),
                MeasureValue.Range range => words.Extent(range.Lower, range.Upper),
                _ => null,
            },
            ValueList.From(global.Select(one => Answer(measure, one))),
            charts.Path(measure, edition.Title(measure), global, Sentences(global)),
            terms.Scopes.Contains(MeasureScope.PerRegion) && terms.HasTarget ? Regions(measure, terms) : null,
            ValueList.From(observed.Countries(measure.Key).Select(country => Scope(measure, country))),
            observed.Sources(measure.Key));
    }

    private MeasureAnswer Answer(Measure measure, MeasureEvaluation one)
    {
        TargetResult result = one.Result;
        return new(
            one.Horizon,
            one.Role,
            words.Say(one.Role switch
            {
                MeasureRole.Required => "role-required",
                MeasureRole.Supporting => "role-supporting",
                _ => "role-none",
            }),
            Target(measure, one.Horizon),
            result.Status,
            words.Status(result.Status),
            ValueList.From(result.Flags.Select(words.Flag)),
            $"{words.Book.Find("target-method", result.Method.Name)} ({result.Method})",
            result.Thresholds.ToString(),
            FigureLines.Of(result, words),
            lines.Used(measure, one),
            lines.LeftOut(result),
            ValueList.From(result.Reasons.Select(reason => new ReasonLine(
                reason.Code, reason.Clause.Id, words.Book.Render("reason", reason.Code, reason.Arguments.AsSpan())))),
            Sentence(measure, result));
    }

    private string? Target(Measure measure, Horizon horizon) => measure.TargetAt(horizon) switch
    {
        MeasureValue.Number number => words.Number(number.Value),
        MeasureValue.Range range => words.Extent(range.Lower, range.Upper),
        MeasureValue.Milestone => Step(measure, horizon),
        _ => null,
    };

    private string Step(Measure measure, Horizon horizon)
    {
        StepTerms step = evaluation.Edition.Terms.LadderOf(measure.Key)!.Steps.First(one => one.Measure == measure.Key && one.Cell == horizon.Column());
        return words.Say("step-due", new Argument("step", step.Name), new Argument("due", step.Due));
    }

    private string Sentence(Measure measure, TargetResult result)
    {
        string text = StatusSentence.Of(words.Book, result.Status.Code(), ValueList.From(result.Flags.Select(flag => flag.Code())), result.Reasons);
        return result.Figures.UnitsShort is { Sign: > 0 } missing
            ? $"{text} {words.Book.Render("evaluation", "gap", new Argument("count", new Rational(missing, 1).Truncated(0)), new Argument("unit", UnitKey.Of(measure.Unit)))}"
            : text;
    }

    private string Sentences(IEnumerable<MeasureEvaluation> answers) => string.Join(' ', answers
        .Where(one => one.Role != MeasureRole.None)
        .Select(one => $"{words.Before($"{one.Horizon.Year()}")} {Sentence(evaluation.Edition.Find(one.Measure)!, one.Result)}"));

    private RegionChartData Regions(Measure measure, MeasureTerms terms) => new(
        edition.Title(measure),
        words.Unit(measure),
        evaluation.Terms.AsOf,
        terms.Total == ScopeTotal.Count,
        ValueList.From(evaluation.Table.Axes.Atlas.Regions.Select(region =>
        {
            ScopeAnswer answer = Scope(measure, region);
            return new RegionPanelData(answer, charts.InScope(measure, region, answer.Place, Sentences(observed.In(measure.Key, region))));
        })));

    private ScopeAnswer Scope(Measure measure, string scope) => new(
        measure.Key,
        edition.Title(measure),
        scope,
        words.Place(evaluation.Table.Axes, scope),
        lines.Latest(measure, scope),
        ValueList.From(observed.In(measure.Key, scope).Select(one => new ScopeStatus(one.Horizon, one.Status, words.Status(one.Result), Sentence(measure, one.Result)))));
}
