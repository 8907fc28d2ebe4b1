namespace FourPer1000.Reporting;

/// <summary>A measure on its way: where it started, what was observed, what is wanted by 2030 and 2050.</summary>
internal sealed class PathChart(PathChartData data, ReportWords words)
{
    private const double Width = 1060;
    private const double PlotHeight = 280;
    private const double LabelSize = 11.5;
    private readonly PathScale scale = new([data], 5);

    public string Draw(string prefix) =>
        new ChartSheet(words, prefix, words.Say("path-title", new Rules.Argument("title", data.Title)), PathWords.Of(data, words))
            .Draw(Width, data.IsDemonstration ? words.Say("demonstration-chart") : null, Plot);

    private double Plot(SvgWriter svg, double top)
    {
        double axisWidth = scale.Values.Ticks.Max(tick => TextMeasure.Width(words.Number(tick), LabelSize)) + 10;
        var frame = new Frame(ChartSheet.Margin + axisWidth, top + 50, Width - (2 * ChartSheet.Margin) - axisWidth - 24, PlotHeight);
        svg.Open("g").With("font-size", LabelSize).With("fill", StatusStyle.Quiet).Text(ChartSheet.Margin, top + 10, data.Unit);
        Axes(svg, frame);
        AsOfLabel(svg, frame);
        svg.Close();
        var plot = new PathPlot(data, scale, frame);
        plot.Write(svg, 5);
        Labels(svg, frame, plot);
        return Legend.Write(svg, new(frame.Left, frame.Bottom + 30, frame.Width, 0), Entries(svg));
    }

    private void Axes(SvgWriter svg, Frame frame)
    {
        foreach (decimal tick in scale.Values.Ticks)
        {
            double y = scale.Y(frame, tick);
            PathSigns.Line(svg, (frame.Left, y), (frame.Right, y), tick == 0 ? "#777777" : "#dddddd", 1);
            svg.Text(frame.Left - 7, y + 4, words.Number(tick), anchor: "end");
        }

        foreach (int year in scale.Years(scale.LastYear - scale.FirstYear > 14 ? 5 : 2))
        {
            double x = scale.X(frame, new(year, 12, 31));
            PathSigns.Line(svg, (x, frame.Bottom), (x, frame.Bottom + 4), "#777777", 1);
            svg.Text(x, frame.Bottom + 17, $"{year}", anchor: "middle");
        }
    }

    private string AsOfWords => words.Say("legend-as-of", new Rules.Argument("at", data.AsOf));

    private Frame AsOfPlace(Frame frame)
    {
        double width = TextMeasure.Width(AsOfWords, LabelSize);
        double left = Math.Min(scale.X(frame, data.AsOf) - (width / 2), frame.Right - width);
        return new(left, frame.Top - 34, width, 14);
    }

    private void AsOfLabel(SvgWriter svg, Frame frame)
    {
        Frame place = AsOfPlace(frame);
        double x = scale.X(frame, data.AsOf);
        svg.Text(place.CentreX, place.Bottom - 3, AsOfWords, anchor: "middle");
        PathSigns.Line(svg, (x, place.Bottom), (x, frame.Top), StatusStyle.Quiet, 1, "1.5 3");
    }

    private void Labels(SvgWriter svg, Frame frame, PathPlot plot)
    {
        var places = new LabelPlaces(new(frame.Left + 2, frame.Top - 24, frame.Width + 22, frame.Height + 22));
        places.Take(AsOfPlace(frame));
        places.TakePath(plot);
        double now = scale.X(frame, data.AsOf);
        places.TakeLine(now, frame.Top, now, frame.Bottom);
        foreach (ChartTarget target in data.Targets)
        {
            double x = scale.X(frame, target.Due);
            double high = scale.Y(frame, target.Stretch ?? target.Commitment);
            Label(svg, places, x, high, words.Extent(Math.Min(target.Commitment, target.Stretch ?? target.Commitment), Math.Max(target.Commitment, target.Stretch ?? target.Commitment)), StatusStyle.Target);
        }

        if (data.Baseline is { } baseline)
        {
            Label(svg, places, plot.X(baseline), plot.Y(baseline), words.Extent(baseline.Low ?? baseline.Value, baseline.High ?? baseline.Value), StatusStyle.Text);
        }

        foreach (ChartPoint point in data.Observations.Reverse().Where(point => point.At != data.Baseline?.At || point.Value != data.Baseline.Value))
        {
            Label(svg, places, plot.X(point), plot.Y(point), words.Number(point.Value), point.IsDemonstration ? StatusStyle.Demonstration : StatusStyle.Observation, point == data.Observations[^1] ? 24 : 9);
        }
    }

    private static void Label(SvgWriter svg, LabelPlaces places, double x, double y, string text, string colour, double reach = 24)
    {
        if (places.Find(x, y, text, LabelSize * 1.1, reach) is { } place)
        {
            svg.Open("g").With("font-size", LabelSize).With("fill", colour).Text(place.CentreX, place.Bottom - 3, text, anchor: "middle", strong: true).Close();
        }
    }

    private IEnumerable<(string Words, Action<double, double> Sign)> Entries(SvgWriter svg)
    {
        if (data.Baseline is not null)
        {
            yield return (words.Say("legend-baseline"), (x, y) => PathSigns.Baseline(svg, x, y));
        }

        if (data.Observations.Any(point => !point.IsDemonstration))
        {
            yield return (words.Say("legend-observation"), (x, y) => PathSigns.Observation(svg, x, y, isDemonstration: false));
        }

        if (data.IsDemonstration)
        {
            yield return (words.Say("legend-demonstration"), (x, y) => PathSigns.Observation(svg, x, y, isDemonstration: true));
        }

        if (data.Observations.Any(point => point.Low is not null || point.High is not null))
        {
            yield return (words.Say("legend-interval"), (x, y) => PathSigns.Interval(svg, x, y - 7, y + 7));
        }

        if (data.Targets.Count > 0)
        {
            yield return (words.Say("legend-target"), (x, y) => PathSigns.Target(svg, x, y));
        }

        if (data.Targets.Any(target => target.Stretch is not null))
        {
            yield return (words.Say("legend-range"), (x, y) => PathSigns.Interval(svg, x, y - 7, y + 7, StatusStyle.Target, 8));
        }

        if (data.Targets.Count + (data.Baseline is null ? 0 : 1) > 1)
        {
            yield return (words.Say("legend-path"), (x, y) => PathSigns.Line(svg, (x - 14, y), (x + 14, y), StatusStyle.Quiet, 1.6, PathSigns.PathDash));
        }
    }
}
