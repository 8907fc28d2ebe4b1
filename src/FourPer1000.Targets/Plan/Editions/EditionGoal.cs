using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>A goal in an edition of the plan.</summary>
/// <param name="Code">The code, <c>A</c>.</param>
/// <param name="Objectives">Its objectives, in order.</param>
public sealed record EditionGoal(string Code, ValueList<EditionObjective> Objectives);
