using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>A target of an edition that follows from a rule.</summary>
/// <param name="Measure">The key of the measure.</param>
/// <param name="Column">The column of the target.</param>
/// <param name="Rule">The rule.</param>
public sealed record RuledTarget(string Measure, PlanColumn Column, TargetRule Rule);
