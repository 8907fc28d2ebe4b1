namespace FourPer1000.Selection.Tests;

public sealed class CertificateTests
{
    public static TheoryData<int, int, ulong> Pools => Runs.AreLong
        ? [(60, 5, 1), (80, 8, 4), (120, 12, 8), (300, 24, 1), (300, 24, 5), (300, 24, 6), (600, 24, 1), (3000, 24, 2), (3000, 24, 3)]
        : [(60, 5, 1), (80, 8, 4), (300, 24, 1), (300, 24, 6)];

    [Theory]
    [MemberData(nameof(Pools))]
    public void The_proof_holds_for_the_slate(int people, int taskForces, ulong seed)
    {
        SlateInput input = SlatePools.Of(Shapes.Of(people, seed) with { TaskForces = taskForces }, seed);
        var optimal = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which;

        Checker.FaultOf(input, optimal.Slate, optimal.Certificate).Should().BeNull();
    }

    [Fact]
    public void The_proof_of_tiny_pools_holds_and_proves_no_other_slate()
    {
        int others = 0;
        for (ulong seed = 1; seed <= (ulong)Runs.Of(200, 3000); seed++)
        {
            SlateInput input = SlatePools.Tiny(seed);
            if (SlateSearch.Find(input) is SlateOutcome.Optimal optimal)
            {
                Checker.FaultOf(input, optimal.Slate, optimal.Certificate).Should().BeNull($"of pool {seed}");
                foreach (Slate worse in Worse(optimal.Slate))
                {
                    Checker.FaultOf(input, worse, optimal.Certificate).Should().NotBeNull($"the proof of pool {seed} is not one for worse values");
                    others++;
                }
            }
            else
            {
                var infeasible = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Infeasible>().Which;
                Checker.FaultOf(input, infeasible.Certificate).Should().BeNull($"of pool {seed}");
            }
        }

        others.Should().BeGreaterThan(300);
    }

    // Values that are worse by one, level by level: no proof may hold for them.
    private static IEnumerable<Slate> Worse(Slate slate) => Enumerable.Range(0, 6).Select(level => slate with
    {
        Levels = Rules.ValueList.From(slate.Levels.Select((value, i) => i == level ? value with { Value = value.Value + (value.Name == SlateLevels.Support ? -1 : 1) } : value)),
    });
}
