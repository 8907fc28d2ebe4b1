namespace FourPer1000.House.Tests;

public sealed class LinkTests
{
    public static TheoryData<string> Pages => [.. Repository.Files(".", ".md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_internal_link_leads_somewhere(string page) => DeadLinks(page, MarkdownPage.Load(page)).Should().BeEmpty();

    [Fact]
    public void There_are_pages_and_they_have_links() =>
        Repository.Files("docs", ".md").SelectMany(page => MarkdownPage.Load(page).Links).Should().HaveCountGreaterThan(50);

    [Fact]
    public void Every_page_of_the_docs_can_be_reached_from_the_index()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(["docs/index.md"]);
        while (open.TryDequeue(out string? page))
        {
            if (reached.Add(page))
            {
                foreach (string file in MarkdownPage.Load(page).Links.Select(link => FileOf(page, link.Target)).OfType<string>().Where(Repository.Exists).Where(file => file.EndsWith(".md", StringComparison.Ordinal)))
                {
                    open.Enqueue(file);
                }
            }
        }

        Repository.Files("docs", ".md").Except(reached).Should().BeEmpty();
    }

    [Fact]
    public void The_check_finds_dead_files_and_dead_anchors()
    {
        var page = MarkdownPage.Parse("# One two\n\n[a](#one-two) [b](#three) [c](LICENSE) [d](nowhere.md) [e](https://example.org/x) ![f](no.svg)\n\n```\n[g](gone.md)\n```\n");

        DeadLinks("page.md", page).Should().Equal("page.md:3 #three", "page.md:3 nowhere.md", "page.md:3 no.svg");
    }

    [Theory]
    [InlineData("C2.4", "c24")]
    [InlineData("registration.office-closed", "registrationoffice-closed")]
    [InlineData("A heading, with (signs) & more", "a-heading-with-signs--more")]
    [InlineData("Été", "été")]
    public void Anchors_follow_the_rules_of_the_place_where_they_are_read(string heading, string anchor) =>
        MarkdownPage.SlugOf(heading).Should().Be(anchor);

    private static IEnumerable<string> DeadLinks(string page, MarkdownPage read)
    {
        foreach ((int line, string target) in read.Links.Where(link => !IsExternal(link.Target)))
        {
            string anchor = target.Contains('#', StringComparison.Ordinal) ? target[(target.IndexOf('#', StringComparison.Ordinal) + 1)..] : "";
            string? file = FileOf(page, target);
            bool isThisPage = target.StartsWith('#');
            bool exists = isThisPage || (file is not null && (Repository.Exists(file) || Directory.Exists(Repository.PathOf(file))));
            bool found = exists && (anchor.Length == 0 || (isThisPage ? read : MarkdownPage.Load(file!)).Anchors.Contains(Uri.UnescapeDataString(anchor)));
            if (!found)
            {
                yield return $"{page}:{line} {target}";
            }
        }
    }

    private static bool IsExternal(string target) =>
        target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("http://", StringComparison.Ordinal) || target.StartsWith("mailto:", StringComparison.Ordinal);

    // The path from the root that a link of a page leads to; null where it leads out of the repository.
    private static string? FileOf(string page, string target)
    {
        string path = Uri.UnescapeDataString(target.Split('#')[0]);
        if (path.Length == 0 || IsExternal(target))
        {
            return null;
        }

        string folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        string relative = Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, path))).Replace(Path.DirectorySeparatorChar, '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? null : relative;
    }
}
