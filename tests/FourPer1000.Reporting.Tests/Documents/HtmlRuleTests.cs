using System.Collections.Concurrent;
using System.Globalization;
using System.Xml.Linq;
using FourPer1000.Domain;
using FourPer1000.Texts;

namespace FourPer1000.Reporting.Tests;

/// <summary>What holds for every page of every language.</summary>
public sealed class HtmlRuleTests
{
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";
    private static readonly ConcurrentDictionary<Language, (string Name, XElement Page)[]> Parsed = new();

    public static TheoryData<Language> EveryLanguage => Boards.EveryLanguage;

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void It_is_xml_with_language_title_and_one_main_heading(Language language)
    {
        foreach ((string name, XElement page) in Pages(language))
        {
            page.Name.Should().Be(Html + "html", name);
            page.Attribute("lang")!.Value.Should().Be(language.Code(), name);
            page.Descendants(Html + "title").Single().Value.Should().NotBeNullOrWhiteSpace(name);
            page.Descendants(Html + "main").Should().ContainSingle(name).Which.Descendants(Html + "h1").Should().ContainSingle(name);
        }
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Headings_never_skip_a_level(Language language)
    {
        foreach ((string name, XElement page) in Pages(language))
        {
            int[] levels = [.. page.Descendants().Where(IsHeading).Select(heading => heading.Name.LocalName[1] - '0')];
            levels[0].Should().Be(1, name);
            levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1, name);
        }
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Ids_are_unique_and_whatever_refers_to_one_finds_it(Language language)
    {
        string[] names = [.. Pages(language).Select(page => page.Name)];
        foreach ((string name, XElement page) in Pages(language))
        {
            string[] ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
            ids.Should().OnlyHaveUniqueItems(name);
            page.Descendants().Attributes("aria-labelledby").SelectMany(label => label.Value.Split(' ')).Should().BeSubsetOf(ids, name);
            foreach (string link in page.Descendants(Html + "a").Select(link => link.Attribute("href")!.Value))
            {
                (link.StartsWith('#') ? ids.Select(id => $"#{id}") : names).Should().Contain(link, name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Tables_have_a_caption_and_headings_with_a_scope(Language language)
    {
        foreach ((string name, XElement page) in Pages(language))
        {
            foreach (XElement table in page.Descendants(Html + "table"))
            {
                table.Elements().First().Name.Should().Be(Html + "caption", name);
                table.Descendants(Html + "th").Should().OnlyContain(heading => heading.Attribute("scope") != null && heading.Value.Length > 0, name);
                int columns = table.Element(Html + "thead")!.Descendants(Html + "th").Count();
                table.Element(Html + "tbody")!.Elements(Html + "tr").Should().OnlyContain(row => row.Elements().Count() == columns && row.Elements().First().Name == Html + "th", name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Pictures_are_named_or_hidden_from_those_who_do_not_see_them(Language language)
    {
        foreach ((string name, XElement page) in Pages(language))
        {
            page.Descendants(DrawnCharts.Svg + "svg").Should().NotBeEmpty(name).And.OnlyContain(
                svg => svg.Attribute("aria-hidden") != null || (svg.Attribute("role")!.Value == "img" && svg.Element(DrawnCharts.Svg + "title") != null), name);
        }
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void A_page_needs_no_script_and_nothing_from_elsewhere(Language language)
    {
        foreach ((string name, XElement page) in Pages(language))
        {
            page.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["script", "link", "img", "iframe", "object", "embed", "base"], name);
            page.Descendants().Attributes().Should().NotContain(attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal), name);
            page.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src" or "style")
                .Should().OnlyContain(attribute => !attribute.Value.Contains(':', StringComparison.Ordinal) || attribute.Value.StartsWith("background:#", StringComparison.Ordinal), name);
            page.Descendants(Html + "style").Single().Value.Should().NotContain("url(").And.NotContain("@import");
        }
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Words_are_in_the_language_of_the_page_or_marked(Language language)
    {
        foreach ((string name, XElement page) in Pages(language))
        {
            page.Element(Html + "body")!.Value.Should().NotContain("[en]", name).And.NotContain("[report.", name).And.NotContain("[figure.", name).And.NotContain("{", name);
        }

        static string Quoted(Language language) => language == Language.English ? "" : "en";
        foreach (ObjectivePage objective in Boards.Of(language).Pages)
        {
            XElement page = Pages(language).Single(one => one.Name == $"{objective.Code}.html").Page;
            page.Descendants(Html + "dd").Where(cell => cell.Attribute("class") is null).Select(cell => cell.Attribute("lang")?.Value ?? "")
                .Should().Equal(objective.Cells.Select(_ => Quoted(language)));
        }
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void A_page_with_demonstration_data_says_so_at_its_top_and_at_each_of_them(Language language)
    {
        string tag = $"◇ {Phrasebook.In(language).Find("report.demonstration-tag")}";
        foreach ((string name, XElement page) in Pages(language))
        {
            bool rests = name == "index.html" || Boards.Of(language).Find(Path.GetFileNameWithoutExtension(name))!.Card.IsDemonstration;
            page.Descendants().Count(element => element.Attribute("role")?.Value == "note").Should().Be(rests ? 1 : 0, name);
            page.Descendants().Any(element => element.Attribute("class")?.Value == "demo" && element.Value == tag).Should().Be(rests, name);
        }
    }

    [Fact]
    public void Pages_of_published_figures_hold_no_such_mark()
    {
        Phrasebook book = Phrasebook.In(Language.English);
        DashboardDocuments.Html(Dashboard.Of(Boards.Published, book), book).Should().OnlyContain(file => !file.Text.Contains("demonstration", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_data_give_the_same_bytes_in_every_culture()
    {
        Phrasebook book = Phrasebook.In(Language.French);
        string expected = string.Concat(Files(book));
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            foreach (string culture in (string[])["tr-TR", "ar-SA", "fa-IR"])
            {
                CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new(culture);
                string.Concat(Files(book)).Should().Be(expected);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }

        expected.Should().NotContain("\r");

        static IEnumerable<string> Files(Phrasebook book)
        {
            var board = Dashboard.Of(Boards.Evaluation, book);
            return DashboardDocuments.Html(board, book).Concat(DashboardDocuments.Markdown(board, book)).Select(file => file.Text);
        }
    }

    [Fact]
    public void A_dashboard_in_another_language_is_an_argument_exception() =>
        FluentActions.Invoking(() => DashboardDocuments.Html(Boards.Of(Language.French), Phrasebook.In(Language.English))).Should().Throw<ArgumentException>();

    [Fact]
    public void The_later_wording_has_pages_too()
    {
        Phrasebook book = Phrasebook.In(Language.Spanish);
        var board = Dashboard.Of(Boards.Later, book);
        (string Name, XElement Page)[] pages = [.. DashboardDocuments.Html(board, book).Select(file => (file.Path, XDocument.Parse(file.Text).Root!))];
        pages.Should().HaveCount(25);
        pages.Single(page => page.Name == "F1.html").Page.Value.Should().Contain("Paráfrasis");
        pages.Single(page => page.Name == "B2.html").Page.Value.Should().Contain("no se toma de otra edición");
        DashboardDocuments.Markdown(board, book).Should().Contain(file => file.Path == "B2.md");
    }

    private static bool IsHeading(XElement element) => element.Name.Namespace == Html && element.Name.LocalName is ['h', >= '1' and <= '6'];

    private static (string Name, XElement Page)[] Pages(Language language) => Parsed.GetOrAdd(language, static asked =>
        [.. DashboardDocuments.Html(Boards.Of(asked), Phrasebook.In(asked)).Select(file => (file.Path, XDocument.Parse(file.Text).Root!))]);
}
