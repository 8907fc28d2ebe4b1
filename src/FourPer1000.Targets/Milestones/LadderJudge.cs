using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The steps of judging a ladder, in their order.</summary>
internal sealed class LadderJudge(LadderView view, TargetTerms terms)
{
    private readonly List<Reason> reasons = [];
    private readonly List<TargetFlag> flags = [];

    private MilestoneStep Step => view.Judged.Step;

    private Argument StepArgument => new("step", Step.Id);

    public TargetResult Judge()
    {
        TargetStatus status = Status();
        if (status == TargetStatus.OnTrack && IsAtRisk())
        {
            flags.Add(TargetFlag.AtRisk);
            reasons.Add(Because.Of(TargetReasons.StepStillPlanned, StepArgument));
        }

        if (view.Judged.Latest is { } latest && view.AsOf is { } now && now > latest.At.AddYears(terms.StaleAfterYears) && latest.State != MilestoneState.Done)
        {
            flags.Add(TargetFlag.Stale);
            reasons.Add(Because.Of(TargetReasons.Stale, Because.Time("at", latest.At)));
        }

        return new(view.Ladder.Id, status, ValueList.From(flags), MilestoneLadder.Name, PaceThresholds.Default.Name, TargetFigures.None, ValueList.From(reasons))
        {
            AsOf = view.AsOf,
            Steps = view.Findings,
            StepsLeftOut = view.LeftOut,
        };
    }

    private TargetStatus Status()
    {
        if (view.Repeated is { } twice)
        {
            return Take(TargetStatus.NotAssessable, Because.Of(TargetReasons.RepeatedDate, Because.Time("at", twice)));
        }

        if (view.Judged.Standing == StepStanding.Done)
        {
            TargetStatus done = Take(TargetStatus.Achieved, Because.Of(TargetReasons.StepDone, StepArgument));
            return view.Judged.Latest!.Evidence is null ? Take(done, Because.Of(TargetReasons.StepWithoutEvidence, StepArgument)) : done;
        }

        if (Step.Due is not { } due)
        {
            return Take(TargetStatus.NotAssessable, Because.Of(TargetReasons.NoTarget));
        }

        if (view.Judged.Standing == StepStanding.Overdue)
        {
            TargetStatus missed = Take(
                TargetStatus.Missed, Because.Of(TargetReasons.StepMissed, StepArgument, Because.Time("due", due)));
            return view.Judged.Latest is null ? Take(missed, Because.Of(TargetReasons.NothingKnown)) : missed;
        }

        if (view.WasUndone)
        {
            return Take(TargetStatus.MovingAway, Because.Of(TargetReasons.StepUndone, StepArgument));
        }

        if (!view.IsAnythingKnown)
        {
            return Take(TargetStatus.InsufficientData, Because.Of(TargetReasons.NothingKnown));
        }

        return view.Overdue switch
        {
            { Count: 0 } => Take(
                TargetStatus.OnTrack, Because.Of(TargetReasons.StepsInTime, StepArgument, Because.Time("due", due))),
            { Count: 1 } one => Take(TargetStatus.OffTrack, Because.Of(TargetReasons.StepsOverdue, new Argument("steps", one))),
            { } several => Take(TargetStatus.WellOffTrack, Because.Of(TargetReasons.StepsOverdue, new Argument("steps", several))),
        };
    }

    private TargetStatus Take(TargetStatus status, Reason reason)
    {
        reasons.Add(reason);
        return status;
    }

    private bool IsAtRisk()
    {
        if (view.Judged.Latest is not { State: MilestoneState.Planned } || view.Ladder.Start is not { } start || view.AsOf is not { } now)
        {
            return false;
        }

        TimePoint due = Step.Due!.Value;
        return due.Since(now.In(due.Scale)) < PaceThresholds.Default.LeastShareOfPeriod * due.Since(start.In(due.Scale));
    }
}
