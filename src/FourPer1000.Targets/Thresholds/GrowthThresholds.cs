using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>A threshold set of <c>cagr-ratio</c>.</summary>
/// <param name="Name">Name and version.</param>
/// <param name="WithTarget">The bands of R, the best first.</param>
/// <param name="WithoutTarget">The bands of the directed growth a year, the best first.</param>
/// <param name="OfScores">The bands of the score of several series together, the best first; slope and shift are not used.</param>
/// <param name="ScoresTargets">Whether a score is published for series with a target; for those without one it always is.</param>
/// <param name="ZeroSubstitute">What stands in place of a zero at the base or as a target; null where such series are refused. Not above zero is not allowed.</param>
/// <param name="JudgesNegative">Whether series below zero are judged, with the sign turned.</param>
/// <param name="ScalesNearLimit">Whether thresholds without a target shrink near a natural limit.</param>
/// <param name="IsStrictlyPublished">Whether only the published statuses are used: no <c>missed</c>, and <c>insufficient-data</c> for whatever cannot be judged.</param>
public sealed record GrowthThresholds(
    VersionedName Name,
    ValueList<GrowthBand> WithTarget,
    ValueList<GrowthBand> WithoutTarget,
    ValueList<GrowthBand> OfScores,
    bool ScoresTargets,
    decimal? ZeroSubstitute,
    bool JudgesNegative,
    bool ScalesNearLimit,
    bool IsStrictlyPublished) : ThresholdSet(Name)
{
    private const double Lowest = double.NegativeInfinity;

    /// <summary>The exponent by which thresholds shrink near a natural limit.</summary>
    public const double LimitExponent = 4.44;

    /// <summary>A number within this distance of a threshold counts as equal to it.</summary>
    public double Tolerance { get; init; } = 1e-9;

    /// <summary>Where no baseline is declared: the first observation of this year or later is the base point.</summary>
    public int BaseYear { get; init; } = 2015;

    /// <summary>As published by Statistics Canada with the method of Open SDG. Sources: Open SDG, progress methodology; sdg-build, ProgressMeasure; both of Open SDG 2.4.0.</summary>
    public static GrowthThresholds StatCan { get; } = new(
        new("statcan", 1),
        [
            new(0.95, true, TargetStatus.OnTrack, "substantial-progress", 7.1429, -4.2857),
            new(0.60, true, TargetStatus.AccelerationNeeded, "moderate-progress", 7.1429, -4.2857),
            new(0, true, TargetStatus.LimitedOrNoProgress, "limited-progress", 4.1667, -2.5),
            new(Lowest, true, TargetStatus.Deterioration, "deterioration", 4.1667, -2.5),
        ],
        [
            new(0.015, true, TargetStatus.OnTrack, "substantial-progress", 500, -5),
            new(0.005, true, TargetStatus.AccelerationNeeded, "moderate-progress", 250, -1.25),
            new(0, true, TargetStatus.LimitedOrNoProgress, "limited-progress", 500, -2.5),
            new(Lowest, true, TargetStatus.Deterioration, "deterioration", 125, -2.5),
        ],
        [
            new(2.5, true, TargetStatus.OnTrack, "substantial-progress", 0, 0),
            new(0, true, TargetStatus.AccelerationNeeded, "moderate-progress", 0, 0),
            new(-2.5, true, TargetStatus.LimitedOrNoProgress, "limited-progress", 0, 0),
            new(Lowest, true, TargetStatus.Deterioration, "deterioration", 0, 0),
        ],
        ScoresTargets: true,
        ZeroSubstitute: 0.001m,
        JudgesNegative: true,
        ScalesNearLimit: true,
        IsStrictlyPublished: true);

    /// <summary>After Eurostat, as implemented by Eustat: cut points as its public code and the text of Statistics Canada state them. Comparisons are strict.</summary>
    public static GrowthThresholds Eurostat { get; } = new(
        new("eurostat", 1),
        [
            new(0.95, false, TargetStatus.OnTrack, "significant-progress", 0, 0),
            new(0.60, false, TargetStatus.OffTrack, "moderate-progress", 0, 0),
            new(0, true, TargetStatus.WellOffTrack, "moderate-deterioration", 0, 0),
            new(Lowest, true, TargetStatus.MovingAway, "significant-deterioration", 0, 0),
        ],
        [
            new(0.01, false, TargetStatus.OnTrack, "significant-progress", 250, 0),
            new(0.001, false, TargetStatus.OffTrack, "moderate-progress", 250, 0),
            new(-0.001, true, TargetStatus.WellOffTrack, "no-progress", 250, 0),
            new(-0.01, true, TargetStatus.MovingAway, "moderate-deterioration", 250, 0),
            new(Lowest, true, TargetStatus.MovingAway, "significant-deterioration", 250, 0),
        ],
        [
            new(2.5, false, TargetStatus.OnTrack, "significant-progress", 0, 0),
            new(0.25, false, TargetStatus.OffTrack, "moderate-progress", 0, 0),
            new(-0.25, true, TargetStatus.WellOffTrack, "no-progress", 0, 0),
            new(-2.5, true, TargetStatus.MovingAway, "moderate-deterioration", 0, 0),
            new(Lowest, true, TargetStatus.MovingAway, "significant-deterioration", 0, 0),
        ],
        ScoresTargets: false,
        ZeroSubstitute: null,
        JudgesNegative: false,
        ScalesNearLimit: false,
        IsStrictlyPublished: false);

    /// <summary>The sets that are known by name.</summary>
    public static ValueList<GrowthThresholds> All { get; } = [StatCan, Eurostat];

    /// <summary>The band of R.</summary>
    public GrowthBand BandOfRatio(double ratio) => Find(WithTarget, ratio, 1);

    /// <summary>The band of a directed growth a year.</summary>
    /// <param name="rate">The growth.</param>
    /// <param name="scale">By what the thresholds above zero are multiplied near a limit.</param>
    public GrowthBand BandOfRate(double rate, double scale = 1) => Find(WithoutTarget, rate, scale);

    /// <summary>The band of a score of several series together.</summary>
    public GrowthBand BandOfScore(double score) => Find(OfScores, score, 1);

    /// <summary>The score of R: from −5 to 5; null where the set has none.</summary>
    public double? ScoreOfRatio(double ratio) => ScoresTargets ? Score(BandOfRatio(ratio), ratio, 1) : null;

    /// <summary>The score of a directed growth a year.</summary>
    /// <param name="rate">The growth.</param>
    /// <param name="scale">By what the thresholds above zero are multiplied near a limit; zero at the limit, where no decline scores 5.</param>
    public double ScoreOfRate(double rate, double scale = 1) =>
        scale == 0 && rate >= -Tolerance ? 5 : Score(BandOfRate(rate, scale), rate, scale);

    private GrowthBand Find(ValueList<GrowthBand> bands, double number, double scale) =>
        bands.First(band => band.IsReached(number, scale, Tolerance));

    // Below zero nothing is scaled.
    private static double Score(GrowthBand band, double number, double scale) =>
        Math.Clamp((band.ScoreSlope * (number < 0 ? number : number / scale)) + band.ScoreShift, -5, 5);
}
