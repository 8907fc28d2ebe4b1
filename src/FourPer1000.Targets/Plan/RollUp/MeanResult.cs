using FourPer1000.Domain;

namespace FourPer1000.Targets;

/// <summary>A mean with what it hides.</summary>
/// <param name="Value">The mean over what is assessed; null where less than four fifths is.</param>
/// <param name="Worst">The mean if everything that is missing were at its worst; null with the value.</param>
/// <param name="Best">The mean if everything that is missing were at its best; null with the value.</param>
/// <param name="Lowest">The measure that stands lowest, since a mean hides it; null where none is assessed.</param>
/// <param name="Assessed">How many measures are assessed.</param>
/// <param name="Members">How many there are.</param>
public sealed record MeanResult(Rational? Value, Rational? Worst, Rational? Best, string? Lowest, int Assessed, int Members);
