using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>The overview: all objectives at a glance, goal by goal, region by region.</summary>
internal sealed class OverviewHtml(Dashboard dashboard, ReportWords words) : HtmlPage(dashboard, words)
{
    protected override string Title => Words.Say("title");

    protected override void WriteTrail(HtmlWriter html)
    {
    }

    protected override void WriteMain(HtmlWriter html)
    {
        html.Element("h1", Title);
        AsOf(html);
        if (Dashboard.HasDemonstration)
        {
            DemonstrationNote(html);
        }

        Glance(html);
        html.Open("section").Element("h2", Words.Say("goals"));
        foreach (GoalSection goal in Dashboard.Goals)
        {
            Goal(html, goal);
        }

        html.Close();
        Regions(html);
        html.Open("section").Element("h2", Words.Say("sources"));
        Sources(html, Dashboard.Sources);
        html.Close();
    }

    private void Glance(HtmlWriter html)
    {
        html.Open("section").Element("h2", Words.Say("plan-at"))
            .Open("figure").Picture(new StatusGridChart(Dashboard, Words).Draw(ChartNames.Grid)).Close()
            .Open("figure").Picture(new DistributionChart(Dashboard, Words).Draw(ChartNames.Distribution)).Close();
        StatusShare[] shares = [.. Dashboard.Plan.SelectMany(plan => plan.Shares).DistinctBy(share => share.Status).OrderBy(share => share.Status)];
        BeginTable(html, "plan-counts", Words.Say("distribution"), [Words.Say("horizon"), .. shares.Select(share => share.Words), Words.Say("assessed-of")], "known");
        foreach (Distribution plan in Dashboard.Plan)
        {
            html.Open("tr").Heading($"{plan.Horizon.Year()}", "row");
            foreach (StatusShare share in shares)
            {
                html.Element("td", Words.Number(plan.Shares.FirstOrDefault(one => one.Status == share.Status)?.Number ?? 0), "number");
            }

            html.Element("td", Words.Say("assessed", new Argument("assessed", plan.Assessed), new Argument("members", plan.Members))).Close();
        }

        EndTable(html);
        html.Element("p", Words.Say("distribution-note")).Close();
    }

    private void Goal(HtmlWriter html, GoalSection goal)
    {
        html.Element("h3", goal.Heading);
        BeginTable(html, $"goal-{goal.Code}", goal.Heading, [Words.Say("objective"), .. Horizons.All.Select(StatusAt)], "objectives");
        foreach (ObjectiveCard card in goal.Objectives)
        {
            html.Open("tr").Open("th").With("scope", "row").Link($"{card.Code}.html", $"{card.Code} · {card.Title}");
            if (card.IsDemonstration)
            {
                DemonstrationTag(html);
            }

            html.Close();
            foreach (ObjectiveAnswer answer in card.Answers)
            {
                html.Open("td");
                Badge(html, answer.Status, answer.Words);
                html.Open("br").Close().Words(Words.Say("required-measures", new Argument("assessed", answer.Assessed), new Argument("required", answer.Required))).Close();
            }

            html.Close();
        }

        EndTable(html);
    }

    private void Regions(HtmlWriter html)
    {
        html.Open("section").Element("h2", Words.Say("regions")).Element("p", Words.Say("regions-note"))
            .Open("figure").Picture(new RegionsOverviewChart(Dashboard, Words).Draw(ChartNames.Regions)).Close();
        BeginTable(html, "region-counts", Words.Say("regions"), [Words.Say("measure"), .. Dashboard.Regions.Select(region => region.Name)], "known");
        for (int i = 0; i < Dashboard.Regions[0].Measures.Count; i++)
        {
            html.Open("tr").Heading(Dashboard.Regions[0].Measures[i].Title, "row");
            foreach (ScopeAnswer answer in Dashboard.Regions.Select(region => region.Measures[i]))
            {
                html.Open("td");
                foreach (ScopeStatus status in answer.Answers)
                {
                    Badge(html, status.Status, $"{status.Horizon.Year()} {status.Words}");
                    html.Words(" ");
                }

                if (answer.Latest is { IsDemonstration: true })
                {
                    DemonstrationTag(html);
                }

                html.Close();
            }

            html.Close();
        }

        EndTable(html);
        html.Close();
    }

    private string StatusAt(Horizon horizon) => Words.Say("status-at", new Argument("horizon", $"{horizon.Year()}"));
}
