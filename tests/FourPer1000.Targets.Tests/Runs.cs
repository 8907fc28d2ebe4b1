using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Targets.Tests;

/// <summary>How properties are run: a fixed seed, a small count, a large one where FOURPER1000_LONG=1.</summary>
internal static class Runs
{
    private static readonly int Count = Environment.GetEnvironmentVariable("FOURPER1000_LONG") == "1" ? 20_000 : 500;

    public static void Hold<T>(Gen<T> cases, Action<T> property) =>
        Prop.ForAll(Arb.From(cases), property).Check(Config.QuickThrowOnFailure.WithMaxTest(Count).WithReplay(20301231UL, 20501231UL));
}
