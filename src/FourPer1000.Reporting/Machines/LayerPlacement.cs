namespace FourPer1000.Reporting;

/// <summary>Gives ordered layers their places: every node near what it is joined to, none over another, layers as far apart as their lines need.</summary>
internal static class LayerPlacement
{
    private const int Passes = 40;
    private const double Apart = 14;

    /// <summary>Places all nodes; the left edge is near 0, the first layer begins at <paramref name="top"/>.</summary>
    /// <returns>The width that is taken up.</returns>
    public static double Place(List<LayoutNode>[] layers, double top)
    {
        foreach (List<LayoutNode> layer in layers)
        {
            Settle(layer, _ => 0, _ => 1);
        }

        for (int pass = 0; pass < Passes; pass++)
        {
            bool down = pass % 2 == 0;
            for (int i = 0; i < layers.Length; i++)
            {
                Settle(layers[down ? i : layers.Length - 1 - i], node => Wanted(node, pass, down), Weight);
            }
        }

        Straighten(layers);
        LayoutNode[] all = [.. layers.SelectMany(layer => layer)];
        double left = all.Min(node => node.X - node.Left) - 1;
        foreach (LayoutNode node in all)
        {
            node.X = Math.Round(node.X - left);
        }

        Stack(layers, top);
        return all.Max(node => node.X + node.Right) + 1;
    }

    private static void Settle(List<LayoutNode> layer, Func<LayoutNode, double> wanted, Func<LayoutNode, double> weight)
    {
        double[] room = [.. layer.Select((node, i) => i == 0 ? 0 : layer[i - 1].Right + Apart + node.Left)];
        double[] places = Spread.Of([.. layer.Select(wanted)], [.. layer.Select(weight)], room);
        for (int i = 0; i < places.Length; i++)
        {
            layer[i].X = places[i];
        }
    }

    // The sweep looks at the layer it comes from; the last passes look both ways.
    private static double Wanted(LayoutNode node, int pass, bool down)
    {
        IEnumerable<LayoutNode> neighbours = pass >= Passes - 8 ? node.Above.Concat(node.Below) : down ? node.Above : node.Below;
        double sum = 0, weights = 0;
        foreach (LayoutNode other in neighbours)
        {
            double weight = node.IsState || other.IsState ? 1 : 6;
            sum += other.X * weight;
            weights += weight;
        }

        return weights == 0 ? node.X : sum / weights;
    }

    // A long line that is straight is worth more than a state that stands in the middle.
    private static double Weight(LayoutNode node) => node.IsState ? 2 : node.Above.Concat(node.Below).All(other => other.IsState) ? 1 : 4;

    // Takes small bends out of long lines where there is room: a place where a line passes moves under or over the next one.
    private static void Straighten(List<LayoutNode>[] layers)
    {
        for (int pass = 0; pass < 4; pass++)
        {
            for (int i = 0; i < layers.Length; i++)
            {
                List<LayoutNode> layer = layers[pass % 2 == 0 ? i : layers.Length - 1 - i];
                for (int place = 0; place < layer.Count; place++)
                {
                    LayoutNode node = layer[place];
                    if ((pass % 2 == 0 ? node.Above : node.Below) is [{ IsState: false } next] && !node.IsState)
                    {
                        double least = place == 0 ? double.MinValue : layer[place - 1].X + layer[place - 1].Right + Apart + node.Left;
                        double most = place == layer.Count - 1 ? double.MaxValue : layer[place + 1].X - layer[place + 1].Left - Apart - node.Right;
                        node.X = Math.Min(Math.Max(next.X, least), Math.Max(most, node.X));
                    }
                }
            }
        }
    }

    private static void Stack(List<LayoutNode>[] layers, double top)
    {
        for (int i = 0; i < layers.Length; i++)
        {
            double height = layers[i].Max(node => node.Height);
            foreach (LayoutNode node in layers[i])
            {
                (node.Y, node.BandTop, node.BandBottom) = (top + (height / 2), top, top + height);
            }

            double farthest = layers[i].SelectMany(node => node.Below.Select(other => Math.Abs(other.X - node.X))).DefaultIfEmpty(0).Max();
            top += height + Math.Clamp(Math.Round(20 + (farthest * 0.14)), 26, 78);
        }
    }
}
