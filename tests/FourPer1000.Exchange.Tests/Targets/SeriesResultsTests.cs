using System.Text;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Exchange.Tests;

public sealed class SeriesResultsTests
{
    private const string Series = """
        [{"id":"x","direction":"decrease","baseline":{"year":2015,"value":8},"target":{"year":2030,"value":10},"limit":null,"observations":[{"year":2015,"value":8},{"year":2021,"value":12}]},
         {"id":"y","direction":"up","observations":[{"year":1,"value":"z"}]},
         {"id":"z","direction":"increase","baseline":{"year":2020,"value":[1,3]},"target":{"year":2030,"value":[5,9]},"observations":[{"year":2019,"value":1},{"year":2023,"value":null},{"year":2025,"value":3}]},
         {"id":"","observations":[]}, 5]
        """;

    [Fact]
    public void The_example_of_the_format_gives_the_result_of_the_format()
    {
        JsonElement result = Write(LinearPace.Default)[0];

        result.GetProperty("status").GetString().Should().Be("moving-away");
        result.GetProperty("ratio").GetRawText().Should().Be("-5");
        result.GetProperty("rate").ValueKind.Should().Be(JsonValueKind.Null);
        result.GetProperty("score").ValueKind.Should().Be(JsonValueKind.Null);
        result.GetProperty("method").GetString().Should().Be("linear-pace");
        result.GetProperty("thresholds").GetString().Should().Be("default");
    }

    [Fact]
    public void One_result_a_series_comes_in_the_order_of_the_input_and_a_fault_carries_its_place()
    {
        JsonElement[] results = Write(LinearPace.Default);

        results.Select(result => result.GetProperty("id").GetString()).Should().Equal("x", "y", "z", "", null);
        JsonElement faulty = results[1];
        faulty.GetProperty("status").GetString().Should().Be("not-assessable");
        faulty.GetProperty("reasons").EnumerateArray().Select(reason => reason.GetProperty("code").GetString()).Should().Equal("input.unknown-direction", "input.wrong-type");
        faulty.GetProperty("reasons")[1].GetProperty("args").GetProperty("path").GetString().Should().Be("$[1].observations[0].value");
        faulty.GetProperty("text").GetString().Should().Contain("s.json:2:");
    }

    public static TheoryData<string, string, Language> Methods
    {
        get
        {
            var methods = new TheoryData<string, string, Language>();
            foreach (string id in TargetMethods.OfSeries)
            {
                foreach (string set in TargetMethods.ThresholdsOf(id))
                {
                    foreach (Language language in Languages.All)
                    {
                        methods.Add(id, set, language);
                    }
                }
            }

            return methods;
        }
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_result_is_valid_and_reads_without_holes_in_every_language(string method, string thresholds, Language language)
    {
        foreach (TimePoint? asOf in new TimePoint?[] { null, TimePoint.OfYear(2040), TimePoint.OfDay(new(2026, 3, 1)), TimePoint.OfYear(2010) })
        {
            JsonElement[] results = Write(TargetMethods.Find(method, thresholds)!, asOf, language);

            SchemaSet.OfThePackage.Problems("series-results", JsonSerializer.SerializeToElement(results)).Should().BeEmpty();
            results.Select(result => result.GetProperty("text").GetString()).Should().OnlyContain(text =>
                !text!.Contains('…') && !text.Contains('{') && !text.Contains("[target", StringComparison.Ordinal) && !text.Contains("[reason", StringComparison.Ordinal)
                && !text.Contains("[fault", StringComparison.Ordinal) && !text.Contains("[en]", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void The_page_shows_what_the_program_writes()
    {
        (string Schema, string Json)[] examples = [.. Examples.Of(Examples.Pages["series.md"])];
        using var shown = JsonDocument.Parse(examples.Single(example => example.Schema == "series-results").Json);

        JsonElement[] written = Write(LinearPace.Default, series: examples.Single(example => example.Schema == "series").Json);

        shown.RootElement.EnumerateArray().Zip(written).Where(pair => !JsonElement.DeepEquals(pair.First, pair.Second)).Should().BeEmpty();
        shown.RootElement.GetArrayLength().Should().Be(written.Length);
    }

    [Fact]
    public void No_series_give_no_results() => Write(LinearPace.Default, series: "[]").Should().BeEmpty();

    private static JsonElement[] Write(SeriesMethod method, TimePoint? asOf = null, Language language = Language.English, string series = Series)
    {
        SeriesFile.Read(Encoding.UTF8.GetBytes(series), "s.json").TryGet(out SeriesFile? file).Should().BeTrue();
        using var into = new MemoryStream();
        SeriesResultsWriter.Write(into, file!, method, asOf, Phrasebook.In(language));
        using var document = JsonDocument.Parse(into.ToArray());
        return [.. document.RootElement.EnumerateArray().Select(result => result.Clone())];
    }
}
