namespace FourPer1000.Reporting;

/// <summary>What the signs of a chart mean, in rows that fit its width.</summary>
internal static class Legend
{
    private const double SignWidth = 34;
    private const double RowHeight = 22;

    /// <summary>Writes the entries and says where they end.</summary>
    /// <param name="svg">Takes the legend.</param>
    /// <param name="frame">Where it may stand; its height does not matter.</param>
    /// <param name="entries">The words, and what draws the sign in the middle of its place.</param>
    public static double Write(SvgWriter svg, Frame frame, IEnumerable<(string Words, Action<double, double> Sign)> entries)
    {
        double x = frame.Left;
        double y = frame.Top;
        foreach ((string words, Action<double, double> sign) in entries)
        {
            double width = SignWidth + TextMeasure.Width(words, ChartSheet.TextSize) + 16;
            if (x > frame.Left && x + width > frame.Right)
            {
                x = frame.Left;
                y += RowHeight;
            }

            sign(x + (SignWidth / 2) - 3, y + (RowHeight / 2));
            svg.Text(x + SignWidth, y + (RowHeight / 2) + 4, words);
            x += width;
        }

        return y + RowHeight;
    }
}
