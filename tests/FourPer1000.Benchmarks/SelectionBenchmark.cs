using System.Diagnostics;
using System.Globalization;
using FourPer1000.Selection;
using FourPer1000.Selection.Tests;
using FourPer1000.Selection.Verification;

namespace FourPer1000.Benchmarks;

/// <summary>The best slate, against a solver that answers for the six levels alone.</summary>
internal static class SelectionBenchmark
{
    private const int Runs = 3;
    private static readonly bool IsLong = Environment.GetEnvironmentVariable("FOURPER1000_LONG") == "1";
    private static readonly Dictionary<int, (double Select, double Cbc)[]> Measured = [];

    /// <summary>The worst ratio of <c>select</c> as a process, with lot, proof and explanations, to cbc for the six levels, one process each, over pools of a size.</summary>
    public static double AgainstCbc(int people) => Pools(people).Max(pool => pool.Select / pool.Cbc);

    /// <summary>The same over pools of 300 people that were made to be hard.</summary>
    public static double HardAgainstCbc() => HardPool.Kinds
        .SelectMany(kind => Enumerable.Range(1, IsLong ? 3 : 1).Select(seed => Compared($"{kind}, seed {seed}", HardPool.Of(kind, 300, (ulong)seed))))
        .Max(pool => pool.Select / pool.Cbc);

    /// <summary>The slowest <c>select</c> for 3,000 people, to the fastest for 300.</summary>
    public static double Growth() => Pools(3000).Max(pool => pool.Select) / Pools(300).Min(pool => pool.Select);

    /// <summary>Seconds for the conflict among over a thousand rules, with a slate for each of its rules, and the proof.</summary>
    public static double ConflictSeconds()
    {
        SlateInput input = StrictPool.Of(1);
        return MedianSeconds(() => SlateSearch.Find(input) is SlateOutcome.Infeasible { Conflict: not null });
    }

    /// <summary>The worst ratio of checking to searching in this process, over pools of all sizes.</summary>
    public static double VerificationAgainstSearch() => ((int, ulong)[])[(300, 1), (600, 1), (3000, 1), (3000, 2)] is var pools
        ? pools.Max(pool => VerificationAgainstSearch(SlatePools.Of(Shapes.Of(pool.Item1, pool.Item2), pool.Item2)))
        : 0;

    private static double VerificationAgainstSearch(SlateInput input)
    {
        var best = (SlateOutcome.Optimal)SlateSearch.Find(input);
        double ratio = Stopwatches.MedianRatio(
            () => Require(SlateVerification.Check(input, best.Slate, best.Certificate).IsGranted), () => Require(SlateSearch.Find(input) is SlateOutcome.Optimal), Runs, warmUps: 2);
        Say($"{input.People.Count} people: checking takes {ratio:0.00} of the time of searching");
        return ratio;
    }

    private static (double Select, double Cbc)[] Pools(int people)
    {
        if (!Measured.TryGetValue(people, out (double Select, double Cbc)[]? pools))
        {
            int[] seeds = (people, IsLong) switch { (300, false) => [1, 2, 6], (300, true) => [1, 2, 3, 4, 5, 6, 7, 8], (3000, true) => [1, 2, 3, 4], (_, true) => [1, 2, 3], _ => [1, 2] };
            pools = [.. seeds.Select(seed => Compared($"{people} people, seed {seed}", SlatePools.Of(Shapes.Of(people, (ulong)seed), (ulong)seed)))];
            Measured.Add(people, pools);
        }

        return pools;
    }

    private static (double Select, double Cbc) Compared(string name, SlateInput input)
    {
        using var run = new SelectProcess(input);
        run.Time();
        double select = Median(run.Time), cbc = Median(() => CbcSeconds(input));
        Say($"{name}: select {select:0.00} s, cbc {cbc:0.00} s");
        return (select, cbc);
    }

    // Writing the programs down is not counted.
    private static double CbcSeconds(SlateInput input)
    {
        var program = new SlateText(input);
        double sum = 0;
        for (int level = 0; level < SlateLevels.All.Count; level++)
        {
            (long value, _, double time) = Cbc.Minimum(program.Level(level));
            program.Freeze(level, value);
            sum += time;
        }

        return sum;
    }

    private static double MedianSeconds(Func<bool> action)
    {
        Require(action());
        return Median(() =>
        {
            var watch = Stopwatch.StartNew();
            Require(action());
            return watch.Elapsed.TotalSeconds;
        });
    }

    private static double Median(Func<double> measure)
    {
        double[] times = [.. Enumerable.Range(0, Runs).Select(_ => measure())];
        Array.Sort(times);
        return times[Runs / 2];
    }

    private static void Require(bool isAsExpected)
    {
        if (!isAsExpected)
        {
            throw new InvalidOperationException("The outcome is another one than the benchmark is about.");
        }
    }

    private static void Say(FormattableString line) => Console.Out.WriteLine("  " + line.ToString(CultureInfo.InvariantCulture));
}
