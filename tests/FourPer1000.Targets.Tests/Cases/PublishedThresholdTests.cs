using System.Text.Json;

namespace FourPer1000.Targets.Tests;

public sealed class PublishedThresholdTests
{
    private const double Lowest = double.NegativeInfinity;

    // A set that the suite does not ship, to show that one is data: growth without a target, cut points at ±5 % and ±1 %.
    private static readonly GrowthThresholds FiveAndOne = GrowthThresholds.Eurostat with
    {
        Name = new("five-and-one", 1),
        WithoutTarget =
        [
            new(0.05, false, TargetStatus.OnTrack, "Clear improvement", 0, 0),
            new(0.01, false, TargetStatus.OffTrack, "Slight improvement", 0, 0),
            new(-0.01, false, TargetStatus.WellOffTrack, "Stable", 0, 0),
            new(-0.05, false, TargetStatus.MovingAway, "Slight worsening", 0, 0),
            new(Lowest, true, TargetStatus.MovingAway, "Clear worsening", 0, 0),
        ],
    };

    [Fact]
    public void Every_published_cut_point_is_reproduced()
    {
        IReadOnlyList<JsonElement> points = PublishedCases.Read("thresholds.json");

        points.Should().HaveCount(79);
        points.Select(Difference).OfType<string>().Should().BeEmpty();
    }

    private static string? Difference(JsonElement point)
    {
        JsonElement given = point.GetProperty("given");
        JsonElement expected = point.GetProperty("expected");
        double? score = expected.TryGetProperty("score", out JsonElement wanted) ? wanted.GetDouble() : null;
        string actual = point.GetProperty("rule").GetString() switch
        {
            "statcan-with-target" => given.GetProperty("met").GetBoolean() ? "achieved" : GrowthThresholds.StatCan.BandOfRatio(Number("ratio")).Status.Code(),
            "statcan-no-target" => GrowthThresholds.StatCan.BandOfRate(Number("rate")).Status.Code(),
            "statcan-score-to-status" => GrowthThresholds.StatCan.BandOfScore(Number("score")).Status.Code(),
            "statcan-score-with-target" => Near(GrowthThresholds.StatCan.ScoreOfRatio(Number("ratio"))!.Value, score),
            "statcan-score-no-target" => Near(GrowthThresholds.StatCan.ScoreOfRate(Number("rate")), score),
            "un-progress-chart-2023-with-target" => $"{ChartThresholds.Default.LevelOfShare(Number("fraction"))}",
            "un-progress-chart-2023-no-target-increase" => $"{ChartThresholds.Default.LevelOfGrowth(Number("growth"))}",
            "un-progress-chart-2023-no-target-decrease" => $"{ChartThresholds.Default.LevelOfGrowth(-Number("growth"))}",
            "eurostat-as-eustat-no-target" => Underscored(GrowthThresholds.Eurostat.BandOfRate(Number("rate"))),
            "eurostat-as-eustat-with-target" => Underscored(GrowthThresholds.Eurostat.BandOfRatio(Number("ratio"))),
            "eurostat-as-eustat-score-to-status" => Underscored(GrowthThresholds.Eurostat.BandOfScore(Number("score"))),
            "istat-astat-no-target-positive-polarity" => FiveAndOne.BandOfRate(Number("growth")).Label,
            var rule => $"unknown rule {rule}",
        };
        string right = expected.TextOrNull("label") ?? (expected.TryGetProperty("level", out JsonElement level) ? $"{level.GetInt32()}" : "near");
        return actual == right ? null : $"{point.GetProperty("id").GetString()}: {actual} instead of {right}";

        double Number(string name) => given.GetProperty(name).GetDouble();
    }

    // The constants of the publication are rounded: at its own cut points they miss the score by up to 0.00004.
    private static string Near(double actual, double? wanted) => Math.Abs(actual - wanted!.Value) <= 5e-5 ? "near" : $"{actual}";

    private static string Underscored(GrowthBand band) => band.Label.Replace('-', '_');
}
