using FourPer1000.Targets;

namespace FourPer1000.Reporting;

/// <summary>The sign of a status: a shape with an arrow or mark in it. No two statuses of the plan share it.</summary>
internal static class StatusIcon
{
    private const string Arrow = "M0 5V-4M-4 -1L0 -5L4 -1";

    /// <summary>Draws it around a point.</summary>
    public static void Write(SvgWriter svg, double x, double y, double size, TargetStatus status)
    {
        string ink = StatusStyle.Of(status).Ink;
        svg.Open("g").With("data-status", status.Code()).With("transform", $"translate({SvgWriter.Number(x)} {SvgWriter.Number(y)}) scale({SvgWriter.Number(size / 20)})");
        switch (status.Severity())
        {
            case 0:
                Disc(svg, ink);
                Stroke(svg, "M-4.5 0.5L-1.2 4L5 -3.5", "#fff");
                break;
            case 1:
                Disc(svg, ink);
                Stroke(svg, Arrow, "#fff");
                break;
            case 2:
                Square(svg, ink);
                Stroke(svg, Arrow, "#fff", 45);
                break;
            case 3:
                Square(svg, ink);
                Stroke(svg, Arrow, "#fff", 90);
                break;
            case 4:
                svg.Open("path").With("d", "M-9.5 -8H9.5L0 9.5Z").With("fill", ink).With("stroke", ink).With("stroke-width", 1).With("stroke-linejoin", "round").Close();
                Stroke(svg, "M0 -6V2.5M-3 -0.5L0 2.8L3 -0.5", "#fff");
                break;
            case 5:
                svg.Open("path").With("d", "M0 -10L10 0L0 10L-10 0Z").With("fill", ink).Close();
                Stroke(svg, "M-3.5 -3.5L3.5 3.5M3.5 -3.5L-3.5 3.5", "#fff");
                break;
            default:
                svg.Open("circle").With("r", 8.5).With("fill", "#fff").With("stroke", ink).With("stroke-width", 1.6);
                if (status == TargetStatus.InsufficientData)
                {
                    svg.With("stroke-dasharray", "3 2");
                }

                svg.Close();
                Stroke(svg, status == TargetStatus.InsufficientData ? "M-2.8 -2.4A2.8 2.8 0 1 1 0 0.8V2.2M0 5V5.2" : "M-4 0H4", ink);
                break;
        }

        svg.Close();
    }

    private static void Disc(SvgWriter svg, string fill) => svg.Open("circle").With("r", 9.5).With("fill", fill).Close();

    private static void Square(SvgWriter svg, string fill) => svg.Box(new(-8.5, -8.5, 17, 17), 3, fill, "none");

    private static void Stroke(SvgWriter svg, string path, string colour, int turn = 0)
    {
        svg.Open("path").With("d", path).With("fill", "none").With("stroke", colour).With("stroke-width", 2.2).With("stroke-linecap", "round").With("stroke-linejoin", "round");
        if (turn != 0)
        {
            svg.With("transform", $"rotate({turn})");
        }

        svg.Close();
    }
}
