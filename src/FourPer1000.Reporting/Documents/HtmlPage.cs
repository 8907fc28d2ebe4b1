using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>The frame of every page, and the parts that pages share.</summary>
internal abstract class HtmlPage(Dashboard dashboard, ReportWords words)
{
    protected Dashboard Dashboard => dashboard;

    protected ReportWords Words => words;

    /// <summary>The page.</summary>
    public string Write()
    {
        using var html = new HtmlWriter();
        html.Open("html").WithLanguage(words.Tag).Open("head")
            .Open("meta").With("charset", "utf-8").Close()
            .Open("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1").Close()
            .Element("title", Title).Style(StyleSheet.Css).Close().Open("body");
        html.Open("a", "skip").With("href", "#content").Words(words.Say("skip")).Close();
        html.Open("div", "top").Open("header").Open("p").Link("index.html", words.Say("title")).Close().Element("p", words.Book.Find("plan.title").ToString()).Close().Close();
        WriteTrail(html);
        html.Open("main").With("id", "content");
        WriteMain(html);
        html.Close();
        html.Open("footer").Element("p", words.Say("footer-judged")).Element("p", words.Say("footer-quoted")).Close();
        return html.Close().Close().Finish();
    }

    protected abstract string Title { get; }

    protected abstract void WriteTrail(HtmlWriter html);

    protected abstract void WriteMain(HtmlWriter html);

    protected void AsOf(HtmlWriter html) =>
        html.Element("p", words.Say("as-of", new Argument("at", dashboard.AsOf), new Argument("edition", dashboard.Edition.Value)), "lead");

    protected void DemonstrationNote(HtmlWriter html) => html.Open("p", "note").With("role", "note").Words(words.Say("demonstration")).Close();

    protected void DemonstrationTag(HtmlWriter html) => html.Words(" ").Element("span", $"◇ {words.Say("demonstration-tag")}", "demo");

    protected static void Badge(HtmlWriter html, TargetStatus status, string text)
    {
        using var icon = new SvgWriter();
        icon.Open("svg").With("aria-hidden", "true").With("focusable", "false").With("width", 20).With("height", 20).With("viewBox", "0 0 20 20");
        StatusIcon.Write(icon, 10, 10, 19, status);
        html.Open("span", "badge").With("style", $"background:{StatusStyle.Of(status).Tint}").Picture(icon.Close().Finish()).Element("span", text).Close();
    }

    protected void Sources(HtmlWriter html, ValueList<string> sources)
    {
        html.Open("ul");
        foreach (string source in sources.Select(words.Origin).Distinct(StringComparer.Ordinal))
        {
            html.Element("li", source);
        }

        html.Close();
    }

    /// <summary>A table that scrolls by itself where it is too wide; closed by <see cref="EndTable"/>.</summary>
    protected static void BeginTable(HtmlWriter html, string id, string caption, IEnumerable<string> headings, string? kind = null)
    {
        html.Open("div", "wide").With("role", "group").With("aria-labelledby", id).With("tabindex", "0")
            .Open("table", kind).Open("caption").With("id", id).Words(caption).Close().Open("thead").Open("tr");
        foreach (string heading in headings)
        {
            html.Heading(heading, "col");
        }

        html.Close().Close().Open("tbody");
    }

    protected static void EndTable(HtmlWriter html) => html.Close().Close().Close();
}
