using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>Makes the steps of a ladder for a chart: what the evaluation found, and for a step that it did not look at, its own latest observation.</summary>
internal sealed class LadderSteps(PlanEvaluation evaluation, ReportWords words, Observed observed)
{
    public LadderChartData? Of(EditionObjective objective, string title)
    {
        LadderTerms? ladder = evaluation.Edition.Terms.Ladders.FirstOrDefault(one => one.Name == objective.Code.Value);
        if (ladder is null)
        {
            return null;
        }

        Dictionary<string, StepFinding> found = objective.Measures
            .SelectMany(measure => observed.In(measure.Key, ObservationAxes.Global))
            .SelectMany(one => one.Result.Steps)
            .GroupBy(finding => finding.Step.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        return new(title, evaluation.Terms.AsOf, ValueList.From(ladder.Steps.Select(step => Step(ladder, step, found.GetValueOrDefault(step.Name)))));
    }

    private LadderStep Step(LadderTerms ladder, StepTerms step, StepFinding? finding)
    {
        PlanObservation[] own = observed.Observations(step.Measure, ObservationAxes.Global);
        bool isAlone = ladder.Steps.Count(other => other.Measure == step.Measure) == 1;
        PlanObservation? latest = finding?.Latest is { } seen ? Array.FindLast(own, one => TimePoint.OfDay(one.At) == seen.At) : isAlone ? own.LastOrDefault() : null;
        MilestoneState? state = finding?.Latest?.State ?? latest?.Value.Step;
        DateOnly? at = finding?.Latest?.At.AsDay() ?? latest?.At;
        bool isPast = evaluation.Terms.AsOf > step.Due;
        string stateWords = state is { } known && at is { } day
            ? words.Say("step-seen", new Argument("state", known.Code()), new Argument("at", day))
            : words.Say(isPast ? "step-unknown-due" : "step-unknown");
        return new(
            step.Name,
            ReportWords.Capital(words.Book.Find("step", step.Name).ToString()),
            step.Due,
            state,
            at,
            isPast && state is (MilestoneState.Planned or MilestoneState.Started),
            stateWords,
            ObservationOrigin.IsDemonstration(latest?.Source));
    }
}
