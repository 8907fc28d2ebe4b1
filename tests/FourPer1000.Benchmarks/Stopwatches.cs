using System.Diagnostics;

namespace FourPer1000.Benchmarks;

/// <summary>Times two sides in turn, so that a drift of the machine meets both.</summary>
internal static class Stopwatches
{
    /// <summary>The median of the pairwise ratios of left to right, after a warm-up.</summary>
    /// <param name="left">One side.</param>
    /// <param name="right">The other side, doing the same work.</param>
    /// <param name="pairs">How many pairs are timed.</param>
    /// <param name="warmUps">How often each side runs first.</param>
    public static double MedianRatio(Action left, Action right, int pairs = 9, int warmUps = 3)
    {
        for (int i = 0; i < warmUps; i++)
        {
            left();
            right();

            // The compiler improves what is hot in the background, once things have been quiet for a tenth of a second.
            Thread.Sleep(150);
        }

        double[] ratios = new double[pairs];
        for (int i = 0; i < pairs; i++)
        {
            double first = Time(left), second = Time(right);
            ratios[i] = first / second;
        }

        Array.Sort(ratios);
        return ratios[pairs / 2];
    }

    /// <summary>The bytes that an action allocates on this thread, after a warm-up.</summary>
    public static long Allocated(Action action)
    {
        action();
        action();
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Time(Action action)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
