using System.Diagnostics;

namespace FourPer1000.Selection.Tests;

public sealed class CbcTests(ITestOutputHelper output)
{
    public static TheoryData<int, ulong> Pools => Runs.AreLong
        ? [(300, 1), (300, 2), (300, 3), (300, 4), (300, 5), (300, 6), (300, 7), (300, 8), (600, 1), (600, 2), (600, 3), (3000, 1), (3000, 2), (3000, 3), (3000, 4)]
        : [(300, 1), (300, 6), (600, 1), (3000, 1)];

    [Theory]
    [MemberData(nameof(Pools))]
    public void Each_level_has_the_value_that_a_solver_from_elsewhere_gives(int people, ulong seed) => Compare(people, seed, input => input);

    [Theory]
    [InlineData(300, 1)]
    [InlineData(300, 6)]
    public void Each_level_of_a_repair_has_the_value_that_a_solver_from_elsewhere_gives(int people, ulong seed) => Compare(people, seed, input => StandingPool.After(input, seed, departures: 12));

    private void Compare(int people, ulong seed, Func<SlateInput, SlateInput> prepared)
    {
        if (!Cbc.IsThere && !Runs.AreOfCi)
        {
            Assert.Skip("The program cbc (Debian package coinor-cbc) is not installed.");
        }

        SlateInput input = prepared(TightPool.Of(TightPool.ShapeOf(people, seed), seed));
        var watch = Stopwatch.StartNew();
        Slate slate = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which.Slate;
        double own = watch.Elapsed.TotalSeconds;
        double time = 0;
        var program = new SlateText(input);
        for (int level = 0; level < slate.Levels.Count; level++)
        {
            (long value, double taken, _) = Cbc.Minimum(program.Level(level));
            time += taken;
            slate.Levels[level].Value.Should().Be(slate.Levels[level].Name == SlateLevels.Support ? -value : value, $"of level {slate.Levels[level].Name}");
            program.Freeze(level, value);
        }

        output.WriteLine($"{people} people, seed {seed}: levels, lot and proof {own:0.00} s here; all levels {time:0.00} s of processor time in cbc");
    }
}
