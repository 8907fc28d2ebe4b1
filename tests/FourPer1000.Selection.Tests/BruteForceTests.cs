namespace FourPer1000.Selection.Tests;

public sealed class BruteForceTests
{
    [Fact]
    public void The_slate_is_the_one_that_looking_at_every_slate_gives()
    {
        int found = 0, clashing = 0;
        for (ulong seed = 1; seed <= (ulong)Runs.Of(400, 6000); seed++)
        {
            SlateInput input = SlatePools.Tiny(seed);
            var oracle = new BruteForce(input);
            SlateOutcome outcome = SlateSearch.Find(input);
            if (oracle.Best is null)
            {
                outcome.Should().BeOfType<SlateOutcome.Infeasible>($"no slate keeps the rules of pool {seed}");
                RequireMinimal(input, ((SlateOutcome.Infeasible)outcome).Conflict!, seed);
                clashing++;
                continue;
            }

            Slate slate = outcome.Should().BeOfType<SlateOutcome.Optimal>($"pool {seed} has a slate").Which.Slate;
            slate.Levels.Select(level => level.Name == SlateLevels.Support ? -level.Value : level.Value).Should().Equal(oracle.Best.Take(6), $"of pool {seed}");
            slate.Levels.Should().OnlyContain(level => level.Proven);
            slate.Seats.Select(seat => seat.Person).Should().Equal(oracle.BestSlate!.Select(candidacy => candidacy?.Person), $"of pool {seed}");
            slate.Seats.Select(seat => seat.Seat).Should().Equal(input.Seats);
            found++;
        }

        found.Should().BeGreaterThan(100);
        clashing.Should().BeGreaterThan(20);
    }

    private static void RequireMinimal(SlateInput input, RuleConflict conflict, ulong seed)
    {
        string[] rules = [.. conflict.Rules];
        new BruteForce(input, rules.Contains).Best.Should().BeNull($"the conflict of pool {seed} clashes: {string.Join(", ", rules)}");
        conflict.Witnesses.Select(witness => witness.Without).Should().Equal(rules);
        foreach (ConflictWitness witness in conflict.Witnesses)
        {
            var without = new BruteForce(input, rule => rule != witness.Without && rules.Contains(rule));
            without.Best.Should().NotBeNull($"{witness.Without} is needed in the conflict of pool {seed}");
        }
    }
}
