using System.Text;
using System.Text.Json;

namespace FourPer1000.ConsoleHost.Tests;

public sealed class EvaluateTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-evaluate-").FullName;

    public EvaluateTests()
    {
        using Stream invented = SampleObservations.OpenInvented();
        using FileStream file = File.Create(Observations);
        invented.CopyTo(file);
    }

    private string Observations => Path.Combine(folder, "observations.csv");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("en", "objectives assessed", "off track")]
    [InlineData("fr", "objectifs évalués", "en retard")]
    [InlineData("es", "objetivos evaluados", "retrasada")]
    public void Observations_are_judged_by_the_plan_and_summed_up_in_the_language_of_the_screen(string language, string summary, string status)
    {
        string result = Path.Combine(folder, $"evaluation.{language}.json");

        (int code, string output, string error) = Run("evaluate", Observations, "--as-of", "2026-06-30", "--out", result, "--lang", language);

        (code, output).Should().Be((0, ""));
        error.Should().Contain(summary).And.ContainEquivalentOf(status);
        using var document = JsonDocument.Parse(File.ReadAllText(result));
        document.RootElement.GetProperty("edition").GetString().Should().Be("2020");
        document.RootElement.GetProperty("objectives").GetArrayLength().Should().Be(48);
        document.RootElement.GetProperty("measures").EnumerateArray()
            .Where(one => one.GetProperty("sources").GetArrayLength() > 0)
            .Should().OnlyContain(one => one.GetProperty("sources")[0].GetString() == SampleObservations.InventedSource);
    }

    [Fact]
    public void The_later_edition_judges_the_same_observations()
    {
        using var document = JsonDocument.Parse(Run("evaluate", Observations, "--as-of", "2026-06-30", "--plan", "later").Output);

        document.RootElement.GetProperty("edition").GetString().Should().Be("later");
        document.RootElement.GetProperty("measures").EnumerateArray().Should().Contain(one => one.GetProperty("measure").GetString() == "F2.annual-budget");
    }

    [Fact]
    public void An_evaluation_of_an_earlier_time_is_made_from_the_records_of_that_time()
    {
        File.WriteAllText(Observations, "measure,scope,date,value,recordedAt\nE1.players,global,2025-12-31,20,2026-01-10T00:00:00Z\nE1.players,global,2025-12-31,8,2026-03-10T00:00:00Z\n");

        Status().Should().NotBe("achieved");
        Status("--recorded-until", "2026-02-01T00:00:00Z").Should().Be("achieved");

        string Status(params string[] more)
        {
            using var document = JsonDocument.Parse(Run(["evaluate", Observations, "--as-of", "2026-06-30", .. more]).Output);
            return document.RootElement.GetProperty("measures").EnumerateArray()
                .First(one => one.GetProperty("measure").GetString() == "E1.players").GetProperty("status").GetString()!;
        }
    }

    [Theory]
    [InlineData("--as-of", "yesterday")]
    [InlineData("--as-of", "2026-06-30", "--plan", "1999")]
    [InlineData("--as-of", "2026-06-30", "--recorded-until", "2026")]
    public void Unusable_arguments_end_with_exit_code_2_and_write_nothing(params string[] more)
    {
        string result = Path.Combine(folder, "evaluation.json");

        (int code, string output, string error) = Run(["evaluate", Observations, .. more, "--out", result]);

        (code, output).Should().Be((2, ""));
        error.Should().NotBeNullOrWhiteSpace();
        File.Exists(result).Should().BeFalse();
    }

    [Fact]
    public void A_file_without_a_needed_column_ends_with_exit_code_2()
    {
        File.WriteAllText(Observations, "measure,scope,date\n");

        (int code, _, string error) = Run("evaluate", Observations, "--as-of", "2026-06-30");

        code.Should().Be(2);
        error.Should().Contain("input.missing-column");
    }

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        int code = Application.Run(args, output, error);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
