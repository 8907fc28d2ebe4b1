namespace FourPer1000.Reporting;

/// <summary>The signs of a path chart: each has a shape of its own.</summary>
internal static class PathSigns
{
    public const string PathDash = "7 4";

    /// <summary>Where it starts: a diamond.</summary>
    public static void Baseline(SvgWriter svg, double x, double y) => svg.Open("path").With("data-sign", "baseline")
        .With("d", $"M{N(x)} {N(y - 7)}L{N(x + 7)} {N(y)}L{N(x)} {N(y + 7)}L{N(x - 7)} {N(y)}Z")
        .With("fill", "#ffffff").With("stroke", StatusStyle.Text).With("stroke-width", 2).Close();

    /// <summary>What was observed: a full disc; what is invented for demonstration: an empty one.</summary>
    public static void Observation(SvgWriter svg, double x, double y, bool isDemonstration, double radius = 5) => svg.Open("circle")
        .With("data-sign", isDemonstration ? "demonstration" : "observation").With("cx", x).With("cy", y).With("r", radius)
        .With("fill", isDemonstration ? "#ffffff" : StatusStyle.Observation)
        .With("stroke", isDemonstration ? StatusStyle.Demonstration : StatusStyle.Observation).With("stroke-width", 2).Close();

    /// <summary>A target: a square standing on a foot.</summary>
    public static void Target(SvgWriter svg, double x, double y) => svg.Open("path").With("data-sign", "target")
        .With("d", $"M{N(x - 6)} {N(y - 6)}H{N(x + 6)}V{N(y + 6)}H{N(x - 6)}ZM{N(x - 3)} {N(y)}H{N(x + 3)}M{N(x)} {N(y - 3)}V{N(y + 3)}")
        .With("fill", "#ffffff").With("stroke", StatusStyle.Target).With("stroke-width", 2).Close();

    /// <summary>An interval: a line with two ends.</summary>
    public static void Interval(SvgWriter svg, double x, double from, double to, string colour = StatusStyle.Observation, double reach = 5) => svg.Open("path")
        .With("data-sign", "interval").With("d", $"M{N(x)} {N(from)}V{N(to)}M{N(x - reach)} {N(from)}H{N(x + reach)}M{N(x - reach)} {N(to)}H{N(x + reach)}")
        .With("fill", "none").With("stroke", colour).With("stroke-width", 1.6).Close();

    /// <summary>A straight line.</summary>
    public static void Line(SvgWriter svg, (double X, double Y) from, (double X, double Y) to, string stroke, double width, string? dash = null)
    {
        svg.Open("line").With("x1", from.X).With("y1", from.Y).With("x2", to.X).With("y2", to.Y).With("stroke", stroke).With("stroke-width", width);
        if (dash is not null)
        {
            svg.With("stroke-dasharray", dash);
        }

        svg.Close();
    }

    public static string N(double value) => SvgWriter.Number(value);
}
