namespace FourPer1000.Reporting;

/// <summary>Finds places for words beside points, so that nothing overlaps. Words that fit nowhere are left out: the table beside a chart has them.</summary>
internal sealed class LabelPlaces(Frame bounds)
{
    private const double Height = 14;
    private readonly List<Frame> taken = [];

    /// <summary>Takes a place that must stay free of words.</summary>
    public void Take(Frame frame) => taken.Add(frame);

    /// <summary>Takes the places along a straight line.</summary>
    public void TakeLine(double fromX, double fromY, double toX, double toY)
    {
        int parts = Math.Max(1, (int)(Math.Max(Math.Abs(toX - fromX), Math.Abs(toY - fromY)) / 6));
        for (int i = 0; i <= parts; i++)
        {
            Take(new(fromX + ((toX - fromX) * i / parts) - 1.5, fromY + ((toY - fromY) * i / parts) - 1.5, 3, 3));
        }
    }

    /// <summary>Takes what is drawn of a path.</summary>
    public void TakePath(PathPlot plot)
    {
        foreach (((double X, double Y) from, (double X, double Y) to) in plot.Lines)
        {
            TakeLine(from.X, from.Y, to.X, to.Y);
        }

        foreach ((double x, double y) in plot.Signs)
        {
            Take(new(x - 7, y - 7, 14, 14));
        }
    }

    /// <summary>The place for words beside a point, or null: above, below, right, left, askew, then farther away.</summary>
    public Frame? Find(double x, double y, string words, double size, double reach = 24)
    {
        double width = TextMeasure.Width(words, size);
        foreach (double away in ((double[])[9, 15, 24]).Where(away => away <= reach))
        {
            foreach (Frame place in Around(x, y, width, away))
            {
                bool fits = place.Left >= bounds.Left && place.Right <= bounds.Right && place.Top >= bounds.Top && place.Bottom <= bounds.Bottom;
                if (fits && !taken.Exists(place.Overlaps))
                {
                    Take(place);
                    return place;
                }
            }
        }

        return null;
    }

    private static Frame[] Around(double x, double y, double width, double away) =>
    [
        new(x - (width / 2), y - away - Height, width, Height),
        new(x - (width / 2), y + away, width, Height),
        new(x + away, y - (Height / 2), width, Height),
        new(x - away - width, y - (Height / 2), width, Height),
        new(x + (away / 2), y - away - Height, width, Height),
        new(x - (away / 2) - width, y - away - Height, width, Height),
        new(x + (away / 2), y + away, width, Height),
        new(x - (away / 2) - width, y + away, width, Height),
        new(x + away, y + (away / 2), width, Height),
        new(x - away - width, y + (away / 2), width, Height),
    ];
}
