using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FourPer1000.Domain;
using Microsoft.Playwright;

namespace FourPer1000.EndToEnd.Tests;

/// <summary>Reports in a browser: nothing that axe finds fault with, nothing fetched, nothing wider than the window.</summary>
public sealed class ReportAccessibilityTests(Browser browser, ReportSite site) : IClassFixture<Browser>, IClassFixture<ReportSite>
{
    private static readonly string[] Chosen = ["index.html", "A1.html", "A3.html", "B4.html", "C2.html", "E2.html", "F2.html", "F3.html"];

    public static TheoryData<Language, string> Pages
    {
        get
        {
            TheoryData<Language, string> pages = [];
            foreach (Language language in Languages.All)
            {
                foreach (string page in Chosen)
                {
                    pages.Add(language, page);
                }
            }

            return pages;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_no_violation(Language language, string name)
    {
        IPage page = await OpenAsync(language, name, 1300, 900);
        AxeResult result = await page.RunAxe();
        result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}").Should().BeEmpty();
        result.Passes.Select(rule => rule.Id).Should().Contain(["color-contrast", "html-has-lang", "heading-order"]);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        IPage page = await OpenAsync(Language.English, "A3.html", 1300, 900);
        await page.EvaluateAsync("() => { document.documentElement.removeAttribute('lang'); document.querySelector('h1').style.color = '#f0f0f0'; }");
        AxeResult result = await page.RunAxe();
        result.Violations.Select(violation => violation.Id).Should().Contain(["html-has-lang", "color-contrast"]);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("C2.html")]
    public async Task A_narrow_window_scrolls_one_way_only_and_nothing_is_fetched(string name)
    {
        IPage page = await browser.PageAsync(400, 800);
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(site.AddressOf(Language.French, name).AbsoluteUri);
        (await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(400);
        asked.Should().ContainSingle();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(Language language, string name, int width, int height)
    {
        IPage page = await browser.PageAsync(width, height);
        await page.GotoAsync(site.AddressOf(language, name).AbsoluteUri);
        await page.EvaluateAsync("() => document.querySelectorAll('details').forEach(one => one.open = true)");
        return page;
    }
}
