namespace FourPer1000.House.Tests;

public sealed class WordTests
{
    private static readonly string[] Extensions =
        [".cs", ".csproj", ".props", ".targets", ".config", ".json", ".md", ".txt", ".sln", ".editorconfig", ".gitignore", ".csv", ".jsonl", ""];

    // Written in two parts so that this file does not hold what it looks for.
    private static readonly string[] Unwanted =
    [
        "TO" + "DO", "FIX" + "ME", "XX" + "X:", "HA" + "CK:",
        "/wo" + "rk/", "/tm" + "p/", "/ho" + "me/", "/ro" + "ot/", "C:\\" + "Users",
        "api.nu" + "get.org", "nu" + "get.org/v3", "pkgs.dev" + ".azure", "arti" + "factory", "local" + "host:",
    ];

    public static TheoryData<string> Texts => [.. Repository.Files(".", Extensions)];

    // Test data are bytes on purpose, and the solution file has the line ends of the tool that writes it.
    public static TheoryData<string> OwnTexts =>
        [.. Repository.Files(".", Extensions).Where(file => !file.Contains("/Data/", StringComparison.Ordinal) && !file.EndsWith(".csv", StringComparison.Ordinal) && !file.EndsWith(".sln", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_holds_a_loose_end_or_a_place_of_one_machine(string file) => UnwantedIn(Repository.Read(file)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(OwnTexts))]
    public void Every_text_ends_with_a_line_end_and_has_no_carriage_returns(string file)
    {
        string text = File.ReadAllText(Repository.PathOf(file));

        (text.Length == 0 || text.EndsWith('\n')).Should().BeTrue();
        text.Should().NotContain("\r");
    }

    [Fact]
    public void The_check_finds_what_is_unwanted() =>
        UnwantedIn("// TO" + "DO: see /wo" + "rk/x").Should().HaveCount(2);

    private static IEnumerable<string> UnwantedIn(string text) => Unwanted.Where(word => text.Contains(word, StringComparison.Ordinal));
}
