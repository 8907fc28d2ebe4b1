using System.Text.RegularExpressions;

namespace FourPer1000.House.Tests;

public sealed partial class FileTests(ITestOutputHelper output)
{
    private const int MostLines = 300;
    private const int ComfortableLines = 150;

    public static TheoryData<string> SourceFiles => [.. Repository.Files("src", ".cs")];

    public static TheoryData<string> AllSourceFiles =>
        [.. Repository.Files("src", ".cs").Concat(Repository.Files("samples", ".cs")).Concat(Repository.Files("tests", ".cs"))];

    [Theory]
    [MemberData(nameof(SourceFiles))]
    public void A_file_holds_one_type_and_is_called_like_it(string file)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        IReadOnlyList<string> types = TopLevelTypes(Repository.Read(file));

        // A generic type and its static companion share a name; parts of one type add a word behind a dot.
        types.Distinct(StringComparer.Ordinal).Should().ContainSingle().Which.Should().Be(name.Split('.')[0]);
    }

    [Theory]
    [MemberData(nameof(AllSourceFiles))]
    public void No_file_is_longer_than_anybody_reads(string file)
    {
        int lines = Repository.Lines(file).Length - 1;

        lines.Should().BeLessThanOrEqualTo(MostLines);
    }

    [Fact]
    public void Files_above_the_comfortable_length_are_few()
    {
        string[] files = [.. Repository.Files("src", ".cs")];
        string[] longOnes = [.. files.Where(file => Repository.Lines(file).Length - 1 > ComfortableLines)];
        foreach (string file in longOnes)
        {
            output.WriteLine($"{Repository.Lines(file).Length - 1} lines: {file}");
        }

        longOnes.Length.Should().BeLessThan(files.Length / 10);
    }

    [Fact]
    public void The_check_counts_types_at_the_margin_only()
    {
        TopLevelTypes("namespace N;\n\npublic sealed record A\n{\n    public sealed record B : A;\n}\n\ninternal static class C\n{\n}\npublic enum D\n")
            .Should().Equal("A", "C", "D");
        TopLevelTypes("public readonly record struct E(int X);\n\npublic delegate void F();\npublic sealed partial class G<T>\n").Should().Equal("E", "F", "G");
    }

    private static IReadOnlyList<string> TopLevelTypes(string source) =>
        [.. TypeAtTheMargin().Matches(source).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|abstract|static|readonly|ref|partial|unsafe)\s+)*(?:class|struct|interface|enum|record(?:\s+struct|\s+class)?|delegate\s+[\w<>\[\]?.,]+)\s+(?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TypeAtTheMargin();
}
