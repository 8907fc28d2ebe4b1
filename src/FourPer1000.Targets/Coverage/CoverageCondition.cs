namespace FourPer1000.Targets;

/// <summary>What a subject must meet to be counted: how deep the coverage has to be. A yes-or-no condition is 1 or more.</summary>
/// <param name="Direction">Which way is wanted.</param>
/// <param name="Threshold">The value that must be met.</param>
public sealed record CoverageCondition(Direction Direction, decimal Threshold)
{
    /// <summary>Yes is 1, no is 0.</summary>
    public static CoverageCondition Yes { get; } = new(Direction.Increase, 1);

    /// <summary>Whether a value meets it.</summary>
    public bool IsMet(decimal value) => Direction.IsMet(value, Threshold);
}
