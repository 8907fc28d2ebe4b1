using System.Diagnostics;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Tests;

public sealed class ConflictTests(ITestOutputHelper output)
{
    [Fact]
    public void Among_a_thousand_rules_the_few_that_clash_are_named_each_with_a_slate_without_it()
    {
        SlateInput input = StrictPool.Of(1);
        _ = SlateSearch.Find(SlatePools.Of(new SlatePoolShape(60, 5), 1));
        var watch = Stopwatch.StartNew();

        var infeasible = SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Infeasible>().Which;

        output.WriteLine($"{input.Policy.Quotas.Count(quota => quota.IsHard)} hard quotas: {watch.Elapsed.TotalSeconds:0.00} s, {string.Join(", ", infeasible.Conflict!.Rules)}");
        input.Policy.Quotas.Count(quota => quota.IsHard).Should().BeGreaterThan(1000);
        infeasible.Conflict!.Rules.Should().Contain("quota:all-women").And.HaveCountLessThan(10);
        infeasible.Conflict.Witnesses.Select(witness => witness.Without).Should().Equal(infeasible.Conflict.Rules);
        foreach (ConflictWitness witness in infeasible.Conflict.Witnesses)
        {
            string[] kept = [.. infeasible.Conflict.Rules.Where(rule => rule != witness.Without)];
            Keeps(input, witness.Seats, kept).Should().BeTrue($"the slate without {witness.Without} keeps the others");
        }

        Checker.FaultOf(input, infeasible.Certificate).Should().BeNull();
    }

    [Fact]
    public void A_conflict_among_a_thousand_rules_is_found_within_a_second()
    {
        SlateInput input = StrictPool.Of(1);
        _ = SlateSearch.Find(input);

        // The best of three: other work on the machine slows a run down, nothing makes it faster than it is.
        TimeSpan best = ThreadTime.BestOf(3, () => SlateSearch.Find(input).Should().BeOfType<SlateOutcome.Infeasible>());

        output.WriteLine($"{input.Policy.Quotas.Count(quota => quota.IsHard)} hard quotas: {best.TotalSeconds:0.00} s");
        best.Should().BeLessThan(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Two_people_fixed_on_one_seat_clash_and_nothing_else_does()
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(60, 5), 1);
        SeatCandidacy[] rivals = [.. input.Candidacies.GroupBy(candidacy => candidacy.Seat).First(seat => seat.Count() > 1).Take(2)];

        RuleConflict conflict = ConflictOf(input, input.Policy with { Fixed = [.. rivals.Select(Decided)] });

        conflict.Rules.Should().Equal(rivals.Select(rival => $"fixed:{rival}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_fixed_candidacy_that_is_excluded_clashes_with_a_fact()
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(60, 5), 1);
        SeatDecision decision = Decided(input.Candidacies[0]);

        ConflictOf(input, input.Policy with { Fixed = [decision], Excluded = [decision] }).Rules.Should().Equal($"fixed:{input.Candidacies[0]}");
    }

    [Fact]
    public void A_minimum_above_its_maximum_clashes_alone()
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(60, 5), 1);

        ConflictOf(input, input.Policy with { Quotas = input.Policy.Quotas.Add(new("odd", null, QuotaSeats.All, "gender", "f", 5, 4, true)) })
            .Rules.Should().Equal("quota:odd");
    }

    [Fact]
    public void One_person_fixed_everywhere_breaks_the_cap()
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(60, 5), 1);
        SeatCandidacy[] own = [.. input.Candidacies.GroupBy(candidacy => candidacy.Person).Select(mine => mine.DistinctBy(candidacy => candidacy.Seat.TaskForce).ToArray()).First(mine => mine.Length >= 2)];

        ConflictOf(input, input.Policy with { MostOffices = 1, Fixed = [.. own.Take(2).Select(Decided)] })
            .Rules.Should().Equal(own.Take(2).Select(candidacy => $"fixed:{candidacy}").Append("most-offices").Order(StringComparer.Ordinal));
    }

    private static SeatDecision Decided(SeatCandidacy candidacy) => new(candidacy.Person, candidacy.Seat, null);

    private static RuleConflict ConflictOf(SlateInput input, SlatePolicy policy) =>
        SlateSearch.Find(input with { Policy = policy }).Should().BeOfType<SlateOutcome.Infeasible>().Which.Conflict!;

    private static bool Keeps(SlateInput input, ValueList<SlateSeat> seats, string[] rules)
    {
        SlateSeat[] seated = [.. seats.Where(seat => seat.Person is not null)];
        return input.Policy.Quotas.Where(quota => quota.IsHard && rules.Contains($"quota:{quota.Id}")).All(quota => quota.Missed(HardPool.Count(input, seats, quota)) == 0)
            && (!rules.Contains("most-task-forces") || seated.GroupBy(seat => seat.Person).All(own => own.Count() <= input.Policy.MostTaskForces))
            && (!rules.Contains("one-seat-per-task-force") || seated.GroupBy(seat => (seat.Person, seat.Seat.TaskForce)).All(own => own.Count() == 1));
    }
}
