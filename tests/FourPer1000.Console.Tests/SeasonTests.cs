using System.Diagnostics;
using System.Text;

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

    private static string[] FilesOf(string path) =>
        [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(path, file)).Order(StringComparer.Ordinal)];

    private static string InThisProcess(params string[] args)
    {
        using var output = new MemoryStream();
        Application.Run(args, output, TextWriter.Null).Should().Be(0);
        return Encoding.UTF8.GetString(output.ToArray());
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
