namespace FourPer1000.Reporting;

/// <summary>Draws the lines: from edge to edge of the states, through the places kept free for them, upright where they pass a layer and curved between layers.</summary>
internal static class LinkRoute
{
    /// <summary>How far apart lines arrive at a state.</summary>
    public const double PortApart = 24;

    /// <summary>Where each line of a state's edge arrives, for the nodes that it is joined to there.</summary>
    public static Dictionary<LayoutNode, double> Ports(Frame state, IReadOnlyList<LayoutNode> joined)
    {
        LayoutNode[] ordered = [.. joined.OrderBy(node => node.X)];
        double most = (state.Width - 28) / 2;
        double apart = ordered.Length < 2 ? 0 : Math.Min(PortApart, most * 2 / (ordered.Length - 1));
        double[] places = Spread.Of(
            [.. ordered.Select(node => Math.Clamp(node.X - state.CentreX, -most, most))],
            [.. ordered.Select(_ => 1.0)],
            [.. ordered.Select(_ => apart)]);

        // Pooled places may reach over the edge by a little: the row is pushed back as a whole, then from the other end.
        for (int i = 0; i < places.Length; i++)
        {
            places[i] = Math.Max(places[i], -most + (i * apart));
        }

        for (int i = places.Length - 1; i >= 0; i--)
        {
            places[i] = Math.Min(places[i], most - ((places.Length - 1 - i) * apart));
        }

        return ordered.Select((node, i) => (node, x: state.CentreX + places[i])).ToDictionary(pair => pair.node, pair => pair.x);
    }

    /// <summary>The path from the lower edge of the upper state through the chain to the upper edge of the lower one, or the other way.</summary>
    public static string Path(
        (double X, double Edge, double BandBottom) upper, IReadOnlyList<LayoutNode> chain, (double X, double BandTop, double Edge) lower, bool down)
    {
        List<(double X, double Y)> points = [(upper.X, upper.Edge), (upper.X, upper.BandBottom)];
        foreach (LayoutNode node in chain)
        {
            points.Add((node.X, node.BandTop));
            points.Add((node.X, node.BandBottom));
        }

        points.Add((lower.X, lower.BandTop));
        points.Add((lower.X, lower.Edge));
        if (!down)
        {
            points.Reverse();
        }

        return Curve(points);
    }

    /// <summary>The loop at the right side of a state.</summary>
    public static string Loop(Frame state)
    {
        double right = state.Right, middle = state.CentreY;
        return $"M {At((right, middle - 9))} C {At((right + 40, middle - 24))} {At((right + 40, middle + 24))} {At((right, middle + 9))}";
    }

    // Upright pieces and, between them, curves that leave and arrive upright.
    private static string Curve(List<(double X, double Y)> points)
    {
        string path = $"M {At(points[0])}";
        for (int i = 1; i < points.Count; i++)
        {
            ((double x, double y), (double nextX, double nextY)) = (points[i - 1], points[i]);
            if ((x, y) == (nextX, nextY))
            {
                continue;
            }

            double middle = (y + nextY) / 2;
            path += x == nextX ? $" L {At(points[i])}" : $" C {At((x, middle))} {At((nextX, middle))} {At((nextX, nextY))}";
        }

        return path;
    }

    private static string At((double X, double Y) point) => $"{SvgWriter.Number(point.X)} {SvgWriter.Number(point.Y)}";
}
