namespace FourPer1000.ConsoleHost.Tests;

public sealed class ReportTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-reports-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Without_a_file_it_takes_the_samples_and_says_so()
    {
        (int code, string error) = Run("report", "--lang", "fr", "--out", folder);
        code.Should().Be(Application.Done);
        error.Should().Contain("inventés pour la démonstration").And.Contain("30 juin 2026");
        Directory.GetFiles(folder, "*.html").Should().HaveCount(25);
        Directory.GetFiles(Path.Combine(folder, "charts"), "*.svg").Should().NotBeEmpty();
        File.ReadAllText(Path.Combine(folder, "A3.html")).Should().Contain("◇ démonstration");
    }

    [Fact]
    public void Observations_of_ones_own_are_judged_as_of_the_latest_of_them()
    {
        string path = Write("measure,scope,date,value\nA3.studies-per-year,global,2024-12-31,2\nA3.studies-per-year,global,2027-12-31,4\nX.none,global,2024-12-31,2\n");
        (int code, string error) = Run("report", "--observations", path, "--out", folder);
        code.Should().Be(Application.Done);
        error.Should().Contain("31 December 2027").And.Contain("1 unreadable");
        File.ReadAllText(Path.Combine(folder, "A3.html")).Should().Contain("As of 31 December 2027").And.NotContain("demonstration");
    }

    [Fact]
    public void A_day_that_is_none_or_a_file_that_is_not_there_ends_with_two()
    {
        Run("report", "--as-of", "2025-02-30", "--out", folder).Should().Be((Application.Unusable, "2025-02-30 is not a date such as 2025-12-31.\n".ReplaceLineEndings()));
        Run("report", "--observations", Path.Combine(folder, "none.csv"), "--out", folder).Code.Should().Be(Application.Unusable);
        Run("report").Code.Should().Be(Application.Unusable, "the folder is needed");
    }

    [Fact]
    public void The_later_wording_can_be_asked_for()
    {
        Run("report", "--plan", "later", "--out", folder).Code.Should().Be(Application.Done);
        File.ReadAllText(Path.Combine(folder, "B2.html")).Should().Contain("wording not known");
    }

    private static (int Code, string Error) Run(params string[] args)
    {
        using var error = new StringWriter();
        int code = Application.Run(args, Stream.Null, error);
        return (code, error.ToString());
    }

    private string Write(string text)
    {
        string path = Path.Combine(folder, "observations.csv");
        File.WriteAllText(path, text);
        return path;
    }
}
