namespace FourPer1000.Reporting;

/// <summary>Places in a row that are as near as can be to where each wants to be, in order and with room between them (least squares, by pooling neighbours that push each other).</summary>
internal static class Spread
{
    /// <summary>The places.</summary>
    /// <param name="wanted">Where each wants to be, in the order in which they stand.</param>
    /// <param name="weights">How much each wants it.</param>
    /// <param name="room">The least distance of each from the one before; the first is not used.</param>
    public static double[] Of(IReadOnlyList<double> wanted, IReadOnlyList<double> weights, IReadOnlyList<double> room)
    {
        var pools = new List<(double Sum, double Weight, int Count)>();
        double[] offsets = new double[wanted.Count];
        for (int i = 0; i < wanted.Count; i++)
        {
            offsets[i] = i == 0 ? 0 : offsets[i - 1] + room[i];
            (double Sum, double Weight, int Count) pool = ((wanted[i] - offsets[i]) * weights[i], weights[i], 1);
            while (pools.Count > 0 && pools[^1].Sum / pools[^1].Weight >= pool.Sum / pool.Weight)
            {
                pool = (pools[^1].Sum + pool.Sum, pools[^1].Weight + pool.Weight, pools[^1].Count + pool.Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        double[] places = new double[wanted.Count];
        int next = 0;
        foreach ((double sum, double weight, int count) in pools)
        {
            for (int i = 0; i < count; i++, next++)
            {
                places[next] = (sum / weight) + offsets[next];
            }
        }

        return places;
    }
}
