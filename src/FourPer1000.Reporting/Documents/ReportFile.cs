namespace FourPer1000.Reporting;

/// <summary>A file of a report.</summary>
/// <param name="Path">Where it stands in the folder of the report, with slashes: <c>index.html</c>, <c>charts/grid.svg</c>.</param>
/// <param name="Text">Its text, with LF line ends, to be written as UTF-8.</param>
public sealed record ReportFile(string Path, string Text);
