using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>A ladder at a date.</summary>
internal sealed class LadderView
{
    private readonly MilestoneObservation[] seen;

    public LadderView(Ladder ladder, TimePoint? asOf)
    {
        Ladder = ladder;
        AsOf = asOf ?? (ladder.Observations.Count == 0 ? null : ladder.Observations.Max(observation => observation.At));
        MilestoneObservation[] known = [.. ladder.Observations.Where(observation => ladder.Steps.Any(step => step.Id == observation.Step))];
        seen = [.. known.Where(observation => observation.At <= AsOf).OrderBy(observation => observation.At).ThenBy(observation => observation.Evidence)];
        LeftOut = ValueList.From(known.Where(observation => observation.At > AsOf).OrderBy(observation => observation.At));
        Repeated = seen
            .GroupBy(observation => (observation.Step, observation.At))
            .Where(group => group.Select(observation => observation.State).Distinct().Count() > 1)
            .Select(group => (TimePoint?)group.Key.At)
            .Min();
        Findings = ValueList.From(ladder.Steps.Select(Find));
        Judged = Findings.First(finding => finding.Step.Id == ladder.Judged.Id);
    }

    public Ladder Ladder { get; }

    public TimePoint? AsOf { get; }

    public TimePoint? Repeated { get; }

    public ValueList<StepFinding> Findings { get; }

    public StepFinding Judged { get; }

    public ValueList<MilestoneObservation> LeftOut { get; }

    /// <summary>The steps before the judged one that are overdue.</summary>
    public ValueList<string> Overdue => ValueList.From(Findings
        .TakeWhile(finding => finding != Judged)
        .Where(finding => finding.Standing == StepStanding.Overdue)
        .Select(finding => finding.Step.Id));

    /// <summary>Whether anything is known of the judged step or of one before it.</summary>
    public bool IsAnythingKnown => Judged.Latest is not null || Findings.TakeWhile(finding => finding != Judged).Any(finding => finding.Latest is not null);

    /// <summary>Whether the judged step was done once and its latest observation says otherwise.</summary>
    public bool WasUndone => Judged.Latest is { State: not MilestoneState.Done }
        && Array.Exists(seen, observation => observation.Step == Judged.Step.Id && observation.State == MilestoneState.Done);

    private StepFinding Find(MilestoneStep step)
    {
        MilestoneObservation? latest = Array.FindLast(seen, observation => observation.Step == step.Id);
        StepStanding standing = latest?.State == MilestoneState.Done ? StepStanding.Done
            : step.Due is { } due && AsOf is { } now && now > due ? StepStanding.Overdue
            : StepStanding.NotDueYet;
        return new(step, standing, latest);
    }
}
