using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>The overview as Markdown.</summary>
internal sealed class OverviewMarkdown(Dashboard dashboard, ReportWords words)
{
    public string Write()
    {
        MarkdownWriter text = new MarkdownWriter().Heading(1, words.Say("title"))
            .Paragraph(words.Say("as-of", new Argument("at", dashboard.AsOf), new Argument("edition", dashboard.Edition.Value)));
        if (dashboard.HasDemonstration)
        {
            text.Paragraph(words.Say("demonstration"));
        }

        text.Heading(2, words.Say("plan-at")).Picture(ChartNames.Grid, words.Say("grid-title")).Picture(ChartNames.Distribution, words.Say("distribution"));
        StatusShare[] shares = [.. dashboard.Plan.SelectMany(plan => plan.Shares).DistinctBy(share => share.Status).OrderBy(share => share.Status)];
        text.Table(
            [words.Say("horizon"), .. shares.Select(share => share.Words), words.Say("assessed-of")],
            dashboard.Plan.Select(plan => shares.Select(share => words.Number(plan.Shares.FirstOrDefault(one => one.Status == share.Status)?.Number ?? 0))
                .Prepend($"{plan.Horizon.Year()}")
                .Append(MarkdownWriter.Escape(words.Say("assessed", new Argument("assessed", plan.Assessed), new Argument("members", plan.Members))))));
        text.Paragraph(words.Say("distribution-note")).Heading(2, words.Say("goals"));
        foreach (GoalSection goal in dashboard.Goals)
        {
            text.Heading(3, goal.Heading).Table(
                [words.Say("objective"), .. Horizons.All.Select(horizon => words.Say("status-at", new Argument("horizon", $"{horizon.Year()}")))],
                goal.Objectives.Select(card => card.Answers.Select(answer => MarkdownWriter.Escape(answer.Words)).Prepend(Title(card))));
        }

        text.Heading(2, words.Say("regions")).Paragraph(words.Say("regions-note")).Picture(ChartNames.Regions, words.Say("regions")).Table(
            [words.Say("measure"), .. dashboard.Regions.Select(region => region.Name)],
            Enumerable.Range(0, dashboard.Regions[0].Measures.Count).Select(i => dashboard.Regions
                .Select(region => Cell(region.Measures[i]))
                .Prepend(MarkdownWriter.Escape(dashboard.Regions[0].Measures[i].Title))));
        return text.Heading(2, words.Say("sources")).Items(dashboard.Sources.Select(words.Origin).Distinct(StringComparer.Ordinal)).Finish();
    }

    private string Title(ObjectiveCard card) =>
        $"[{card.Code} · {MarkdownWriter.Escape(card.Title)}]({card.Code}.md){(card.IsDemonstration ? $" ◇ {MarkdownWriter.Escape(words.Say("demonstration-tag"))}" : "")}";

    private string Cell(ScopeAnswer answer) => MarkdownWriter.Escape(
        string.Join("; ", answer.Answers.Select(status => $"{status.Horizon.Year()} {status.Words}")) + (answer.Latest is { IsDemonstration: true } ? $" ◇ {words.Say("demonstration-tag")}" : ""));
}
