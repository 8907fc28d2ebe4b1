namespace FourPer1000.Targets;

/// <summary>A band of growth: what a number in it is called, and how it is scored.</summary>
/// <param name="From">The cut point at its lower end; negative infinity for the lowest band.</param>
/// <param name="ReachedAtCut">Whether the cut point itself belongs to this band.</param>
/// <param name="Status">The status.</param>
/// <param name="Label">The publisher's label, kebab-case.</param>
/// <param name="ScoreSlope">The score is this times the number…</param>
/// <param name="ScoreShift">… and this, held between −5 and 5.</param>
public sealed record GrowthBand(double From, bool ReachedAtCut, TargetStatus Status, string Label, double ScoreSlope, double ScoreShift)
{
    /// <summary>Whether a number lies at or above the lower end.</summary>
    /// <param name="number">The number.</param>
    /// <param name="scale">What the cut point is multiplied by: 1 unless a natural limit is near.</param>
    /// <param name="tolerance">A number so near to the cut point counts as equal to it.</param>
    public bool IsReached(double number, double scale, double tolerance) =>
        double.IsNegativeInfinity(From)
        || (ReachedAtCut ? number >= (From * scale) - tolerance : number > (From * scale) + tolerance);
}
