using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>A measure in each region: small charts side by side with one scale.</summary>
internal sealed class RegionPanelsChart(RegionChartData data, ReportWords words)
{
    private const int Columns = 3;
    private const double Width = 1060;
    private const double Gap = 14;
    private readonly PathScale scale = new([.. data.Panels.Select(panel => panel.Path)], data.IsYesOrNo ? 1 : 2);

    private double PanelHeight => data.IsYesOrNo ? 150 : 216;

    private static double PanelWidth => (Width - (2 * ChartSheet.Margin) - ((Columns - 1) * Gap)) / Columns;

    public string Draw(string prefix)
    {
        string description = string.Join(' ', data.Panels.Select(panel => $"{words.Before(panel.Answer.Place)} {PathWords.Of(panel.Path, words)}"));
        return new ChartSheet(words, prefix, words.Say("regions-title", new Argument("title", data.Title)), description)
            .Draw(Width, data.IsDemonstration ? words.Say("demonstration-chart") : null, Panels);
    }

    private double Panels(SvgWriter svg, double top)
    {
        double first = top;
        if (!data.IsYesOrNo)
        {
            svg.Open("g").With("fill", StatusStyle.Quiet).Text(ChartSheet.Margin, top + 8, data.Unit).Close();
            first += 18;
        }

        for (int i = 0; i < data.Panels.Count; i++)
        {
            Panel(svg, data.Panels[i], new(ChartSheet.Margin + (i % Columns * (PanelWidth + Gap)), first + (i / Columns * (PanelHeight + Gap)), PanelWidth, PanelHeight));
        }

        return first + ((((data.Panels.Count - 1) / Columns) + 1) * (PanelHeight + Gap));
    }

    private void Panel(SvgWriter svg, RegionPanelData panel, Frame box)
    {
        svg.Open("g").With("data-region", panel.Answer.Scope).Box(box, 4, "#ffffff", "#8a8f98").Text(box.Left + 10, box.Top + 19, panel.Answer.Place, strong: true);
        double y = box.Top + 37;
        svg.Open("g").With("font-size", 11);
        foreach (ScopeStatus answer in panel.Answer.Answers)
        {
            StatusIcon.Write(svg, box.Left + 18, y, 14, answer.Status);
            svg.Text(box.Left + 30, y + 4, $"{answer.Horizon.Year()}", strong: true);
            svg.Text(box.Left + 64, y + 4, TextLines.Wrap(answer.Words, PanelWidth - 70, 11)[0]);
            y += 18;
        }

        double axis = Labels().Max(label => TextMeasure.Width(label, 10.5)) + 8;
        var frame = new Frame(box.Left + 8 + axis, y + 8, box.Width - axis - 30, box.Bottom - y - 34);
        Axes(svg, frame);
        svg.Close();
        var plot = new PathPlot(panel.Path, scale, frame);
        plot.Write(svg, 4);
        LastValue(svg, panel.Path, frame, plot);
        svg.Close();
    }

    private void Axes(SvgWriter svg, Frame frame)
    {
        svg.Open("g").With("fill", StatusStyle.Quiet).With("font-size", 10.5);
        string[] labels = [.. Labels()];
        for (int i = 0; i < labels.Length; i++)
        {
            double y = scale.Y(frame, scale.Values.Ticks[i]);
            PathSigns.Line(svg, (frame.Left, y), (frame.Right, y), "#dddddd", 1);
            svg.Text(frame.Left - 5, y + 4, labels[i], anchor: "end");
        }

        foreach (int year in scale.Years(scale.LastYear - scale.FirstYear > 14 ? 10 : 5))
        {
            double x = scale.X(frame, new(year, 12, 31));
            PathSigns.Line(svg, (x, frame.Bottom), (x, frame.Bottom + 4), "#777777", 1);
            svg.Text(x, frame.Bottom + 15, $"{year}", anchor: "middle");
        }

        svg.Close();
    }

    private void LastValue(SvgWriter svg, PathChartData path, Frame frame, PathPlot plot)
    {
        if (path.Observations is not [.., var last])
        {
            svg.Open("g").With("fill", StatusStyle.Quiet).With("font-size", 11).Text(frame.CentreX, frame.CentreY + 4, words.Say("no-observation"), anchor: "middle").Close();
            return;
        }

        string value = data.IsYesOrNo ? words.Say(last.Value >= 1 ? "yes" : "no") : words.Number(last.Value);
        var places = new LabelPlaces(new(frame.Left, frame.Top - 8, frame.Width + 20, frame.Height + 8));
        places.TakePath(plot);
        if (places.Find(plot.X(last), plot.Y(last), value, 11 * 1.1) is { } place)
        {
            svg.Open("g").With("font-size", 11).With("fill", last.IsDemonstration ? StatusStyle.Demonstration : StatusStyle.Observation)
                .Text(place.CentreX, place.Bottom - 3, value, anchor: "middle", strong: true).Close();
        }
    }

    private IEnumerable<string> Labels() => scale.Values.Ticks.Select(tick => !data.IsYesOrNo ? words.Number(tick) : words.Say(tick >= 1 ? "yes" : "no"));
}
