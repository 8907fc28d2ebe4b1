namespace FourPer1000.Reporting;

/// <summary>The names of charts: of their files, and the beginning of their ids.</summary>
internal static class ChartNames
{
    public const string Grid = "grid";
    public const string Distribution = "distribution";
    public const string Regions = "regions";

    public static string Ladder(ObjectivePage page) => ChartSheet.Prefix("ladder", page.Code.Value);

    public static string Path(MeasureSection measure) => ChartSheet.Prefix("path", measure.Key);

    public static string Panels(MeasureSection measure) => ChartSheet.Prefix("panels", measure.Key);
}
