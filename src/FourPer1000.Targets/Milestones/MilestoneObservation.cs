namespace FourPer1000.Targets;

/// <summary>What was seen of a step.</summary>
/// <param name="Step">The id of the step.</param>
/// <param name="At">When.</param>
/// <param name="State">How far it was.</param>
/// <param name="Evidence">What stands behind it; null where nothing is stated.</param>
public sealed record MilestoneObservation(string Step, TimePoint At, MilestoneState State, EvidenceLevel? Evidence = null)
{
    /// <summary>When it was recorded; null where it is not known.</summary>
    public DateTimeOffset? RecordedAt { get; init; }
}
