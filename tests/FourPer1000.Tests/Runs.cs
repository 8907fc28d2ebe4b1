using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Tests;

/// <summary>How often properties are tried: the same cases in every run; many more where FOURPER1000_LONG is 1.</summary>
public static class Runs
{
    private static readonly bool Long = Environment.GetEnvironmentVariable("FOURPER1000_LONG") == "1";

    public static void Hold<T>(Gen<T> cases, Action<T> property, ulong seed, int count = 200) =>
        Prop.ForAll(cases.ToArbitrary(), property)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Long ? count * 20 : count).WithReplay(seed, 1033UL));
}
