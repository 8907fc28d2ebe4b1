namespace FourPer1000.Selection;

/// <summary>The value of a slate at one level (charter C5.3).</summary>
/// <param name="Name">One of <see cref="SlateLevels"/>.</param>
/// <param name="Value">The value.</param>
/// <param name="Proven">Whether it is proven that no slate that is as good on the levels before has a better value.</param>
public sealed record SlateLevel(string Name, long Value, bool Proven);
