using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>The page of an objective.</summary>
internal sealed class ObjectiveHtml(Dashboard dashboard, ObjectivePage page, ReportWords words) : HtmlPage(dashboard, words)
{
    protected override string Title => $"{page.Code} · {page.Card.Title}";

    protected override void WriteTrail(HtmlWriter html)
    {
        html.Open("nav", "trail").With("aria-label", Words.Say("trail")).Open("ol")
            .Open("li").Link("index.html", Words.Say("overview")).Close()
            .Element("li", page.GoalHeading)
            .Open("li").With("aria-current", "page").Words(page.Code.Value).Close().Close().Close();
        int place = Dashboard.Pages.ToList().IndexOf(page);
        html.Open("nav", "neighbours").With("aria-label", Words.Say("neighbours"));
        if (place > 0)
        {
            html.Link($"{Dashboard.Pages[place - 1].Code}.html", $"← {Dashboard.Pages[place - 1].Code}");
        }

        if (place + 1 < Dashboard.Pages.Count)
        {
            html.Link($"{Dashboard.Pages[place + 1].Code}.html", $"{Dashboard.Pages[place + 1].Code} →");
        }

        html.Close();
    }

    protected override void WriteMain(HtmlWriter html)
    {
        html.Element("h1", Title);
        AsOf(html);
        if (page.Card.IsDemonstration)
        {
            DemonstrationNote(html);
        }

        Answers(html);
        Cells(html);
        if (page.Ladder is { } ladder)
        {
            Ladder(html, ladder);
        }

        if (page.Measures.Count > 0)
        {
            html.Open("section").Element("h2", Words.Say("measures"));
            var section = new MeasureHtml(Words, Badge, DemonstrationTag, BeginTable, EndTable);
            foreach (MeasureSection measure in page.Measures)
            {
                section.Write(html, measure);
            }

            html.Close();
        }

        if (page.Moves.Count > 0)
        {
            html.Open("section").Element("h2", Words.Say("moves")).Open("ul");
            foreach (string move in page.Moves)
            {
                html.Element("li", move);
            }

            html.Close().Close();
        }
    }

    private void Answers(HtmlWriter html)
    {
        html.Open("ul", "answers");
        foreach (ObjectiveAnswer answer in page.Card.Answers)
        {
            html.Open("li").Element("span", $"{answer.Horizon.Year()}", "year").Words(" ");
            Badge(html, answer.Status, answer.Words);
            html.Element("p", Words.Say("required-measures", new Argument("assessed", answer.Assessed), new Argument("required", answer.Required)))
                .Element("p", answer.Decisive is { } decisive ? $"{Words.Before(Words.Say("decisive"))} {decisive}" : ReportWords.Capital(Words.Say("none-assessed")) + ".").Close();
        }

        html.Close();
    }

    private void Cells(HtmlWriter html)
    {
        html.Open("section").Element("h2", Words.Say("words-of-plan"));
        html.Element("p", page.Cells.Count == 0 ? Words.Say("words-unknown")
            : page.WordingSource is { } source ? Words.Say("paraphrase", new Argument("source", source))
            : Words.Say("verbatim"));
        if (page.Cells.Count > 0)
        {
            html.Open("dl", "cells");
            foreach (PlanCell cell in page.Cells)
            {
                html.Element("dt", cell.Heading).Open("dd");
                if (cell.TextLanguage != Words.Book.Language)
                {
                    html.WithLanguage(cell.TextLanguage.Code());
                }

                html.Lines(cell.Text).Close();
                if (cell.Translation is { } translation)
                {
                    html.Open("dd", "own").Element("em", Words.Before(Words.Say("translation"))).Words(" ").Lines(translation).Close();
                }
            }

            html.Close();
        }

        html.Close();
    }

    private void Ladder(HtmlWriter html, LadderChartData ladder)
    {
        html.Open("section").Element("h2", Words.Say("steps")).Open("figure").Picture(new LadderChart(ladder, Words).Draw(ChartNames.Ladder(page))).Close();
        BeginTable(html, "steps", Words.Say("steps"), [Words.Say("step"), Words.Say("due"), Words.Say("state")], "known");
        foreach (LadderStep step in ladder.Steps)
        {
            html.Open("tr").Heading(step.Words, "row").Element("td", Words.Date(step.Due)).Open("td").Words(step.StateWords);
            if (step.IsDemonstration)
            {
                DemonstrationTag(html);
            }

            html.Close().Close();
        }

        EndTable(html);
        html.Close();
    }
}
