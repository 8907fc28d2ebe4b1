using FourPer1000.Rules;
using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>A dashboard as documents: an overview and a page for each objective. The same data and language give the same bytes on every machine.</summary>
public static class DashboardDocuments
{
    /// <summary>Self-contained HTML: charts and style stand in each page; no script, nothing from elsewhere. The pages link to each other by name.</summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="book">The language, which is the dashboard's.</param>
    /// <returns><c>index.html</c>, then a page for each objective: <c>A1.html</c>.</returns>
    /// <exception cref="ArgumentException">The dashboard is in another language.</exception>
    public static ValueList<ReportFile> Html(Dashboard dashboard, Phrasebook book)
    {
        var words = Words(dashboard, book);
        return ValueList.From(dashboard.Pages
            .Select(page => new ReportFile($"{page.Code}.html", new ObjectiveHtml(dashboard, page, words).Write()))
            .Prepend(new("index.html", new OverviewHtml(dashboard, words).Write())));
    }

    /// <summary>Markdown, with the charts as SVG files beside it.</summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="book">The language, which is the dashboard's.</param>
    /// <returns><c>index.md</c>, then a page for each objective (<c>A1.md</c>), then <c>charts/….svg</c>.</returns>
    /// <exception cref="ArgumentException">The dashboard is in another language.</exception>
    public static ValueList<ReportFile> Markdown(Dashboard dashboard, Phrasebook book)
    {
        var words = Words(dashboard, book);
        return ValueList.From(dashboard.Pages
            .Select(page => new ReportFile($"{page.Code}.md", new ObjectiveMarkdown(page, words).Write()))
            .Prepend(new("index.md", new OverviewMarkdown(dashboard, words).Write()))
            .Concat(Charts(dashboard, words).Select(chart => new ReportFile($"charts/{chart.Name}.svg", chart.Svg))));
    }

    private static IEnumerable<(string Name, string Svg)> Charts(Dashboard dashboard, ReportWords words)
    {
        yield return (ChartNames.Grid, new StatusGridChart(dashboard, words).Draw(ChartNames.Grid));
        yield return (ChartNames.Distribution, new DistributionChart(dashboard, words).Draw(ChartNames.Distribution));
        yield return (ChartNames.Regions, new RegionsOverviewChart(dashboard, words).Draw(ChartNames.Regions));
        foreach (ObjectivePage page in dashboard.Pages)
        {
            if (page.Ladder is { } ladder)
            {
                yield return (ChartNames.Ladder(page), new LadderChart(ladder, words).Draw(ChartNames.Ladder(page)));
            }

            foreach (MeasureSection measure in page.Measures)
            {
                if (measure.Chart is { } path)
                {
                    yield return (ChartNames.Path(measure), new PathChart(path, words).Draw(ChartNames.Path(measure)));
                }

                if (measure.Regions is { } regions)
                {
                    yield return (ChartNames.Panels(measure), new RegionPanelsChart(regions, words).Draw(ChartNames.Panels(measure)));
                }
            }
        }
    }

    private static ReportWords Words(Dashboard dashboard, Phrasebook book)
    {
        ArgumentNullException.ThrowIfNull(dashboard);
        ArgumentNullException.ThrowIfNull(book);
        return dashboard.Language == book.Language
            ? new(book)
            : throw new ArgumentException("The dashboard is in another language.", nameof(book));
    }
}
