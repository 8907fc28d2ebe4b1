namespace FourPer1000.Selection.Verification.Tests;

public sealed class AcceptanceTests(ITestOutputHelper output)
{
    public static TheoryData<int, int, ulong> Pools => Runs.AreLong
        ? [(60, 5, 1), (80, 8, 4), (120, 12, 8), (300, 24, 1), (300, 24, 2), (300, 24, 3), (300, 24, 4), (300, 24, 5), (300, 24, 6), (600, 24, 1), (3000, 24, 1), (3000, 24, 2), (3000, 24, 3)]
        : [(60, 5, 1), (80, 8, 4), (300, 24, 1), (300, 24, 4), (300, 24, 6)];

    [Fact]
    public void What_the_search_finds_in_tiny_pools_is_accepted()
    {
        int slates = 0, conflicts = 0;
        for (ulong seed = 1; seed <= (ulong)Runs.Of(600, 6000); seed++)
        {
            SlateInput input = SlatePools.Tiny(seed);
            switch (SlateSearch.Find(input))
            {
                case SlateOutcome.Optimal optimal:
                    SlateVerification.Check(input, optimal.Slate, optimal.Certificate).Reasons.Should().BeEmpty($"the slate of pool {seed} is the best one");
                    slates++;
                    break;
                case SlateOutcome.Infeasible infeasible:
                    infeasible.Conflict.Should().NotBeNull();
                    SlateVerification.Check(input, infeasible).Reasons.Should().BeEmpty($"the rules of pool {seed} clash");
                    conflicts++;
                    break;
            }
        }

        slates.Should().BeGreaterThan(300);
        conflicts.Should().BeGreaterThan(60);
    }

    [Theory]
    [MemberData(nameof(Pools))]
    public void What_the_search_finds_in_tight_pools_is_accepted(int people, int taskForces, ulong seed)
    {
        SlateInput input = PoolOf(people, taskForces, seed);
        var optimal = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which;

        SlateVerification.Check(input, optimal.Slate, optimal.Certificate).Reasons.Should().BeEmpty();
    }

    [Fact]
    public void Checking_takes_less_time_than_searching()
    {
        TimeSpan searched = default, verified = default;
        foreach ((int people, int taskForces, ulong seed) in ((int, int, ulong)[])[(60, 5, 1), (80, 8, 4), (300, 24, 1), (300, 24, 6), .. Runs.AreLong ? [(3000, 24, 1), (3000, 24, 2)] : Array.Empty<(int, int, ulong)>()])
        {
            SlateInput input = PoolOf(people, taskForces, seed);
            var optimal = (SlateOutcome.Optimal)SlateSearch.Find(input);
            SlateVerification.Check(input, optimal.Slate, optimal.Certificate);

            // Both have run before: compiling is left out for both. Processor time, and the best of five, leave other work on the machine out.
            TimeSpan search = ThreadTime.BestOf(5, () => SlateSearch.Find(input));
            TimeSpan check = ThreadTime.BestOf(5, () => SlateVerification.Check(input, optimal.Slate, optimal.Certificate));
            output.WriteLine($"{people} people, seed {seed}: search {search.TotalMilliseconds:0.0} ms, verification {check.TotalMilliseconds:0.0} ms");
            searched += search;
            verified += check;
        }

        verified.Should().BeLessThan(searched);
    }

    [Fact]
    public void A_clash_over_all_task_forces_is_accepted()
    {
        SlateInput input = SlatePools.Of(Shapes.Of(300, 1), 1);
        input = input with { Policy = input.Policy with { Quotas = input.Policy.Quotas.Add(new("many-men", null, QuotaSeats.All, "gender", "m", 90, null, true)) } };
        var infeasible = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Infeasible>().Which;

        infeasible.Conflict!.Rules.Should().Contain("quota:many-men");
        SlateVerification.Check(input, infeasible).Reasons.Should().BeEmpty();
    }

    [Fact]
    public void The_clash_of_all_rules_is_checked_where_no_conflict_was_looked_for()
    {
        int clashes = 0;
        for (ulong seed = 1; seed <= 200; seed++)
        {
            SlateInput input = SlatePools.Tiny(seed);
            if (SlateSearch.Find(input) is SlateOutcome.Infeasible infeasible)
            {
                CertificateNode? root = infeasible.Certificate.Root;
                SlateVerification.Check(input, new SlateOutcome.Infeasible(infeasible.InputHash, null, SlateCertificate.Of(input, infeasible.InputHash, null, root)))
                    .Reasons.Should().BeEmpty($"what clashes in a part clashes in the whole of pool {seed}");
                clashes++;
            }
        }

        clashes.Should().BeGreaterThan(10);
    }

    private static SlateInput PoolOf(int people, int taskForces, ulong seed) => SlatePools.Of(Shapes.Of(people, seed) with { TaskForces = taskForces }, seed);
}
