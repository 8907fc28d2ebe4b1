using System.Text;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Exchange.Tests;

public sealed class EvaluationWriterTests
{
    private const string Rows = """
        measure,scope,date,value,low,high,evidence,source
        F2.annual-budget,global,2025-12-31,1400000,1300000,1500000,validated,accounts
        A3.studies-per-year,global,2024-12-31,2,,,,
        A3.studies-per-year,africa,2024-12-31,2,,,,
        C2.farmer-associations,europe,2024-12-31,20,,,,
        F1.countries-adopting,FRA,2025-12-31,1,,,,
        F3.dashboard-operational,global,2022-10-31,done,,,,
        X.unknown,global,2024-12-31,2,,,,
        E1.players,global,2024-12-31,8,,,,
        E1.players,global,2024-12-31,9,,,,

        """;

    public static TheoryData<Language, string> Runs
    {
        get
        {
            var runs = new TheoryData<Language, string>();
            foreach (Language language in Languages.All)
            {
                foreach (PlanEdition edition in PlanEdition.All)
                {
                    runs.Add(language, edition.Id.Value);
                }
            }

            return runs;
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void An_evaluation_is_valid_by_its_schema_and_reads_without_holes(Language language, string edition)
    {
        string json = Written(edition, language);

        SchemaSet.OfThePackage.Problems("evaluation", json).Should().BeEmpty();
        using var document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("measures").EnumerateArray().Select(one => one.GetProperty("text").GetString())
            .Should().OnlyContain(text => !text!.Contains('…') && !text.Contains('{') && !text.Contains('['));
    }

    [Fact]
    public void It_holds_what_the_format_says()
    {
        using var document = JsonDocument.Parse(Written("2020", Language.English));
        JsonElement root = document.RootElement;

        root.EnumerateObject().Select(property => property.Name).Should().Equal("asOf", "edition", "unreadable", "measures", "objectives", "goals", "plan");
        JsonElement budget = Measure(root, "F2.annual-budget", "global", 2030);
        budget.GetProperty("status").GetString().Should().Be("off-track");
        budget.GetProperty("method").GetString().Should().Be("linear-pace");
        budget.GetProperty("ratio").GetDouble().Should().BeApproximately(0.845, 0.001);
        budget.GetProperty("distance").GetDouble().Should().Be(600_000);
        budget.GetProperty("sources").EnumerateArray().Select(source => source.GetString()).Should().Equal("accounts");
        Measure(root, "A3.studies-per-year", "global", 2030).GetProperty("text").GetString().Should().Contain("Short by 3");
        Measure(root, "A3.studies-per-year", "africa", 2030).GetProperty("reasons")[0].GetProperty("code").GetString().Should().Be("plan.no-target-in-scope");
        Measure(root, "E1.players", "global", 2030).GetProperty("reasons")[0].GetProperty("code").GetString().Should().Be("series.repeated-date");
        root.GetProperty("unreadable")[0].GetProperty("line").GetInt32().Should().Be(8);
        JsonElement f2 = root.GetProperty("objectives").EnumerateArray().First(one => one.GetProperty("objective").GetString() == "F2");
        f2.GetRawText().Should().Be("""{"objective":"F2","horizon":2030,"status":"off-track","worst":"F2.annual-budget","counts":{"off-track":1},"assessed":1,"required":1}""");
        root.GetProperty("plan").GetArrayLength().Should().Be(2);
        root.GetProperty("goals").GetArrayLength().Should().Be(12);
    }

    [Fact]
    public void The_same_observations_give_the_same_bytes() => Written("2020", Language.French).Should().Be(Written("2020", Language.French));

    private static JsonElement Measure(JsonElement root, string key, string scope, int horizon) => root.GetProperty("measures").EnumerateArray().Single(one =>
        one.GetProperty("measure").GetString() == key && one.GetProperty("scope").GetString() == scope && one.GetProperty("horizon").GetInt32() == horizon);

    private static string Written(string edition, Language language)
    {
        ObservationsFile.Read(new MemoryStream(Encoding.UTF8.GetBytes(Rows)), "o.csv", ObservationAxes.Default).TryGet(out ObservationsFile? file);
        var evaluation = PlanEvaluation.Of(PlanEdition.All.First(one => one.Id.Value == edition), file!.Table, new(new DateOnly(2026, 6, 30)));
        using var stream = new MemoryStream();
        EvaluationWriter.Write(stream, evaluation, file.Unreadable, Phrasebook.In(language));
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
