using System.Text.RegularExpressions;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Texts;

namespace FourPer1000.Reporting.Tests;

public sealed partial class MarkdownRuleTests
{
    public static TheoryData<Language> EveryLanguage => Boards.EveryLanguage;

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Every_row_of_a_table_has_as_many_cells_as_its_heading(Language language)
    {
        foreach (ReportFile file in Pages(language))
        {
            int columns = 0;
            foreach (string line in file.Text.Split('\n'))
            {
                if (!line.StartsWith('|'))
                {
                    columns = 0;
                    continue;
                }

                int cells = Bar().Count(line) - 1;
                columns = columns == 0 ? cells : columns;
                cells.Should().Be(columns, $"{file.Path}: {line}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Every_picture_and_every_link_is_among_the_files(Language language)
    {
        ValueList<ReportFile> files = Files(language);
        string[] linked = [.. Pages(language).SelectMany(file => Link().Matches(file.Text)).Select(match => match.Groups["to"].Value).Distinct()];
        linked.Should().BeSubsetOf(files.Select(file => file.Path));
        files.Select(file => file.Path).Where(path => path != "index.md").Should().BeSubsetOf(linked, "nothing is written that nobody can find");
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Headings_never_skip_a_level(Language language)
    {
        foreach (ReportFile file in Pages(language))
        {
            int[] levels = [.. file.Text.Split('\n').Where(line => line.StartsWith('#')).Select(line => line.TakeWhile(c => c == '#').Count())];
            levels[0].Should().Be(1, file.Path);
            levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1, file.Path);
        }
    }

    [Fact]
    public void Words_are_never_taken_for_signs() =>
        MarkdownWriter.Escape("a|b *c* <d> [e](f) `g`\nh").Should().Be("a\\|b \\*c\\* \\<d\\> \\[e\\](f) \\`g\\` h");

    [Fact]
    public void A_page_says_what_is_invented()
    {
        ReportFile page = Pages(Language.English).Single(file => file.Path == "A3.md");
        page.Text.Should().Contain("Demonstration data:").And.Contain("invented for demonstration ◇ demonstration");
    }

    private static ValueList<ReportFile> Files(Language language) => DashboardDocuments.Markdown(Boards.Of(language), Phrasebook.In(language));

    private static IEnumerable<ReportFile> Pages(Language language) => Files(language).Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex Bar();

    [GeneratedRegex(@"(?<!\\)\]\((?<to>[^)]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
