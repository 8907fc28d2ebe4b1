using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification.Tests;

/// <summary>Changes to the parts of an answer that only a repair has.</summary>
public sealed class RepairChangeTests
{
    [Fact]
    public void Every_place_of_the_seats_that_change_hands_is_noticed()
    {
        int refused = 0;
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in Repaired(Runs.Of(150, 1500)))
        {
            SlateVerification.Check(input, answer.Slate, answer.Certificate).Reasons.Should().BeEmpty($"of {input.Lot.Seed}");
            foreach (ValueList<ChangedSeat>? changed in Changed(input, answer.Slate.ChangedSeats!))
            {
                SlateVerification.Check(input, answer.Slate with { ChangedSeats = changed }, answer.Certificate).Reasons.Should().ContainSingle($"{changed} is not {answer.Slate.ChangedSeats}")
                    .Which.Code.Should().Be(VerificationReasons.OtherChange);
                refused++;
            }

            foreach (int by in (int[])[-1, 1])
            {
                Slate lying = answer.Slate with { Levels = ValueList.From(answer.Slate.Levels.Select(level => level.Name == SlateLevels.Changes ? level with { Value = level.Value + by } : level)) };
                SlateVerification.Check(input, lying, SlateCertificate.Of(input, lying, answer.Certificate.Root)).Reasons.Single().Code.Should().Be(VerificationReasons.OtherValue);
            }
        }

        refused.Should().BeGreaterThan(500);
    }

    [Fact]
    public void A_changed_standing_slate_is_another_input()
    {
        int refused = 0;
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in Repaired(Runs.Of(100, 1000)))
        {
            foreach (SlateInput other in Standing(input))
            {
                SlateVerification.Check(other, answer.Slate, answer.Certificate).Reasons.Single().Code.Should().Be(VerificationReasons.OtherInput);
                InputText.HashOf(other).Should().Be(InputHash.Of(other).Value);

                // Who states the other hash and seals again claims the same slate for another standing slate: right only where it is the best one there, too.
                Slate claimed = answer.Slate with { InputHash = InputHash.Of(other) };
                SlateCertificate proof = SlateCertificate.Of(other, claimed, answer.Certificate.Root);
                if (SlateVerification.Check(other, claimed, proof).IsGranted)
                {
                    ((SlateOutcome.Optimal)SlateSearch.Find(other)).Slate.Seats.Should().Equal(claimed.Seats);
                }

                refused++;
            }
        }

        refused.Should().BeGreaterThan(300);
    }

    [Fact]
    public void Without_what_it_says_about_the_level_of_changes_a_certificate_proves_nothing()
    {
        int refused = 0;
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in Repaired(Runs.Of(100, 1000)))
        {
            CertificateNode? less = Without(answer.Certificate.Root, out bool isLess);
            if (isLess)
            {
                SlateVerification.Check(input, answer.Slate, SlateCertificate.Of(input, answer.Slate, less)).IsRefused.Should().BeTrue($"of {input.Lot.Seed}");
                refused++;
            }
        }

        refused.Should().BeGreaterThan(20);
    }

    [Fact]
    public void A_clash_is_proven_for_a_standing_slate_too()
    {
        int accepted = 0;
        for (ulong seed = 1; seed <= (ulong)Runs.Of(200, 2000); seed++)
        {
            SlateInput input = StandingPool.Any(SlatePools.Tiny(seed), seed);
            if (input.Standing.Count > 0 && SlateSearch.Find(input) is SlateOutcome.Infeasible clash)
            {
                SlateVerification.Check(input, clash).Reasons.Should().BeEmpty($"of pool {seed}");
                SlateVerification.Check(input with { Standing = [] }, clash).Reasons.Single().Code.Should().Be(VerificationReasons.OtherInput);
                accepted++;
            }
        }

        accepted.Should().BeGreaterThan(10);
    }

    private static IEnumerable<(SlateInput Input, SlateOutcome.Optimal Answer)> Repaired(int seeds)
    {
        for (ulong seed = 1; seed <= (ulong)seeds; seed++)
        {
            SlateInput input = StandingPool.Any(SlatePools.Tiny(seed), seed);
            if (input.Standing.Count > 0 && SlateSearch.Find(input) is SlateOutcome.Optimal optimal)
            {
                yield return (input, optimal);
            }
        }
    }

    private static IEnumerable<ValueList<ChangedSeat>?> Changed(SlateInput input, ValueList<ChangedSeat> changes)
    {
        yield return null;
        yield return changes.Add(new(input.Seats.Last(), null, input.People[0].Id, false));
        for (int i = 0; i < changes.Count; i++)
        {
            ChangedSeat change = changes[i];
            yield return ValueList.From(changes.Where((_, k) => k != i));
            foreach (ChangedSeat other in (ChangedSeat[])
                [
                    change with { CouldKeep = !change.CouldKeep },
                    change with { From = change.From is null ? new PersonId("x") : null },
                    change with { To = new PersonId(change.To?.Value + "x") },
                    change with { Seat = change.Seat with { Seat = "mars" } },
                ])
            {
                yield return ValueList.From(changes.Select((one, k) => k == i ? other : one));
            }
        }
    }

    private static IEnumerable<SlateInput> Standing(SlateInput input)
    {
        for (int i = 0; i < input.Standing.Count; i++)
        {
            yield return input with { Standing = ValueList.From(input.Standing.Where((_, k) => k != i)) };
            foreach (SlatePerson other in input.People.Where(person => person.Id != input.Standing[i].Person).Take(2))
            {
                yield return input with { Standing = ValueList.From(input.Standing.Select((held, k) => k == i ? held with { Person = other.Id } : held)) };
            }
        }
    }

    private static CertificateNode? Without(CertificateNode? node, out bool isLess)
    {
        isLess = false;
        switch (node)
        {
            case CertificateNode.Bound { Level: SlateLevels.Changes } bound:
                CertificateNode? rest = Without(bound.Next, out _);
                isLess = true;
                return rest;
            case CertificateNode.Bound bound:
                return bound with { Next = Without(bound.Next, out isLess) };
            case CertificateNode.Split split:
                split = split with { Low = Without(split.Low, out bool low)!, High = Without(split.High, out bool high)! };
                isLess = low || high;
                return split;
            default:
                return null;
        }
    }
}
