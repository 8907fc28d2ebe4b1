namespace FourPer1000.House.Tests;

public sealed class PurityTests
{
    private const string BannedSymbols = "src/BannedSymbols.txt";

    public static TheoryData<string> Policies => HousePackages.PolicyNames;

    [Theory]
    [MemberData(nameof(Policies))]
    public void A_policy_has_no_clock_no_chance_no_machine_and_no_culture_of_its_own(string name) =>
        Purity.FaultsOf(HousePackages.FileOf(name)).Should().BeEmpty();

    [Fact]
    public void The_check_finds_what_these_tests_themselves_touch()
    {
        // Used here so that there is something to find.
        _ = DateTimeOffset.UtcNow > DateTimeOffset.MinValue && Guid.NewGuid() != Guid.Empty;

        Purity.FaultsOf(typeof(PurityTests).Assembly.Location).Should()
            .Contain(["System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.IO.File", "System.Environment.GetEnvironmentVariable"]);
    }

    [Fact]
    public void The_banned_symbols_reach_every_policy_project()
    {
        string targets = Repository.Read("Directory.Build.targets");

        targets.Should().Contain("'$(IsPolicy)' == 'true'").And.Contain("Microsoft.CodeAnalysis.BannedApiAnalyzers").And.Contain(BannedSymbols);
        ProjectFile.Load("src/Directory.Build.props").Property("IsPolicy").Should().Be("true");
        Repository.Read(".editorconfig").Should().NotContain("RS0030");
    }

    [Fact]
    public void Every_banned_symbol_exists_and_says_why_it_is_banned()
    {
        string[] lines = [.. Repository.Lines(BannedSymbols).Where(line => line.Length > 0)];

        lines.Should().HaveCountGreaterThan(10);
        lines.Should().OnlyContain(line => line.Contains(';') && line.EndsWith('.'));
        lines.Where(line => !Exists(line.Split(';')[0])).Should().BeEmpty();
    }

    private static bool Exists(string documentationId)
    {
        string name = documentationId[2..];
        if (documentationId.StartsWith("T:", StringComparison.Ordinal))
        {
            return TypeOf(name) is not null;
        }

        int dot = name.LastIndexOf('.');
        return TypeOf(name[..dot])?.GetMember(name[(dot + 1)..].Split('(')[0]).Length > 0;
    }

    private static Type? TypeOf(string name) => typeof(object).Assembly.GetType(name);
}
