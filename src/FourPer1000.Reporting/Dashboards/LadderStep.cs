using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>A step of a ladder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Words">What is to be done, in words.</param>
/// <param name="Due">The last day on which it is in time.</param>
/// <param name="State">How far it is; null where nothing is known.</param>
/// <param name="At">When that was observed; null where nothing is known.</param>
/// <param name="IsOverdue">Whether its date has passed and something else than done was said of it.</param>
/// <param name="StateWords">State and date in words.</param>
/// <param name="IsDemonstration">Whether what is said of it is invented for demonstration.</param>
public sealed record LadderStep(
    string Name, string Words, DateOnly Due, MilestoneState? State, DateOnly? At, bool IsOverdue, string StateWords, bool IsDemonstration);
