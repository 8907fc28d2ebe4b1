using FourPer1000.Rules;

namespace FourPer1000.Reporting;

/// <summary>A path in sentences: what a chart says, for those who do not see it.</summary>
internal static class PathWords
{
    public static string Of(PathChartData data, ReportWords words)
    {
        IEnumerable<string> sentences = [$"{words.Before(words.Say("unit"))} {data.Unit}."];
        if (data.Baseline is { } baseline)
        {
            sentences = sentences.Append(words.Say("chart-baseline", new Argument("value", words.Extent(baseline.Low ?? baseline.Value, baseline.High ?? baseline.Value)), new Argument("at", baseline.At)));
        }

        sentences = sentences
            .Concat(data.Observations.Select(point => words.Say(
                "chart-observation",
                new Argument("at", point.At),
                new Argument("value", Value(point, words)))))
            .Concat(data.Targets.Select(target => words.Say(
                "chart-target",
                new Argument("value", words.Extent(Math.Min(target.Commitment, target.Stretch ?? target.Commitment), Math.Max(target.Commitment, target.Stretch ?? target.Commitment))),
                new Argument("at", target.Due))));
        return string.Join(' ', data.Sentence.Length == 0 ? sentences : sentences.Append(data.Sentence));
    }

    private static string Value(ChartPoint point, ReportWords words)
    {
        string value = words.Number(point.Value);
        string interval = point is { Low: { } low, High: { } high } ? $" [{words.Extent(low, high)}]" : "";
        return point.IsDemonstration ? $"{value}{interval} ({words.Say("legend-demonstration")})" : value + interval;
    }
}
