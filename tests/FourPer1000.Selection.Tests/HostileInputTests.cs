using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Tests;

/// <summary>Inputs that are legal and mean: each has a clear answer.</summary>
public sealed class HostileInputTests
{
    private static readonly SlateInput Pool = SlatePools.Of(new(60, 5), 2);

    [Fact]
    public void One_person_for_everything_with_every_limit_there_is()
    {
        PersonId one = Pool.People[0].Id;
        SlateInput input = Pool with { Candidacies = [.. Pool.Seats.Select(seat => new SeatCandidacy(one, seat, 1))], Policy = SlatePolicy.Default };

        SeatsOf(input).Should().HaveCount(3);
        SeatsOf(input with { Policy = input.Policy with { MostTaskForces = null } }).Should().HaveCount(5);
        SeatsOf(input with { Policy = input.Policy with { MostOffices = 0 } }).Should().BeEmpty();
        SlateSearch.Find(input with { Policy = input.Policy with { MostTaskForces = null, Fixed = [.. input.Seats.Select(seat => new SeatDecision(one, seat, null))] } })
            .Should().BeOfType<SlateOutcome.Infeasible>().Which.Conflict!.Rules.Should().Contain(RuleNames.OneSeatPerTaskForce).And.HaveCount(3);
    }

    [Fact]
    public void A_hundred_quotas_on_the_same_attribute_hold_or_are_named()
    {
        SlateQuota[] same = [.. Enumerable.Range(0, 100).Select(i => new SlateQuota($"women-{i}", null, QuotaSeats.All, "gender", "f", i, null, false))];
        SlateInput soft = Pool with { Policy = SlatePolicy.Default with { Quotas = [.. same] } };
        SlateInput hard = Pool with { Policy = SlatePolicy.Default with { Quotas = [.. same.Select(quota => quota with { IsHard = true })] } };

        Slate slate = SlateSearch.Find(soft).Should().BeOfType<SlateOutcome.Optimal>().Which.Slate;
        int women = slate.Quotas[0].Count;
        slate.Quotas.Should().OnlyContain(quota => quota.Count == women);
        slate.Levels[2].Value.Should().Be(Enumerable.Range(0, 100).Sum(min => Math.Max(0, min - women)));
        RuleConflict conflict = SlateSearch.Find(hard).Should().BeOfType<SlateOutcome.Infeasible>().Which.Conflict!;
        conflict.Rules.Should().ContainSingle("one of the minima that cannot be met is enough").Which.Should().StartWith("quota:women-");
    }

    [Fact]
    public void Bounds_up_to_the_greatest_number_are_counted_without_overflow()
    {
        SlateQuota most = new("most", null, QuotaSeats.All, "gender", "f", int.MaxValue, null, false), none = new("none", null, QuotaSeats.All, "gender", "m", int.MaxValue, 0, false);
        SlateInput input = Pool with { Policy = SlatePolicy.Default with { MostTaskForces = int.MaxValue, MostOffices = int.MaxValue, MostPerOrganisationAndTaskForce = int.MaxValue, Quotas = [most, none] } };

        var optimal = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which;

        // Each man adds one above 0 and takes one off below the minimum: the two quotas add up to the same whatever the men.
        int women = optimal.Slate.Quotas[0].Count;
        optimal.Slate.Levels[2].Value.Should().Be((2L * int.MaxValue) - women);
        Checker.FaultOf(input, optimal.Slate, optimal.Certificate).Should().BeNull();
        SlateSearch.Find(input with { Policy = input.Policy with { Quotas = [most with { IsHard = true }] } })
            .Should().BeOfType<SlateOutcome.Infeasible>().Which.Conflict!.Rules.Should().Equal("quota:most");
    }

    [Fact]
    public void Ids_of_any_script_and_any_length_are_ids()
    {
        string[] ids = [new('x', 64), "🌱🌍", "تربة", "שלום", "a\u202Eb", "e\u0301", "\u00E9", "p/1", "\"", "\\", "\n", "\u0000"];
        SlateInput input = new(
            new(2020, 10, 5), ["A1"], ["africa"], [.. ids.Select(id => new SlatePerson(new(id), null, [new("🌾", id)]))],
            [.. ids.Select(id => new SeatCandidacy(new(id), new("A1", "africa"), 1))], SlatePolicy.Default with { Balance = ["🌾"] }, new(LotScheme.Rfc3797, "9319./"));

        var optimal = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which;

        ids.Should().Contain(optimal.Slate.Seats[1].Person!.Value.Value);
        Checker.FaultOf(input, optimal.Slate, optimal.Certificate).Should().BeNull();
        SlateSearch.Find(SlatePools.Shuffled(input, 3)).Should().Be(optimal);
    }

    [Fact]
    public void A_draw_from_too_many_candidacies_is_a_fault_and_the_hashed_order_is_not()
    {
        SlatePerson[] people = [.. Enumerable.Range(0, Rfc3797.MostEntries + 1).Select(i => new SlatePerson(new($"p{i}"), null, []))];
        SlateInput input = new(
            new(2020, 10, 5), ["A1"], [], ValueList.Create<SlatePerson>(people), ValueList.From(people.Select(person => new SeatCandidacy(person.Id, new("A1", SeatId.GlobalLeader), 0))),
            SlatePolicy.Default, new(LotScheme.Rfc3797, "9319./"));

        SlateInputCheck.FaultsOf(input).Should().ContainSingle().Which.Code.Should().Be(SlateInputFaults.PoolTooLarge);
        FluentActions.Invoking(() => SlateSearch.Find(input)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => LotOrder.Of(input)).Should().Throw<ArgumentException>();
        SlateInput hashed = input with { Lot = new(LotScheme.Sha256, "9319./") };
        SlateInputCheck.FaultsOf(hashed).Should().BeEmpty();
        LotOrder.Of(hashed).Should().HaveCount(people.Length);
    }

    [Fact]
    public void Everybody_fixed_everywhere_is_a_clash_of_two()
    {
        SlateInput input = Pool with { Policy = Pool.Policy with { Quotas = [], Fixed = [.. Pool.Candidacies.Select(candidacy => new SeatDecision(candidacy.Person, candidacy.Seat, null))] } };

        RuleConflict conflict = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Infeasible>().Which.Conflict!;

        conflict.Rules.Should().HaveCount(2).And.OnlyContain(rule => rule.StartsWith("fixed:", StringComparison.Ordinal));
        conflict.Witnesses.Should().HaveCount(2);
    }

    private static SlateSeat[] SeatsOf(SlateInput input) =>
        [.. SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Optimal>().Which.Slate.Seats.Where(seat => seat.Person is not null)];
}
