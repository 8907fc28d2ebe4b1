using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification.Tests;

public sealed class InputChangeTests
{
    [Fact]
    public void Every_place_of_an_input_that_is_changed_is_noticed()
    {
        int refused = 0;
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in (IEnumerable<(SlateInput, SlateOutcome.Optimal)>)[.. Worked.Tiny(Runs.Of(40, 400)), Worked.Tight(60, 5, 1)])
        {
            foreach (SlateInput changed in Changed(input))
            {
                SlateVerification.Check(changed, answer.Slate, answer.Certificate).IsRefused.Should().BeTrue($"the input of {input.Lot.Seed} was changed");
                refused++;
            }
        }

        foreach ((SlateInput input, SlateOutcome.Infeasible answer) in Worked.Clashing(Runs.Of(60, 600)))
        {
            foreach (SlateInput changed in Changed(input))
            {
                SlateVerification.Check(changed, answer).IsRefused.Should().BeTrue($"the input of {input.Lot.Seed} was changed");
                refused++;
            }
        }

        refused.Should().BeGreaterThan(3000);
    }

    [Fact]
    public void The_order_of_the_file_is_no_change()
    {
        (SlateInput input, SlateOutcome.Optimal answer) = Worked.Tight(60, 5, 1);
        for (ulong shuffle = 1; shuffle <= 10; shuffle++)
        {
            SlateVerification.Check(TightPool.Shuffled(input, shuffle), answer.Slate, answer.Certificate).IsGranted.Should().BeTrue();
        }
    }

    [Fact]
    public void The_hash_is_that_of_the_input_for_texts_that_need_care()
    {
        string[] texts = ["\"quoted\"", "back\\slash", "tab\tline\nfeed\ffoot\bbell\u0007\u001f\u007f", "é", "\u2028", "😀", "/</", "\r", "ﬁ"];
        foreach (string text in texts)
        {
            SlateInput input = TinyPool.Of(3);
            input = input with
            {
                People = ValueList.From(input.People.Select(person => person with { Attributes = person.Attributes.Add(new(text, text)).Add(new("empty", "")) })),
                Policy = input.Policy with { Balance = [text, "category"], Excluded = ValueList.From(input.Candidacies.Take(1).Select(of => new SeatDecision(of.Person, of.Seat, text))) },
            };

            InputText.HashOf(input).Should().Be(InputHash.Of(input).Value);
        }
    }

    [Fact]
    public void The_lot_is_drawn_as_it_is_published()
    {
        for (ulong seed = 1; seed <= 40; seed++)
        {
            SlateInput input = TinyPool.Of(seed);
            SeatCandidacy[] pool = [.. input.Candidacies.Order()];

            LotPlaces.Of(pool, input.Lot).Select(place => pool[place]).Should().Equal(LotOrder.Of(input).Select(entry => entry.Candidacy));
        }
    }

    [Fact]
    public void The_draw_of_the_rfc_comes_out()
    {
        SeatCandidacy[] pool = [.. Enumerable.Range(1, 25).Select(i => new SeatCandidacy(new PersonId($"p{i:00}"), new("A1", "africa"), 0))];

        LotPlaces.Of(pool, new(LotScheme.Rfc3797, "9319./2.5.8.10.12./9.18.26.34.41.45./")).Select(place => place + 1)
            .Should().Equal(17, 7, 2, 16, 25, 23, 8, 24, 19, 13, 22, 5, 18, 9, 1, 4, 12, 15, 20, 14, 11, 3, 6, 21, 10);
    }

    private static IEnumerable<SlateInput> Changed(SlateInput input)
    {
        yield return input with { Date = input.Date.AddDays(1) };
        yield return input with { Lot = input.Lot with { Seed = input.Lot.Seed + "1" } };
        yield return input with { Lot = input.Lot with { Scheme = input.Lot.Scheme == LotScheme.Sha256 ? LotScheme.Rfc3797 : LotScheme.Sha256 } };
        yield return input with { TaskForces = input.TaskForces.Add("F3") };
        yield return input with { Regions = input.Regions.Add("moon") };
        if (input.TaskForces.Count > 1)
        {
            yield return input with { TaskForces = ValueList.From(input.TaskForces.Reverse()) };
        }

        if (input.Regions.Count > 1)
        {
            yield return input with { Regions = ValueList.From(input.Regions.Reverse()) };
        }

        foreach (ValueList<SlatePerson> people in One(input.People, Changed).Append(input.People.Add(new(new PersonId("new"), null, []))))
        {
            yield return input with { People = people };
        }

        foreach (ValueList<SeatCandidacy> candidacies in One(input.Candidacies, of =>
            [of with { Support = of.Support + 1 }, .. input.People.Where(person => person.Id != of.Person).Take(2).Select(person => of with { Person = person.Id })]))
        {
            yield return input with { Candidacies = candidacies };
        }

        foreach (SlatePolicy policy in Changed(input.Policy, input))
        {
            yield return input with { Policy = policy };
        }
    }

    private static IEnumerable<SlatePerson> Changed(SlatePerson person) =>
    [
        person with { Id = new PersonId(person.Id.Value + "x") },
        person with { Organisation = person.Organisation is null ? new OrganisationId("o1") : null },
        person with { Organisation = new OrganisationId("other") },
        .. One(person.Attributes, own => [own with { Value = own.Value + "x" }, own with { Name = own.Name + "x", Value = own.Value + "x" }], withLess: false).Select(attributes => person with { Attributes = attributes }),
    ];

    private static IEnumerable<SlatePolicy> Changed(SlatePolicy policy, SlateInput input)
    {
        yield return policy with { MostTaskForces = (policy.MostTaskForces ?? 5) + 1 };
        yield return policy with { MostOffices = (policy.MostOffices ?? 5) + 1 };
        yield return policy with { MostPerOrganisationAndTaskForce = (policy.MostPerOrganisationAndTaskForce ?? 5) + 1 };
        yield return policy with { Balance = policy.Balance.Add("colour") };
        foreach (ValueList<SlateQuota> quotas in One(policy.Quotas, quota => Changed(quota, input)))
        {
            yield return policy with { Quotas = quotas };
        }

        foreach (ValueList<SeatDecision> decisions in One(policy.Fixed, decision => [decision with { Reason = decision.Reason + "." }]))
        {
            yield return policy with { Fixed = decisions };
        }

        foreach (ValueList<SeatDecision> decisions in One(policy.Excluded, decision => [decision with { Reason = null }]))
        {
            yield return policy with { Excluded = decisions };
        }
    }

    private static IEnumerable<SlateQuota> Changed(SlateQuota quota, SlateInput input) =>
    [
        quota with { Id = quota.Id + "x" },
        quota with { Attribute = quota.Attribute + "x" },
        quota with { Value = quota.Value + "x" },
        quota with { Min = (quota.Min ?? 0) + 1 },
        quota with { Max = (quota.Max ?? 0) + 1 },
        quota with { IsHard = !quota.IsHard },
        quota with { Seats = quota.Seats == QuotaSeats.All ? QuotaSeats.GlobalLeader : QuotaSeats.All },
        .. input.TaskForces.Count > 1 ? [quota with { TaskForces = quota.TaskForces is { Count: 1 } ? null : [input.TaskForces[0]] }] : Array.Empty<SlateQuota>(),
    ];

    /// <summary>The lists in which one item is changed, or left out.</summary>
    private static IEnumerable<ValueList<T>> One<T>(ValueList<T> items, Func<T, IEnumerable<T>> changes, bool withLess = true)
    {
        for (int i = 0; i < items.Count; i++)
        {
            foreach (T changed in changes(items[i]))
            {
                yield return ValueList.From(items.Select((item, k) => k == i ? changed : item));
            }

            if (withLess)
            {
                yield return ValueList.From(items.Where((_, k) => k != i));
            }
        }
    }
}
