using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>How the statuses of the objectives are distributed: over the plan, and goal by goal on the same scale.</summary>
internal sealed class DistributionChart(Dashboard dashboard, ReportWords words)
{
    private const double Unit = 38;
    private const double Gap = 14;

    public string Draw(string prefix)
    {
        double width = (2 * ChartSheet.Margin) + (dashboard.Pages.Count * Unit) + ((dashboard.Goals.Count - 1) * Gap);
        string description = string.Join(' ', dashboard.Plan.Select(plan => $"{Sentence(plan)} {string.Join(' ', dashboard.Goals.Select(goal => $"{words.Before(goal.Code)} {Counts(goal.Distributions.First(one => one.Horizon == plan.Horizon))}."))}"));
        return new ChartSheet(words, prefix, words.Say("distribution"), description)
            .Draw(width, dashboard.HasDemonstration ? words.Say("demonstration-chart") : null, (svg, top) => Bars(svg, top, width));
    }

    private double Bars(SvgWriter svg, double top, double width)
    {
        double y = top;
        foreach (Distribution plan in dashboard.Plan)
        {
            svg.Text(ChartSheet.Margin, y + 12, $"{plan.Horizon.Year()}", strong: true)
                .Text(width - ChartSheet.Margin, y + 12, Coverage(plan), anchor: "end");
            DistributionBar.Write(svg, ChartSheet.Margin, y + 20, (width - (2 * ChartSheet.Margin)) / plan.Members, plan);
            y += 20 + DistributionBar.Height + 8;
            double x = ChartSheet.Margin;
            foreach (GoalSection goal in dashboard.Goals)
            {
                Distribution own = goal.Distributions.First(one => one.Horizon == plan.Horizon);
                svg.Text(x, y + 12, goal.Code, strong: true);
                x = DistributionBar.Write(svg, x, y + 17, Unit, own) + Gap;
            }

            y += 17 + DistributionBar.Height + 18;
        }

        IEnumerable<StatusShare> occurring = dashboard.Plan.SelectMany(plan => plan.Shares).DistinctBy(share => share.Status).OrderBy(share => share.Status);
        return Legend.Write(svg, new(ChartSheet.Margin, y - 6, width - (2 * ChartSheet.Margin), 0), occurring.Select(share =>
            (share.Words, (Action<double, double>)((x, signY) => StatusIcon.Write(svg, x, signY, 17, share.Status)))));
    }

    private string Sentence(Distribution plan) => $"{words.Before($"{plan.Horizon.Year()}")} {Counts(plan)}; {Coverage(plan)}.";

    private string Coverage(Distribution one) => words.Say("assessed", new("assessed", one.Assessed), new("members", one.Members));

    private static string Counts(Distribution one) => string.Join(", ", one.Shares.Select(share => $"{share.Words} {share.Number}"));
}
