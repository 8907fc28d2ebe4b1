using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>The status of every objective at both horizons: a row for each goal.</summary>
internal sealed class StatusGridChart
{
    private const double HeadingWidth = 176;
    private const double TileHeight = 100;
    private const double Gap = 8;
    private readonly Dashboard dashboard;
    private readonly ReportWords words;
    private readonly double tileWidth;

    public StatusGridChart(Dashboard dashboard, ReportWords words)
    {
        this.dashboard = dashboard;
        this.words = words;
        tileWidth = dashboard.Pages.SelectMany(page => page.Card.Answers).Select(answer => TextMeasure.Width(answer.Words, 11)).DefaultIfEmpty(80).Max() + 44;
    }

    private int Most => dashboard.Goals.Max(goal => goal.Objectives.Count);

    public string Draw(string prefix)
    {
        double width = (2 * ChartSheet.Margin) + HeadingWidth + (Most * (tileWidth + Gap));
        string description = string.Join(' ', dashboard.Pages.Select(page => $"{page.Code}: {string.Join(", ", page.Card.Answers.Select(Answer))}."));
        return new ChartSheet(words, prefix, words.Say("grid-title"), description)
            .Draw(width, dashboard.HasDemonstration ? $"◇ {words.Say("rests-on-demonstration")}" : null, Grid);

        double Grid(SvgWriter svg, double top)
        {
            double y = top;
            foreach (GoalSection goal in dashboard.Goals)
            {
                Heading(svg, goal, y);
                for (int i = 0; i < goal.Objectives.Count; i++)
                {
                    Tile(svg, goal.Objectives[i], ChartSheet.Margin + HeadingWidth + (i * (tileWidth + Gap)), y);
                }

                y += TileHeight + Gap;
            }

            IEnumerable<TargetStatus> occurring = TargetStatuses.All.Where(status => dashboard.Pages.Any(page => page.Card.Answers.Any(answer => answer.Status == status)));
            return Legend.Write(svg, new(ChartSheet.Margin, y + 4, width - (2 * ChartSheet.Margin), 0), occurring.Select(status =>
                (words.Status(status), (Action<double, double>)((x, signY) => StatusIcon.Write(svg, x, signY, 17, status)))));
        }
    }

    private static string Answer(ObjectiveAnswer answer) => $"{answer.Horizon.Year()} {answer.Words}";

    private static void Heading(SvgWriter svg, GoalSection goal, double top)
    {
        IReadOnlyList<string> lines = TextLines.Wrap(SvgWriter.Clean(goal.Heading), HeadingWidth - 12, 11.5 * 1.1);
        double y = top + (TileHeight / 2) - ((lines.Count - 1) * 7.5) + 4;
        svg.Open("g").With("font-size", 11.5);
        for (int line = 0; line < lines.Count; line++)
        {
            svg.Text(ChartSheet.Margin, y + (line * 15), lines[line], strong: true);
        }

        svg.Close();
    }

    private void Tile(SvgWriter svg, ObjectiveCard card, double left, double top)
    {
        svg.Open("g").With("data-objective", card.Code.Value).Box(new(left, top, tileWidth, TileHeight), 4, "#ffffff", "#8a8f98");
        svg.Open("g").With("font-size", 13).Text(left + 9, top + 18, card.Code.Value, strong: true).Close();
        if (card.IsDemonstration)
        {
            svg.Open("g").With("fill", StatusStyle.Demonstration).With("font-size", 13).Text(left + tileWidth - 8, top + 18, "◇", anchor: "end").Close();
        }

        double y = top + 25;
        foreach (ObjectiveAnswer answer in card.Answers)
        {
            svg.Box(new(left + 3, y, tileWidth - 6, 35), 3, StatusStyle.Of(answer.Status).Tint, "none");
            StatusIcon.Write(svg, left + 18, y + 17.5, 20, answer.Status);
            svg.Open("g").With("font-size", 11).Text(left + 34, y + 14, $"{answer.Horizon.Year()}", strong: true).Text(left + 34, y + 28, answer.Words).Close();
            y += 37;
        }

        svg.Close();
    }
}
