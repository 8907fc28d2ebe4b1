using FourPer1000.Rules;
using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>The steps of an objective on a line of time: when each is due, how far it is, and when that was seen.</summary>
internal sealed class LadderChart(LadderChartData data, ReportWords words)
{
    private const double Width = 1060;
    private const double NameWidth = 320;
    private const double StateWidth = 210;
    private readonly int firstYear = data.Steps.SelectMany(step => ((DateOnly?[])[step.Due, step.At, data.AsOf]).OfType<DateOnly>()).Min().Year - 1;
    private readonly int lastYear = data.Steps.SelectMany(step => ((DateOnly?[])[step.Due, step.At, data.AsOf]).OfType<DateOnly>()).Max().Year + 1;

    public string Draw(string prefix)
    {
        string description = string.Join(' ', data.Steps.Select(step => $"{words.Before(step.Words)} {step.StateWords}, {words.Say("legend-due")} {words.Date(step.Due)}."));
        return new ChartSheet(words, prefix, words.Say("ladder-title", new Argument("title", data.Title)), description)
            .Draw(Width, data.IsDemonstration ? words.Say("demonstration-chart") : null, Steps);
    }

    private double Steps(SvgWriter svg, double top)
    {
        var line = new Frame(ChartSheet.Margin + NameWidth + 10, top + 24, Width - (2 * ChartSheet.Margin) - NameWidth - StateWidth - 20, 0);
        double y = top + 24;
        var rows = new List<(LadderStep Step, IReadOnlyList<string> Name, IReadOnlyList<string> State, double Top, double Height)>();
        foreach (LadderStep step in data.Steps)
        {
            IReadOnlyList<string> name = TextLines.Wrap(SvgWriter.Clean(step.Words), NameWidth, ChartSheet.TextSize);
            IReadOnlyList<string> state = TextLines.Wrap(SvgWriter.Clean(step.StateWords), StateWidth, ChartSheet.TextSize);
            double height = (Math.Max(name.Count, state.Count) * 16) + 14;
            rows.Add((step, name, state, y, height));
            y += height;
        }

        Axis(svg, line, y);
        foreach ((LadderStep step, IReadOnlyList<string> name, IReadOnlyList<string> state, double rowTop, double height) in rows)
        {
            double middle = rowTop + (height / 2);
            svg.Open("g").With("data-step", step.Name);
            PathSigns.Line(svg, (ChartSheet.Margin, rowTop + height), (Width - ChartSheet.Margin, rowTop + height), "#e2e2e2", 1);
            Words(svg, ChartSheet.Margin, middle, name);
            Words(svg, line.Right + 20, middle, state);
            Due(svg, X(line, step.Due), middle);
            Sign(svg, X(line, step.At ?? step.Due), middle, step);
            svg.Close();
        }

        return Legend.Write(svg, new(ChartSheet.Margin, y + 28, Width - (2 * ChartSheet.Margin), 0), Entries(svg));
    }

    private void Axis(SvgWriter svg, Frame line, double bottom)
    {
        svg.Open("g").With("fill", StatusStyle.Quiet).With("font-size", 11);
        int step = lastYear - firstYear > 14 ? 5 : 2;
        foreach (int year in Enumerable.Range(firstYear, lastYear - firstYear + 1).Where(year => year % step == 0))
        {
            double x = X(line, new(year, 12, 31));
            PathSigns.Line(svg, (x, line.Top), (x, bottom), "#ececec", 1);
            svg.Text(x, bottom + 16, $"{year}", anchor: "middle");
        }

        double now = X(line, data.AsOf);
        PathSigns.Line(svg, (now, line.Top - 4), (now, bottom), StatusStyle.Quiet, 1, "1.5 3");
        svg.Text(now, line.Top - 9, words.Say("legend-as-of", new Argument("at", data.AsOf)), anchor: "middle").Close();
    }

    private double X(Frame line, DateOnly day)
    {
        int from = new DateOnly(firstYear, 1, 1).DayNumber;
        return line.Left + (line.Width * (day.DayNumber - from) / (new DateOnly(lastYear, 12, 31).DayNumber - from));
    }

    private static void Words(SvgWriter svg, double x, double middle, IReadOnlyList<string> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            svg.Text(x, middle + 4 - ((lines.Count - 1) * 8) + (i * 16), lines[i]);
        }
    }

    private static void Due(SvgWriter svg, double x, double middle) => PathSigns.Line(svg, (x, middle - 11), (x, middle + 11), StatusStyle.Target, 3);

    // Done a full disc with a tick, started half full, planned empty, overdue a cross, unknown a dashed ring.
    private static void Sign(SvgWriter svg, double x, double y, LadderStep step)
    {
        if (step.State is null)
        {
            StatusIcon.Write(svg, x, y, 16, TargetStatus.InsufficientData);
        }
        else if (step.IsOverdue)
        {
            StatusIcon.Write(svg, x, y, 18, TargetStatus.Missed);
        }
        else if (step.State == MilestoneState.Done)
        {
            StatusIcon.Write(svg, x, y, 18, TargetStatus.Achieved);
        }
        else
        {
            UnderWay(svg, x, y, step.State == MilestoneState.Started);
        }
    }

    private static void UnderWay(SvgWriter svg, double x, double y, bool isStarted)
    {
        svg.Open("circle").With("cx", x).With("cy", y).With("r", 8).With("fill", "#ffffff").With("stroke", StatusStyle.Observation).With("stroke-width", 2).Close();
        if (isStarted)
        {
            svg.Open("path").With("d", $"M{PathSigns.N(x)} {PathSigns.N(y - 8)}A8 8 0 0 1 {PathSigns.N(x)} {PathSigns.N(y + 8)}Z").With("fill", StatusStyle.Observation).Close();
        }
    }

    private IEnumerable<(string Words, Action<double, double> Sign)> Entries(SvgWriter svg)
    {
        yield return (words.Say("legend-due"), (x, y) => Due(svg, x, y));
        if (data.Steps.Any(step => step is { State: MilestoneState.Done }))
        {
            yield return (State("done"), (x, y) => StatusIcon.Write(svg, x, y, 18, TargetStatus.Achieved));
        }

        if (data.Steps.Any(step => step is { State: MilestoneState.Started, IsOverdue: false }))
        {
            yield return (State("started"), (x, y) => UnderWay(svg, x, y, isStarted: true));
        }

        if (data.Steps.Any(step => step is { State: MilestoneState.Planned, IsOverdue: false }))
        {
            yield return (State("planned"), (x, y) => UnderWay(svg, x, y, isStarted: false));
        }

        if (data.Steps.Any(step => step.IsOverdue))
        {
            yield return (words.Say("legend-overdue"), (x, y) => StatusIcon.Write(svg, x, y, 18, TargetStatus.Missed));
        }

        if (data.Steps.Any(step => step.State is null))
        {
            yield return (words.Say("legend-unknown"), (x, y) => StatusIcon.Write(svg, x, y, 16, TargetStatus.InsufficientData));
        }
    }

    private string State(string code) => words.Book.Find("step-state", code).ToString();
}
