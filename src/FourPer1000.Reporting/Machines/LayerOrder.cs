namespace FourPer1000.Reporting;

/// <summary>Orders the nodes of each layer so that few lines cross: sweeps by barycentre, then swaps of neighbours while they help. The same input gives the same order.</summary>
internal static class LayerOrder
{
    private const int Sweeps = 24;

    /// <summary>Orders the layers in place.</summary>
    public static void Improve(List<LayoutNode>[] layers)
    {
        List<LayoutNode>[] best = Copy(layers);
        int fewest = Crossings(layers);
        for (int sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            bool down = sweep % 2 == 0;
            for (int i = 1; i < layers.Length; i++)
            {
                int layer = down ? i : layers.Length - 1 - i;
                Sort(layers[layer], layers[down ? layer - 1 : layer + 1], down);
            }

            Swap(layers);
            int crossings = Crossings(layers);
            if (crossings < fewest)
            {
                fewest = crossings;
                best = Copy(layers);
            }
        }

        best.CopyTo(layers, 0);
    }

    /// <summary>How many pairs of lines cross.</summary>
    public static int Crossings(List<LayoutNode>[] layers) =>
        Enumerable.Range(0, layers.Length - 1).Sum(layer => Crossings(layers[layer], layers[layer + 1]));

    private static int Crossings(List<LayoutNode> upper, List<LayoutNode> lower)
    {
        int crossings = 0;
        for (int left = 0; left < upper.Count; left++)
        {
            for (int right = left + 1; right < upper.Count; right++)
            {
                crossings += Crossings(upper[left].Below, upper[right].Below, lower);
            }
        }

        return crossings;
    }

    // The lines of a left and a right node that end the other way round.
    private static int Crossings(List<LayoutNode> left, List<LayoutNode> right, List<LayoutNode> other)
    {
        int crossings = 0;
        foreach (LayoutNode one in left)
        {
            int place = other.IndexOf(one);
            crossings += right.Count(node => other.IndexOf(node) < place);
        }

        return crossings;
    }

    private static void Sort(List<LayoutNode> layer, List<LayoutNode> fixedLayer, bool down)
    {
        LayoutNode[] sorted =
        [
            .. layer
                .Select((node, place) => (Node: node, Key: Barycentre(down ? node.Above : node.Below, fixedLayer, place)))
                .OrderBy(pair => pair.Key)
                .Select(pair => pair.Node),
        ];
        layer.Clear();
        layer.AddRange(sorted);
    }

    private static double Barycentre(List<LayoutNode> neighbours, List<LayoutNode> layer, int otherwise) =>
        neighbours.Count == 0 ? otherwise : neighbours.Average(node => (double)layer.IndexOf(node));

    private static void Swap(List<LayoutNode>[] layers)
    {
        bool better = true;
        while (better)
        {
            better = false;
            for (int layer = 0; layer < layers.Length; layer++)
            {
                for (int place = 0; place + 1 < layers[layer].Count; place++)
                {
                    better |= SwapIfBetter(layers, layer, place);
                }
            }
        }
    }

    private static bool SwapIfBetter(List<LayoutNode>[] layers, int layer, int place)
    {
        (LayoutNode left, LayoutNode right) = (layers[layer][place], layers[layer][place + 1]);
        int now = 0, swapped = 0;
        if (layer > 0)
        {
            now += Crossings(left.Above, right.Above, layers[layer - 1]);
            swapped += Crossings(right.Above, left.Above, layers[layer - 1]);
        }

        if (layer + 1 < layers.Length)
        {
            now += Crossings(left.Below, right.Below, layers[layer + 1]);
            swapped += Crossings(right.Below, left.Below, layers[layer + 1]);
        }

        if (swapped >= now)
        {
            return false;
        }

        (layers[layer][place], layers[layer][place + 1]) = (right, left);
        return true;
    }

    private static List<LayoutNode>[] Copy(List<LayoutNode>[] layers) => [.. layers.Select(layer => layer.ToList())];
}
