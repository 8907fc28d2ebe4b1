using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What somebody may see of how a form would be decided. Reading is not recorded.</summary>
/// <param name="Decision">Whether the caller may see it.</param>
/// <param name="Explanation">The explanation; null where it is refused.</param>
public sealed record ExplanationAnswer(Decision Decision, Explanation? Explanation);
