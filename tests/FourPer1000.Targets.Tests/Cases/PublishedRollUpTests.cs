using System.Text.Json;

namespace FourPer1000.Targets.Tests;

public sealed class PublishedRollUpTests
{
    [Fact]
    public void Every_published_score_of_an_indicator_is_reproduced_from_its_series()
    {
        SeriesMethod judge = TargetMethods.Find("cagr-ratio", "statcan")!;
        Dictionary<string, TargetResult> results = PublishedCases.Read("statcan-gif.input.json")
            .Select(item => judge.Evaluate(PublishedCases.SeriesOf(item)))
            .ToDictionary(result => result.Id, StringComparer.Ordinal);
        IReadOnlyList<JsonElement> indicators = PublishedCases.Read("statcan-gif-rollup.json");

        indicators.Should().HaveCount(113);
        foreach (JsonElement indicator in indicators)
        {
            var score = IndicatorScore.Of(GrowthThresholds.StatCan, [.. indicator.GetProperty("members").EnumerateArray().Select(Member)]);

            score.Status.Code().Should().Be(indicator.GetProperty("status").GetString(), indicator.GetProperty("id").GetString());
            score.Score.Should().BeApproximately(indicator.GetProperty("score").GetDouble(), 1e-6, indicator.GetProperty("id").GetString());
        }

        ScoreMember Member(JsonElement member) => member.ValueKind == JsonValueKind.Array
            ? new ScoreMember.Group([.. member.EnumerateArray().Select(Member)])
            : new ScoreMember.OfSeries(results[member.GetString()!].Status, results[member.GetString()!].Figures.Score);
    }

    [Fact]
    public void A_member_without_a_score_stands_aside_and_a_group_counts_once()
    {
        var score = IndicatorScore.Of(GrowthThresholds.StatCan,
        [
            new ScoreMember.OfSeries(TargetStatus.InsufficientData, null),
            new ScoreMember.OfSeries(TargetStatus.Achieved, 5),
            new ScoreMember.Group([new ScoreMember.OfSeries(TargetStatus.Deterioration, -5), new ScoreMember.OfSeries(TargetStatus.AccelerationNeeded, 1)]),
        ]);

        score.Should().Be(new IndicatorScore(TargetStatus.AccelerationNeeded, 1.5, 3, 4));
    }

    [Fact]
    public void An_indicator_is_achieved_only_where_all_its_series_with_a_score_are()
    {
        IndicatorScore.Of(GrowthThresholds.StatCan, [new ScoreMember.OfSeries(TargetStatus.Achieved, 5), new ScoreMember.OfSeries(TargetStatus.InsufficientData, null)])
            .Status.Should().Be(TargetStatus.Achieved);
        IndicatorScore.Of(GrowthThresholds.StatCan, [new ScoreMember.OfSeries(TargetStatus.Achieved, 5), new ScoreMember.OfSeries(TargetStatus.OnTrack, 5)])
            .Status.Should().Be(TargetStatus.OnTrack);
        IndicatorScore.Of(GrowthThresholds.StatCan, [new ScoreMember.OfSeries(TargetStatus.InsufficientData, null)])
            .Should().Be(new IndicatorScore(TargetStatus.InsufficientData, null, 0, 1));
    }
}
