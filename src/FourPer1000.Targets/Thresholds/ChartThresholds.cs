namespace FourPer1000.Targets;

/// <summary>Thresholds of <c>un-progress-chart-2023</c>.</summary>
/// <param name="Name">Name and version.</param>
/// <param name="Level3">Level 3 from this expected share of the way on.</param>
/// <param name="Level2">Level 2 from this share on; below it level 1.</param>
/// <param name="MovingAway">Moving away at this share and below.</param>
/// <param name="GrowthLevel3">Without a target: level 3 from this directed growth a year on.</param>
/// <param name="GrowthLevel2">Level 2 from this growth on; below it level 1.</param>
/// <param name="Tolerance">A number within this distance of a threshold counts as reaching it.</param>
public sealed record ChartThresholds(
    VersionedName Name, double Level3, double Level2, double MovingAway, double GrowthLevel3, double GrowthLevel2, double Tolerance) : ThresholdSet(Name)
{
    /// <summary>The rules of the UN Progress Chart's technical note of 2023, as Eustat's public page on its method quotes them.</summary>
    public static ChartThresholds Default { get; } = new(new("default", 1), 0.95, 0.10, -0.05, 0.02, 0.005, 1e-9);

    /// <summary>The level of an expected share of the way: 3, 2 or 1.</summary>
    public int LevelOfShare(double share) => share >= Level3 - Tolerance ? 3 : share >= Level2 - Tolerance ? 2 : 1;

    /// <summary>The level of a directed growth a year: 3, 2 or 1.</summary>
    public int LevelOfGrowth(double rate) => rate >= GrowthLevel3 - Tolerance ? 3 : rate >= GrowthLevel2 - Tolerance ? 2 : 1;
}
