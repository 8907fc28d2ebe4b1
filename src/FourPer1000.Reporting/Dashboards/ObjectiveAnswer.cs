using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>What an objective comes to at a horizon.</summary>
/// <param name="Horizon">The horizon.</param>
/// <param name="Status">The status.</param>
/// <param name="Words">The status in words.</param>
/// <param name="Decisive">The title of the required measure that decides; null where none is assessed.</param>
/// <param name="Assessed">How many required measures are assessed.</param>
/// <param name="Required">How many measures are required.</param>
public sealed record ObjectiveAnswer(Horizon Horizon, TargetStatus Status, string Words, string? Decisive, int Assessed, int Required);
