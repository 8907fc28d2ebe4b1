using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace FourPer1000.ConsoleHost.Tests;

public sealed class SeasonTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-seasons-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("ar_SA.UTF-8", "America/St_Johns")]
    [InlineData("C", "UTC")]
    public void The_same_seed_gives_the_same_bytes_on_every_machine(string locale, string zone)
    {
        string here = Path.Combine(folder, "here"), there = Path.Combine(folder, "there");
        InThisProcess("season", "--fast", "--seed", "7", "--out", here);
        ElsewhereWith(locale, zone, "season", "--fast", "--seed", "7", "--out", there);
        FilesOf(there).Should().Equal(FilesOf(here));
        foreach (string file in FilesOf(here))
        {
            File.ReadAllBytes(Path.Combine(there, file)).Should().Equal(File.ReadAllBytes(Path.Combine(here, file)), "{0} is the same", file);
        }
    }

    [Fact]
    public void Another_seed_gives_another_world()
    {
        string one = Path.Combine(folder, "one"), two = Path.Combine(folder, "two");
        InThisProcess("season", "--fast", "--seed", "1", "--out", one);
        InThisProcess("season", "--fast", "--seed", "2", "--out", two);
        File.ReadAllText(Path.Combine(one, "registrations.csv")).Should().NotBe(File.ReadAllText(Path.Combine(two, "registrations.csv")));
    }

    [Fact]
    public void Every_form_gets_a_decision_and_every_task_force_a_line()
    {
        InThisProcess("season", "--fast", "--out", folder);
        File.ReadLines(Path.Combine(folder, "decisions.jsonl")).Should().HaveCount(File.ReadLines(Path.Combine(folder, "registrations.csv")).Count() - 1);
        string summary = File.ReadAllText(Path.Combine(folder, "summary.fr.md"));
        Domain.StrategicPlan.Edition2020.Objectives.Should().OnlyContain(objective => summary.Contains($"| {objective.Code} |", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_folder_nothing_stays_behind_and_the_screen_shows_the_summary()
    {
        string[] before = Directory.GetDirectories(Path.GetTempPath(), "fourper1000-*");
        string screen = InThisProcess("season", "--fast", "--lang", "es");
        screen.Should().Contain("Inscripción por Task Force").And.Contain("Total").And.Contain("F3");
        Directory.GetDirectories(Path.GetTempPath(), "fourper1000-*").Except(before).Where(path => File.Exists(Path.Combine(path, "organisations.csv"))).Should().BeEmpty();
    }

    [Fact]
    public void It_ends_with_observations_their_evaluation_and_reports_in_every_language()
    {
        string screen = ErrorsOf("season", "--fast", "--out", folder);
        screen.Should().Contain("2030: 17 of 24 objectives assessed.").And.Contain("invented");
        File.ReadLines(Path.Combine(folder, "observations.csv")).Should().HaveCountGreaterThan(150);
        using var evaluation = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "evaluation.json")));
        evaluation.RootElement.GetProperty("plan")[0].GetProperty("assessed").GetInt32().Should().Be(17);
        evaluation.RootElement.GetProperty("unreadable").GetArrayLength().Should().Be(0);
        foreach (string language in (string[])["en", "fr", "es"])
        {
            string[] files = FilesOf(Path.Combine(folder, "report", language));
            files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)).Should().HaveCount(25);
            files.Where(file => file.EndsWith(".md", StringComparison.Ordinal)).Should().HaveCount(25);
            File.ReadAllText(Path.Combine(folder, "report", language, "index.html")).Should().Contain($"<html lang=\"{language}\"");
        }
    }

    private static string[] FilesOf(string path) =>
        [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(path, file)).Order(StringComparer.Ordinal)];

    private static string InThisProcess(params string[] args)
    {
        using var output = new MemoryStream();
        Application.Run(args, output, TextWriter.Null).Should().Be(0);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static string ErrorsOf(params string[] args)
    {
        using var error = new StringWriter();
        Application.Run(args, Stream.Null, error).Should().Be(0);
        return error.ToString();
    }

    private static void ElsewhereWith(string locale, string zone, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(Application).Assembly.Location, .. args])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        (start.Environment["LANG"], start.Environment["LC_ALL"], start.Environment["TZ"]) = (locale, locale, zone);
        using var process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(0, error + output.Result);
    }
}
