using FourPer1000.Selection;

namespace FourPer1000.Testing.Tests;

public sealed class SlatePoolsTests
{
    [Fact]
    public void A_pool_of_the_call_is_usable_and_full()
    {
        SlateInput input = SlatePools.OfTheCall(300, 1);

        SlateInputCheck.FaultsOf(input).Should().BeEmpty();
        input.TaskForces.Should().HaveCount(24);
        input.People.Should().HaveCount(300);
        input.Candidacies.Count.Should().BeInRange(800, 1000);
        input.Policy.Quotas.Should().Contain(quota => quota.IsHard).And.Contain(quota => !quota.IsHard);
        input.Seats.Count(seat => input.Candidacies.Any(candidacy => candidacy.Seat == seat)).Should().BeGreaterThan(130);
    }

    [Fact]
    public void A_seed_gives_the_same_pool_on_every_machine_and_another_seed_another()
    {
        InputHash.Of(SlatePools.OfTheCall(300, 1)).ToString().Should().Be("sha256:6f954a09653eb02be95bb77b148e9e560b7c40c0e5fef303061f87bc113f9e6d");
        InputHash.Of(SlatePools.Tiny(3)).ToString().Should().Be("sha256:9ad905ee7356c3cf22f05cd8763dfdeb3cc657c9d294634e557f3a8e34a03eb2");
        InputHash.Of(SlatePools.OfTheCall(300, 2)).Should().NotBe(InputHash.Of(SlatePools.OfTheCall(300, 1)));
    }

    [Fact]
    public void A_shape_is_kept_to()
    {
        SlateInput input = SlatePools.Of(new(60, 5, MostSupport: 0) { MostTaskForces = 1, CapsOrganisations = false, Balance = ["gender"], SoftQuotas = 7 }, 4);

        input.TaskForces.Should().HaveCount(5);
        input.Candidacies.Should().OnlyContain(candidacy => candidacy.Support == 0);
        input.Policy.MostTaskForces.Should().Be(1);
        input.Policy.MostPerOrganisationAndTaskForce.Should().BeNull();
        input.Policy.Balance.Should().Equal("gender");
        input.Policy.Quotas.Count(quota => quota.Id.StartsWith("soft-", StringComparison.Ordinal)).Should().Be(7);
        FluentActions.Invoking(() => SlatePools.Of(new(0), 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SlatePools.Of(new(9, 25), 1)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Tiny_pools_hold_slates_and_clashes()
    {
        SlateOutcome[] outcomes = [.. Enumerable.Range(1, 60).Select(seed => SlateSearch.Find(SlatePools.Tiny((ulong)seed)))];

        outcomes.OfType<SlateOutcome.Optimal>().Count().Should().BeGreaterThan(20);
        outcomes.OfType<SlateOutcome.Infeasible>().Should().NotBeEmpty();
    }

    [Fact]
    public void A_shuffled_pool_is_the_same_pool_in_another_order()
    {
        SlateInput input = SlatePools.OfTheCall(60, 1);
        SlateInput other = SlatePools.Shuffled(input, 9);

        other.Should().NotBe(input);
        other.Canonical().Should().Be(input.Canonical());
    }

    [Fact]
    public void A_partner_tests_against_a_pool()
    {
        #region testing-pools
        SlateInput input = SlatePools.Of(new SlatePoolShape(People: 80, TaskForces: 8), seed: 3);

        var best = (SlateOutcome.Optimal)SlateSearch.Find(input);
        SlateOutcome again = SlateSearch.Find(SlatePools.Shuffled(input, seed: 9));    // the same slate and certificate
        #endregion

        again.Should().Be(best);
    }
}
