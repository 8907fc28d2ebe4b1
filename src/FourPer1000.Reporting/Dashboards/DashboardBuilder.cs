using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>Makes the dashboard of an evaluation.</summary>
internal sealed class DashboardBuilder
{
    private readonly PlanEvaluation evaluation;
    private readonly ReportWords words;
    private readonly EditionWords edition;
    private readonly Observed observed;
    private readonly MeasureSections measures;

    public DashboardBuilder(PlanEvaluation evaluation, Phrasebook book)
    {
        this.evaluation = evaluation;
        words = new(book);
        edition = new(evaluation.Edition, words);
        observed = new(evaluation);
        measures = new(evaluation, words, edition, observed);
    }

    public Dashboard Build()
    {
        ValueList<ObjectivePage> pages = ValueList.From(evaluation.Edition.Goals.SelectMany(goal => goal.Objectives.Select(objective => Page(goal, objective))));
        return new(
            words.Book.Language,
            evaluation.Edition.Id,
            evaluation.Terms.AsOf,
            ValueList.From(evaluation.Plan.Select(Distribution)),
            ValueList.From(evaluation.Edition.Goals.Select(goal => new GoalSection(
                goal.Code,
                edition.Heading(goal.Code),
                ValueList.From(evaluation.Goals.Where(one => one.Name == goal.Code).Select(Distribution)),
                ValueList.From(pages.Where(page => page.GoalCode == goal.Code).Select(page => page.Card))))),
            ValueList.From(evaluation.Table.Axes.Atlas.Regions.Select(region => Region(region, pages))),
            pages,
            ValueList.From(pages.SelectMany(page => page.Measures).SelectMany(measure => measure.Sources).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)));
    }

    private ObjectivePage Page(EditionGoal goal, EditionObjective objective)
    {
        ValueList<MeasureSection> sections = ValueList.From(objective.Measures.Select(measures.Of));
        string title = edition.Title(objective);
        return new(
            new(objective.Code, title, ValueList.From(evaluation.Objectives.Where(one => one.Objective == objective.Code).Select(Answer)), sections.Any(section => section.IsDemonstration)),
            goal.Code,
            edition.Heading(goal.Code),
            edition.Cells(objective),
            EditionWords.Source(objective),
            new LadderSteps(evaluation, words, observed).Of(objective, title),
            sections,
            ValueList.From(Horizons.All.SelectMany(horizon => Moves(objective, horizon))));
    }

    private ObjectiveAnswer Answer(ObjectiveResult result) => new(
        result.Horizon,
        result.Status,
        words.Status(result.Status),
        result.Worst is { } worst ? edition.Title(evaluation.Edition.Find(worst)!) : null,
        result.Assessed,
        result.Required);

    private IEnumerable<string> Moves(EditionObjective objective, Horizon horizon) =>
        WhatIf.Turn(evaluation, objective.Code, horizon, TargetStatus.OnTrack).Select(move =>
        {
            Measure measure = evaluation.Edition.Find(move.Measure)!;
            Argument[] arguments =
            [
                new("horizon", $"{horizon.Year()}"),
                new("measure", edition.Title(measure)),
                new("unit", words.Unit(measure)),
                new("status", move.To.Code()),
                new("step", move.Step ?? ""),
                new("needed", move.Needed is { } needed ? Needed(needed, measure) : 0),
                new("value", move.Value ?? 0),
            ];
            return words.Say(move.Step is not null ? "move-step" : move.Value is null ? "move-unobserved" : "move-value", arguments);
        });

    // Rounded away from where it is, so that what is shown suffices.
    private decimal Needed(Rational needed, Measure measure)
    {
        decimal cut = needed.Truncated(2);
        int sign = evaluation.Edition.Terms.Find(measure.Key)!.Direction!.Value.Sign();
        return (needed - cut).Sign == sign ? cut + (sign * 0.01m) : cut;
    }

    private RegionSection Region(string region, ValueList<ObjectivePage> pages)
    {
        ScopeAnswer[] answers =
        [
            .. pages.SelectMany(page => page.Measures).Select(measure => measure.Regions?.Panels.First(panel => panel.Answer.Scope == region).Answer)
                .OfType<ScopeAnswer>(),
        ];
        return new(
            region,
            words.Book.Find("region", region).ToString(),
            ValueList.From(evaluation.Regions.Where(one => one.Group.Name == region).Select(one => Distribution(one.Group))),
            ValueList.From(answers),
            answers.Any(answer => answer.Latest is { IsDemonstration: true }));
    }

    private Distribution Distribution(GroupResult group) => new(
        group.Horizon,
        ValueList.From(TargetStatuses.All
            .Where(status => group.Counts[status] > 0)
            .OrderBy(status => status.Severity() ?? int.MaxValue)
            .Select(status => new StatusShare(status, words.Status(status), group.Counts[status]))),
        group.Assessed,
        group.Members);
}
