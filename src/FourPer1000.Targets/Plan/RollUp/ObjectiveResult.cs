using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>What an objective comes to at a horizon: the worst of its required measures (charter C9.4).</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Horizon">The horizon.</param>
/// <param name="Status">The status; at best on track while a required measure lacks data.</param>
/// <param name="Worst">The required measure that decides, the first of equals; null where none is assessed.</param>
/// <param name="Counts">The statuses of its required measures.</param>
/// <param name="Assessed">How many of them are assessed.</param>
/// <param name="Required">How many measures are required; those that are not assessable stand aside and do not count.</param>
public sealed record ObjectiveResult(
    ObjectiveCode Objective, Horizon Horizon, TargetStatus Status, string? Worst, StatusCounts Counts, int Assessed, int Required);
