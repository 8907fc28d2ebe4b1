using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The steps of an objective in their order. Steps of the baseline column are recorded; they are no targets.</summary>
/// <param name="Name">The code of the objective.</param>
/// <param name="Steps">The steps, the first one first.</param>
public sealed record LadderTerms(string Name, ValueList<StepTerms> Steps);
