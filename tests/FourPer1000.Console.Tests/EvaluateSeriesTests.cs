using System.Text;
using System.Text.Json;

namespace FourPer1000.ConsoleHost.Tests;

public sealed class EvaluateSeriesTests : IDisposable
{
    private const string Rising = """
        [{"id":"x","direction":"increase","baseline":{"year":2020,"value":0},"target":{"year":2030,"value":100},"observations":[{"year":2025,"value":50},{"year":2028,"value":60}]}]
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-series-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(null, "well-off-track", 60)]
    [InlineData("2027", "on-track", 50)]
    [InlineData("2028-12-30", "on-track", 50)]
    [InlineData("2028-12-31", "well-off-track", 60)]
    [InlineData("2031-01-01", "missed", 60)]
    public void A_series_is_judged_as_of_its_latest_observation_or_the_date_asked_for(string? asOf, string status, int value)
    {
        (int code, JsonElement result, _) = Evaluate(Rising, asOf is null ? ["--method", "linear-pace"] : ["--method", "linear-pace", "--as-of", asOf]);

        code.Should().Be(0);
        result[0].GetProperty("used").EnumerateArray().Last().GetProperty("value").GetInt32().Should().Be(value);
        result[0].GetProperty("status").GetString().Should().Be(status);
    }

    [Theory]
    [InlineData("en", "On track.")]
    [InlineData("fr", "En bonne voie.")]
    [InlineData("es", "Bien encaminada.")]
    public void The_text_is_in_the_language_asked_for(string language, string start) =>
        Evaluate(Rising, ["--method", "linear-pace", "--as-of", "2025", "--lang", language]).Result[0].GetProperty("text").GetString().Should().StartWith(start);

    [Fact]
    public void A_threshold_set_gives_its_published_statuses()
    {
        string series = Rising.Replace("\"value\":0", "\"value\":1", StringComparison.Ordinal);

        Evaluate(series, ["--method", "cagr-ratio", "--thresholds", "statcan"]).Result[0].GetProperty("score").ValueKind.Should().Be(JsonValueKind.Number);
        Evaluate(series, ["--method", "cagr-ratio", "--thresholds", "eurostat"]).Result[0].GetProperty("thresholds").GetString().Should().Be("eurostat");
    }

    [Theory]
    [InlineData(Rising)]
    [InlineData(Rising, "--method", "no-such-method")]
    [InlineData(Rising, "--method", "milestone-ladder")]
    [InlineData(Rising, "--method", "cagr-ratio")]
    [InlineData(Rising, "--method", "linear-pace", "--thresholds", "statcan")]
    [InlineData(Rising, "--method", "linear-pace", "--as-of", "2026-02-30")]
    [InlineData(Rising, "--method", "linear-pace", "--as-of", "26")]
    [InlineData("{}", "--method", "linear-pace")]
    [InlineData("""[{"id":"x","observations":[]},{"id":"x","observations":[]}]""", "--method", "linear-pace")]
    public void Unusable_arguments_and_files_end_with_exit_code_2_and_write_nothing(string series, params string[] args)
    {
        (int code, _, string error) = Evaluate(series, args);

        code.Should().Be(2);
        error.Should().NotBeNullOrWhiteSpace();
        File.Exists(Out).Should().BeFalse();
    }

    [Fact]
    public void Unreadable_series_are_results_and_ignored_properties_are_counted()
    {
        (int code, JsonElement result, string error) = Evaluate("""[{"id":"x","direction":"up","observations":[],"unit":"t"}]""", ["--method", "linear-pace"]);

        code.Should().Be(0);
        result[0].GetProperty("status").GetString().Should().Be("not-assessable");
        error.Should().Contain("1 of them unreadable").And.Contain("1 unknown property was ignored");
    }

    private string Out => Path.Combine(folder, "RESULT.json");

    private (int Code, JsonElement Result, string Error) Evaluate(string series, string[] args)
    {
        string input = Path.Combine(folder, "SERIES.json");
        File.WriteAllText(input, series);
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int code = Application.Run(["evaluate-series", input, .. args, "--out", Out], output, error);
        using JsonDocument result = JsonDocument.Parse(code == 0 ? File.ReadAllBytes(Out) : Encoding.UTF8.GetBytes("null"));
        return (code, result.RootElement.Clone(), error.ToString());
    }
}
