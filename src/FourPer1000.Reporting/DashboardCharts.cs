using FourPer1000.Texts;

namespace FourPer1000.Reporting;

/// <summary>The charts of a dashboard as SVG: self-contained, with title and description, read without colour. The same data and language give the same text on every machine.</summary>
public static class DashboardCharts
{
    /// <summary>The status of every objective at both horizons.</summary>
    /// <param name="dashboard">The dashboard.</param>
    /// <param name="book">The language.</param>
    /// <param name="idPrefix">Begins every id, so that several charts can stand on one page: an ASCII letter, then letters, digits, hyphens and underscores.</param>
    /// <exception cref="ArgumentException">The prefix is not one.</exception>
    public static string StatusGrid(Dashboard dashboard, Phrasebook book, string idPrefix = "grid")
    {
        ArgumentNullException.ThrowIfNull(dashboard);
        return new StatusGridChart(dashboard, Words(book)).Draw(Checked(idPrefix));
    }

    /// <summary>How the statuses are distributed over the plan and its goals.</summary>
    /// <inheritdoc cref="StatusGrid"/>
    public static string Distribution(Dashboard dashboard, Phrasebook book, string idPrefix = "distribution")
    {
        ArgumentNullException.ThrowIfNull(dashboard);
        return new DistributionChart(dashboard, Words(book)).Draw(Checked(idPrefix));
    }

    /// <summary>How the statuses of the measures that are judged region by region are distributed in each region.</summary>
    /// <inheritdoc cref="StatusGrid"/>
    public static string Regions(Dashboard dashboard, Phrasebook book, string idPrefix = "regions")
    {
        ArgumentNullException.ThrowIfNull(dashboard);
        return new RegionsOverviewChart(dashboard, Words(book)).Draw(Checked(idPrefix));
    }

    /// <summary>A measure on its way to its targets.</summary>
    /// <param name="data">What is drawn.</param>
    /// <param name="book">The language.</param>
    /// <param name="idPrefix">Begins every id.</param>
    /// <exception cref="ArgumentException">The prefix is not one.</exception>
    public static string Path(PathChartData data, Phrasebook book, string idPrefix = "path")
    {
        ArgumentNullException.ThrowIfNull(data);
        return new PathChart(data, Words(book)).Draw(Checked(idPrefix));
    }

    /// <summary>A measure in each region: small charts with one scale.</summary>
    /// <inheritdoc cref="Path"/>
    public static string RegionPanels(RegionChartData data, Phrasebook book, string idPrefix = "panels")
    {
        ArgumentNullException.ThrowIfNull(data);
        return new RegionPanelsChart(data, Words(book)).Draw(Checked(idPrefix));
    }

    /// <summary>The steps of an objective on a line of time.</summary>
    /// <inheritdoc cref="Path"/>
    public static string Ladder(LadderChartData data, Phrasebook book, string idPrefix = "ladder")
    {
        ArgumentNullException.ThrowIfNull(data);
        return new LadderChart(data, Words(book)).Draw(Checked(idPrefix));
    }

    private static ReportWords Words(Phrasebook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new(book);
    }

    private static string Checked(string prefix)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        return prefix.Length > 0 && char.IsAsciiLetter(prefix[0]) && prefix.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            ? prefix
            : throw new ArgumentException($"'{prefix}' cannot begin an id.", nameof(prefix));
    }
}
