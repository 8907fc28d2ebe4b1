using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>The section of a measure on the page of its objective.</summary>
internal sealed class MeasureHtml(
    ReportWords words,
    Action<HtmlWriter, TargetStatus, string> badge,
    Action<HtmlWriter> demonstrationTag,
    Action<HtmlWriter, string, string, IEnumerable<string>, string?> beginTable,
    Action<HtmlWriter> endTable)
{
    public void Write(HtmlWriter html, MeasureSection measure)
    {
        string id = ChartSheet.Prefix("m", measure.Key);
        html.Open("article", "measure").With("aria-labelledby", id).Open("h3").With("id", id).Words(measure.Title);
        if (measure.IsDemonstration)
        {
            demonstrationTag(html);
        }

        html.Close().Open("p", "facts").Words($"{measure.Kind} · {measure.Unit} · ").Element("code", measure.Key).Close();
        Picture(html, measure, measure.Chart is { } path ? new PathChart(path, words).Draw(ChartNames.Path(measure)) : null);
        if (measure.HasTarget)
        {
            Table(html, measure, id);
        }
        else
        {
            html.Element("p", words.Say("not-judged")).Element("p", $"{words.Before(words.Book.Find("plan-column", "baseline2020").ToString())} {measure.Baseline ?? words.Say("none")}");
        }

        foreach (MeasureAnswer answer in measure.Answers.Where(answer => answer.Role != MeasureRole.None))
        {
            html.Open("p").Element("strong", words.Before($"{answer.Horizon.Year()}")).Words($" {answer.Sentence}").Close();
        }

        Points(html, measure, id);
        LeftOut(html, measure, id);
        if (measure.Regions is { } regions)
        {
            html.Element("h4", words.Say("regions"));
            Picture(html, measure, new RegionPanelsChart(regions, words).Draw(ChartNames.Panels(measure)));
            Places(html, $"{id}-regions", Caption("regions", measure), words.Say("region"), [.. regions.Panels.Select(panel => panel.Answer)]);
        }

        if (measure.Countries.Count > 0)
        {
            html.Element("h4", words.Say("countries"));
            Places(html, $"{id}-countries", Caption("countries", measure), words.Say("country"), measure.Countries);
        }

        html.Close();
    }

    private string Caption(string what, MeasureSection measure) => $"{words.Before(words.Say(what))} {measure.Title}";

    private void Picture(HtmlWriter html, MeasureSection measure, string? svg)
    {
        if (svg is null)
        {
            return;
        }

        html.Open("figure").Picture(svg);
        if (measure.Sources.Count > 0)
        {
            html.Element("figcaption", $"{words.Before(words.Say("origin"))} {string.Join("; ", measure.Sources.Select(words.Origin).Distinct(StringComparer.Ordinal))}");
        }

        html.Close();
    }

    private void Table(HtmlWriter html, MeasureSection measure, string id)
    {
        beginTable(html, $"{id}-answers", Caption("figures", measure), [words.Say("horizon"), .. measure.Answers.Select(answer => $"{answer.Horizon.Year()}")], null);
        Row(words.Say("role"), answer => answer.RoleWords);
        Row(words.Say("target"), answer => answer.Target ?? words.Say("none"));
        html.Open("tr").Heading(words.Say("status"), "row");
        foreach (MeasureAnswer answer in measure.Answers)
        {
            html.Open("td");
            badge(html, answer.Status, answer.Words);
            html.Close();
        }

        html.Close();
        Row(words.Say("flags"), answer => answer.Flags.Count == 0 ? "–" : string.Join(", ", answer.Flags));
        Row(words.Say("method"), answer => answer.Method);
        Row(words.Say("thresholds"), answer => answer.Thresholds);
        foreach ((string code, string name) in measure.Answers.SelectMany(answer => answer.Figures).Select(figure => (figure.Code, figure.Name)).Distinct())
        {
            Row(name, answer => answer.Figures.FirstOrDefault(figure => figure.Code == code)?.Text ?? "–");
        }

        endTable(html);

        void Row(string name, Func<MeasureAnswer, string> cell)
        {
            html.Open("tr").Heading(name, "row");
            foreach (MeasureAnswer answer in measure.Answers)
            {
                html.Element("td", cell(answer));
            }

            html.Close();
        }
    }

    private void Points(HtmlWriter html, MeasureSection measure, string id)
    {
        (string Horizons, PointLine Point)[] points =
        [
            .. measure.Answers.SelectMany(answer => answer.Used.Select(point => (answer.Horizon, point)))
                .GroupBy(pair => pair.point, pair => pair.Horizon)
                .Select(group => (string.Join(", ", group.Select(horizon => horizon.Year())), group.Key)),
        ];
        if (points.Length == 0)
        {
            if (measure.HasTarget)
            {
                html.Element("p", words.Say("no-points"));
            }

            return;
        }

        html.Open("details").Element("summary", words.Say("points"));
        beginTable(html, $"{id}-points", Caption("points", measure), [words.Say("date"), words.Say("value"), words.Say("interval"), words.Say("origin"), words.Say("horizon")], "known");
        foreach ((string horizons, PointLine point) in points)
        {
            html.Open("tr").Heading(point.At, "row").Element("td", point.Value).Element("td", point.Interval ?? "–").Open("td").Words(point.Origin);
            if (point.IsDemonstration)
            {
                demonstrationTag(html);
            }

            html.Close().Element("td", horizons).Close();
        }

        endTable(html);
        html.Close();
    }

    private void LeftOut(HtmlWriter html, MeasureSection measure, string id)
    {
        LeftOutLine[] lines = [.. measure.Answers.SelectMany(answer => answer.LeftOut).Distinct()];
        if (lines.Length == 0)
        {
            return;
        }

        html.Open("details").Element("summary", words.Say("left-out"));
        beginTable(html, $"{id}-left-out", Caption("left-out", measure), [words.Say("value"), words.Say("why")], "known");
        foreach (LeftOutLine line in lines)
        {
            html.Open("tr").Heading(line.Value, "row").Element("td", line.Sentence).Close();
        }

        endTable(html);
        html.Close();
    }

    private void Places(HtmlWriter html, string id, string caption, string heading, IReadOnlyList<ScopeAnswer> places)
    {
        beginTable(
            html,
            id,
            caption,
            [heading, words.Say("latest"), words.Say("origin"), .. Horizons.All.Select(horizon => words.Say("status-at", new Argument("horizon", $"{horizon.Year()}")))],
            "known");
        foreach (ScopeAnswer place in places)
        {
            html.Open("tr").Heading(place.Place, "row")
                .Element("td", place.Latest is { } latest ? $"{latest.Value} ({latest.At})" : words.Say("no-observation"))
                .Open("td").Words(place.Latest?.Origin ?? "–");
            if (place.Latest is { IsDemonstration: true })
            {
                demonstrationTag(html);
            }

            html.Close();
            foreach (ScopeStatus status in place.Answers)
            {
                html.Open("td");
                badge(html, status.Status, status.Words);
                html.Close();
            }

            html.Close();
        }

        endTable(html);
    }
}
