using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>What a measure comes to in a scope at a horizon.</summary>
/// <param name="Measure">The key of the measure.</param>
/// <param name="Objective">The objective to which it belongs.</param>
/// <param name="Scope">The globe, a region or a country.</param>
/// <param name="Horizon">The horizon.</param>
/// <param name="Role">What it does for its objective there.</param>
/// <param name="Result">Status, flags, method, figures, points and reasons.</param>
public sealed record MeasureEvaluation(string Measure, ObjectiveCode Objective, string Scope, Horizon Horizon, MeasureRole Role, TargetResult Result)
{
    /// <summary>The status.</summary>
    public TargetStatus Status => Result.Status;

    /// <summary>The sources that its own observations name, so that what is invented for demonstration can be told from what is published.</summary>
    public ValueList<string> Sources { get; init; } = [];
}
