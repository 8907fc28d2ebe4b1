namespace FourPer1000.House.Tests;

public sealed class SnippetTests
{
    private static readonly Dictionary<string, string> Regions = AllRegions();

    public static TheoryData<string> Pages => [.. Repository.Files(".", ".md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_in_a_page_is_the_code_that_is_compiled(string page)
    {
        string text = Repository.Read(page);
        if (Repository.Approves && SnippetMarks.Refresh(text, Regions) is { } refreshed && refreshed != text)
        {
            Repository.Write(page, refreshed);
            text = refreshed;
        }

        foreach (SnippetBlock block in SnippetMarks.BlocksOf(text))
        {
            Regions.Should().ContainKey(block.Name, "{0} shows it", page);
            TextComparison.Difference(Regions[block.Name], block.Code ?? "").Should().BeNull("'{0}' in {1} is refreshed with FOURPER1000_APPROVE=1", block.Name, page);
        }
    }

    [Fact]
    public void Every_region_that_is_meant_for_the_docs_is_shown_there()
    {
        IEnumerable<string> shown = Repository.Files(".", ".md").SelectMany(page => SnippetMarks.BlocksOf(Repository.Read(page))).Select(block => block.Name);

        Regions.Keys.Where(name => name.StartsWith("docs-", StringComparison.Ordinal)).Except(shown).Should().BeEmpty();
    }

    [Fact]
    public void Code_in_a_page_of_the_docs_has_its_region() =>
        Repository.Files("docs", ".md")
            .Where(page => Repository.Read(page).Split("```csharp").Length - 1 != SnippetMarks.BlocksOf(Repository.Read(page)).Count())
            .Should().BeEmpty();

    [Fact]
    public void The_check_sees_the_smallest_difference()
    {
        (string name, string code) = SnippetMarks.RegionsOf("class A\n{\n    #region docs-x\n    int a;\n\n        int b;\n    #endregion\n}\n").Single();
        const string Page = "text\n<!-- snippet: docs-x -->\n```csharp\nint a;\n\n    int c;\n```\n";
        SnippetBlock block = SnippetMarks.BlocksOf(Page).Single();

        name.Should().Be("docs-x");
        SnippetMarks.RegionsOf("    // begin-snippet: y\n    int a;\n    // end-snippet\n").Should().Equal(("y", "int a;\n"));
        code.Should().Be("int a;\n\n    int b;\n");
        TextComparison.Difference(code, block.Code!).Should().Contain("int c;");
        SnippetMarks.Refresh(Page, new Dictionary<string, string> { [name] = code }).Should().Be(Page.Replace("int c", "int b", StringComparison.Ordinal));
        SnippetMarks.BlocksOf("<!-- snippet: docs-x -->\nno code\n").Single().Code.Should().BeNull();
    }

    private static Dictionary<string, string> AllRegions() =>
        Repository.Files("tests", ".cs").Concat(Repository.Files("samples", ".cs"))
            .Where(file => file != "tests/FourPer1000.House.Tests/Docs/SnippetTests.cs")
            .SelectMany(file => SnippetMarks.RegionsOf(Repository.Read(file)))
            .ToDictionary(region => region.Name, region => region.Code, StringComparer.Ordinal);
}
