namespace FourPer1000.Targets;

/// <summary>What is known of a step at the as-of date.</summary>
/// <param name="Step">The step.</param>
/// <param name="Standing">Done, overdue or not due yet.</param>
/// <param name="Latest">The latest observation; null where nothing is known.</param>
public sealed record StepFinding(MilestoneStep Step, StepStanding Standing, MilestoneObservation? Latest);
