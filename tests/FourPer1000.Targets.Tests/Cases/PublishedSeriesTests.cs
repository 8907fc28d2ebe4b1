using System.Text.Json;

namespace FourPer1000.Targets.Tests;

public sealed class PublishedSeriesTests
{
    [Theory]
    [InlineData("statcan-gif", "cagr-ratio", "statcan", 247)]
    [InlineData("statcan-gif-base-year", "cagr-ratio", "statcan", 203)]
    [InlineData("thresholds-statcan", "cagr-ratio", "statcan", 38)]
    [InlineData("edge-cases-statcan", "cagr-ratio", "statcan", 15)]
    [InlineData("rate-statcan", "cagr-ratio", "statcan", 4)]
    [InlineData("growth-ratio-statcan", "cagr-ratio", "statcan", 5)]
    [InlineData("thresholds-eurostat", "cagr-ratio", "eurostat", 9)]
    [InlineData("thresholds-un-2023", "un-progress-chart-2023", null, 13)]
    [InlineData("edge-cases-linear", "linear-pace", null, 30)]
    [InlineData("completion-linear", "linear-pace", null, 10)]
    [InlineData("required-rate-linear", "linear-pace", null, 8)]
    public void Every_published_case_is_reproduced(string name, string method, string? thresholds, int count)
    {
        IReadOnlyList<JsonElement> inputs = PublishedCases.Read($"{name}.input.json");
        IReadOnlyList<JsonElement> expected = PublishedCases.Read($"{name}.expected.json");
        SeriesMethod judge = TargetMethods.Find(method, thresholds)!;

        inputs.Should().HaveCount(count);
        string[] differences = [.. inputs.Zip(expected).SelectMany(pair => Differences(judge, pair.First, pair.Second))];
        differences.Should().BeEmpty();
    }

    [Fact]
    public void The_comparison_finds_a_wrong_status_ratio_score_and_rate()
    {
        JsonElement input = Parse("""
            {"id":"x","direction":"increase","baseline":{"year":2020,"value":1},"target":null,"limit":null,"observations":[{"year":2025,"value":2}]}
            """);
        JsonElement expected = Parse("""{"id":"x","status":"missed","ratio":1,"score":1,"rate":1,"baseline":{"year":2019,"value":1}}""");

        Differences(TargetMethods.Find("cagr-ratio", "statcan")!, input, expected).Should().HaveCount(5);
    }

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }

    private static IEnumerable<string> Differences(SeriesMethod judge, JsonElement input, JsonElement expected)
    {
        TargetResult result = judge.Evaluate(PublishedCases.SeriesOf(input));
        string id = expected.GetProperty("id").GetString()!;
        if (result.Id != id || result.Status.Code() != expected.GetProperty("status").GetString())
        {
            yield return $"{id}: {result.Status.Code()} instead of {expected.GetProperty("status")}";
        }

        IEnumerable<string?> differences =
        [
            Compare(expected, "ratio", result.Figures.Ratio?.ToDouble(), 1e-9),
            Compare(expected, "rate", result.Figures.Rate, 1e-9),
            Compare(expected, "score", result.Figures.Score, 1e-6),
            Compare(expected, "expectedNow", result.Figures.ExpectedNow?.ToDouble(), 1e-9),
            Completion(expected, result),
            .. expected.TryGetProperty("facts", out JsonElement facts) ? Facts(facts, input, result) : [],
            Base(expected, result),
        ];
        foreach (string difference in differences.OfType<string>())
        {
            yield return $"{id}: {difference}";
        }
    }

    private static IEnumerable<string?> Facts(JsonElement facts, JsonElement input, TargetResult result)
    {
        yield return Compare(facts, "requiredPerYear", result.Figures.RequiredPerYear?.ToDouble(), 1e-9);
        yield return Compare(facts, "requiredGrowthPerYear", result.Figures.RequiredGrowthPerYear, 1e-9);
        yield return Compare(facts, "growthPerYear", result.Figures.GrowthPerYear, 1e-9);
        if (facts.TryGetProperty("projected", out JsonElement projected))
        {
            Observation latest = result.Used[^1];
            double years = projected.GetProperty("year").GetInt32() - latest.At.Count;
            yield return Compare(projected, "value", Growth.Project(latest.Value!.Value, result.Figures.GrowthPerYear!.Value, years), 1e-9);
        }
    }

    // Printed in two places.
    private static string? Completion(JsonElement expected, TargetResult result) =>
        expected.TryGetProperty("completion", out JsonElement value) && !(Math.Abs((1 - result.Figures.DistanceShare!.Value.ToDouble()) - value.GetDouble()) <= 0.005)
            ? $"completion {1 - result.Figures.DistanceShare!.Value.ToDouble()} instead of {value}"
            : null;

    private static string? Base(JsonElement expected, TargetResult result)
    {
        if (!expected.TryGetProperty("baseline", out JsonElement point) || point.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        return result.BasePoint is { } found && found.At.Count == point.GetProperty("year").GetInt32() && found.Value == point.GetProperty("value").GetDecimal()
            ? null
            : $"base {result.BasePoint} instead of {point}";
    }

    private static string? Compare(JsonElement expected, string name, double? actual, double tolerance)
    {
        if (!expected.TryGetProperty(name, out JsonElement value))
        {
            return null;
        }

        double? wanted = value.ValueKind == JsonValueKind.Null ? null : value.GetDouble();
        bool isSame = wanted is null || actual is null
            ? wanted is null == actual is null
            : Math.Abs(actual.Value - wanted.Value) <= Math.Max(1e-12, tolerance * Math.Max(Math.Abs(wanted.Value), name == "score" ? 1 : 0));
        return isSame ? null : $"{name} {actual} instead of {wanted}";
    }
}
