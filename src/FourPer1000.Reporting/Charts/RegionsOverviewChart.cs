using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>How the measures that are judged region by region are distributed in each region: small and side by side, on one scale.</summary>
internal sealed class RegionsOverviewChart(Dashboard dashboard, ReportWords words)
{
    private const int Columns = 3;
    private const double Gap = 14;
    private const double Width = 1060;

    private static double PanelWidth => (Width - (2 * ChartSheet.Margin) - ((Columns - 1) * Gap)) / Columns;

    public string Draw(string prefix)
    {
        string description = string.Join(' ', dashboard.Regions.Select(region =>
            $"{words.Before(region.Name)} {string.Join("; ", region.Distributions.Select(one => $"{one.Horizon.Year()} {string.Join(", ", one.Shares.Select(share => $"{share.Words} {share.Number}"))}"))}."));
        return new ChartSheet(words, prefix, words.Say("regions"), description)
            .Draw(Width, dashboard.Regions.Any(region => region.IsDemonstration) ? words.Say("demonstration-chart") : null, Panels);
    }

    private double Panels(SvgWriter svg, double top)
    {
        const double height = 122;
        int most = Math.Max(1, dashboard.Regions.SelectMany(region => region.Distributions).Max(one => one.Shares.Sum(share => share.Number)));
        for (int i = 0; i < dashboard.Regions.Count; i++)
        {
            RegionSection region = dashboard.Regions[i];
            double x = ChartSheet.Margin + (i % Columns * (PanelWidth + Gap));
            double y = top + (i / Columns * (height + Gap));
            svg.Box(new(x, y, PanelWidth, height), 4, "#ffffff", "#8a8f98").Text(x + 10, y + 19, region.Name, strong: true);
            double barY = y + 30;
            foreach (Distribution one in region.Distributions)
            {
                svg.Text(x + 10, barY + 20, $"{one.Horizon.Year()}");
                if (one.Shares.Count > 0)
                {
                    DistributionBar.Write(svg, x + 50, barY, (PanelWidth - 62) / most, one);
                }
                else
                {
                    svg.Open("g").With("fill", StatusStyle.Quiet).Text(x + 50, barY + 20, words.Say("role-none")).Close();
                }

                barY += DistributionBar.Height + 10;
            }
        }

        int rows = ((dashboard.Regions.Count - 1) / Columns) + 1;
        IEnumerable<StatusShare> occurring = dashboard.Regions.SelectMany(region => region.Distributions).SelectMany(one => one.Shares).DistinctBy(share => share.Status).OrderBy(share => share.Status);
        return Legend.Write(svg, new(ChartSheet.Margin, top + (rows * (height + Gap)), Width - (2 * ChartSheet.Margin), 0), occurring.Select(share =>
            (share.Words, (Action<double, double>)((x, y) => StatusIcon.Write(svg, x, y, 17, share.Status)))));
    }
}
