using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification.Tests;

public sealed class SlateChangeTests
{
    [Fact]
    public void Every_place_of_a_slate_that_is_changed_is_noticed()
    {
        int refused = 0;
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in (IEnumerable<(SlateInput, SlateOutcome.Optimal)>)[.. Worked.Tiny(Runs.Of(60, 600)), Worked.Tight(60, 5, 1)])
        {
            foreach (Slate changed in Changed(input, answer.Slate))
            {
                changed.Should().NotBe(answer.Slate);
                SlateVerification.Check(input, changed, answer.Certificate).IsRefused.Should().BeTrue($"the slate of {input.Lot.Seed} was changed to {changed}");
                refused++;
            }
        }

        refused.Should().BeGreaterThan(2000);
    }

    [Fact]
    public void Every_place_of_a_conflict_that_is_changed_is_noticed()
    {
        int refused = 0;
        foreach ((SlateInput input, SlateOutcome.Infeasible answer) in Worked.Clashing(Runs.Of(200, 2000)))
        {
            foreach (RuleConflict? changed in Changed(input, answer.Conflict!))
            {
                SlateVerification.Check(input, new SlateOutcome.Infeasible(answer.InputHash, changed, answer.Certificate)).IsRefused.Should().BeTrue($"the conflict of {input.Lot.Seed} was changed to {changed}");
                refused++;
            }

            SlateVerification.Check(input, new SlateOutcome.Infeasible(new(Flipped(answer.InputHash.Value)), answer.Conflict, answer.Certificate)).IsRefused.Should().BeTrue();
        }

        refused.Should().BeGreaterThan(300);
    }

    private static IEnumerable<Slate> Changed(SlateInput input, Slate slate)
    {
        yield return slate with { InputHash = new(Flipped(slate.InputHash.Value)) };
        foreach (ValueList<SlateLevel> levels in One(slate.Levels, level => [level with { Value = level.Value + 1 }, level with { Value = level.Value - 1 }, level with { Proven = false }, level with { Name = Flipped(level.Name) }]))
        {
            yield return slate with { Levels = levels };
        }

        foreach (ValueList<SlateSeat> seats in Seats(input, slate.Seats))
        {
            yield return slate with { Seats = seats };
        }

        foreach (ValueList<QuotaCount> quotas in One(slate.Quotas, quota => [quota with { Count = quota.Count + 1 }, quota with { Shortfall = quota.Shortfall + 1 }, quota with { Id = Flipped(quota.Id) }]))
        {
            yield return slate with { Quotas = quotas };
        }

        foreach (ValueList<BalanceSheet> sheets in One(slate.Balance, sheet =>
            [
                sheet with { Attribute = Flipped(sheet.Attribute) },
                sheet with { TaskForce = new(Flipped(sheet.TaskForce.Value)) },
                .. One(sheet.Counts, Counts).Select(counts => sheet with { Counts = counts }),
                .. One(sheet.Pool, Counts).Select(counts => sheet with { Pool = counts }),
            ]))
        {
            yield return slate with { Balance = sheets };
        }
    }

    private static IEnumerable<RuleConflict?> Changed(SlateInput input, RuleConflict conflict)
    {
        yield return null;
        foreach (ValueList<string> rules in One(conflict.Rules, rule => [Flipped(rule)]))
        {
            yield return conflict with { Rules = rules };
        }

        foreach (ValueList<ConflictWitness> witnesses in One(conflict.Witnesses, witness =>
            [witness with { Without = Flipped(witness.Without) }, .. Seats(input, witness.Seats).Select(seats => witness with { Seats = seats })]))
        {
            yield return conflict with { Witnesses = witnesses };
        }
    }

    private static IEnumerable<ValueList<SlateSeat>> Seats(SlateInput input, ValueList<SlateSeat> seats) => One(seats, seat =>
    [
        seat with { Support = seat.Support + 1 },
        seat with { Seat = seat.Seat with { Seat = Flipped(seat.Seat.Seat) } },
        .. input.People.Where(person => person.Id != seat.Person).Select(person => seat with { Person = person.Id, Support = input.Candidacies.FirstOrDefault(of => of.Person == person.Id && of.Seat == seat.Seat).Support }),
        .. seat.Person is null ? Array.Empty<SlateSeat>() : [seat with { Person = null, Support = 0 }, seat with { Person = new PersonId(Flipped(seat.Person.Value.Value)) }],
    ]);

    private static IEnumerable<ValueCount> Counts(ValueCount count) => [count with { Count = count.Count + 1 }, count with { Value = Flipped(count.Value) }];

    /// <summary>The lists in which one item is changed, left out, or doubled.</summary>
    private static IEnumerable<ValueList<T>> One<T>(ValueList<T> items, Func<T, IEnumerable<T>> changes)
    {
        for (int i = 0; i < items.Count; i++)
        {
            foreach (T changed in changes(items[i]))
            {
                yield return ValueList.From(items.Select((item, k) => k == i ? changed : item));
            }

            yield return ValueList.From(items.Where((_, k) => k != i));
            yield return ValueList.From(items.SelectMany((item, k) => k == i ? (T[])[item, item] : [item]));
        }
    }

    private static string Flipped(string text) => text[..^1] + (char)(text[^1] ^ 1);
}
