namespace FourPer1000.Targets;

/// <summary>States and evidence of steps as codes.</summary>
public static class MilestoneCodes
{
    /// <summary><c>planned</c>, <c>started</c> or <c>done</c>.</summary>
    public static string Code(this MilestoneState state) => state switch
    {
        MilestoneState.Planned => "planned",
        MilestoneState.Started => "started",
        MilestoneState.Done => "done",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "Not a state of a step."),
    };

    /// <summary><c>proposed</c>, <c>pledged</c>, <c>in-policy-document</c>, <c>in-law</c>, <c>self-declared</c> or <c>validated</c>.</summary>
    public static string Code(this EvidenceLevel evidence) => evidence switch
    {
        EvidenceLevel.Proposed => "proposed",
        EvidenceLevel.Pledged => "pledged",
        EvidenceLevel.InPolicyDocument => "in-policy-document",
        EvidenceLevel.InLaw => "in-law",
        EvidenceLevel.SelfDeclared => "self-declared",
        EvidenceLevel.Validated => "validated",
        _ => throw new ArgumentOutOfRangeException(nameof(evidence), evidence, "Not a level of evidence."),
    };

    /// <summary><c>done</c>, <c>overdue</c> or <c>not-due-yet</c>.</summary>
    public static string Code(this StepStanding standing) => standing switch
    {
        StepStanding.Done => "done",
        StepStanding.Overdue => "overdue",
        StepStanding.NotDueYet => "not-due-yet",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Not a standing of a step."),
    };
}
