using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification.Tests;

/// <summary>The seal has no key: whoever changes an answer computes it again. What they changed must be refused for what it says.</summary>
public sealed class ResealedTests
{
    [Fact]
    public void A_level_without_a_name_behind_the_last_one_is_refused_and_throws_nothing()
    {
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in Worked.Tiny(20))
        {
            Slate longer = answer.Slate with { Levels = answer.Slate.Levels.Add(new("", 0, true)) };
            SlateVerification.Check(input, longer, SlateCertificate.Of(input, longer, answer.Certificate.Root)).Reasons.Should().ContainSingle().Which.Code.Should().Be(VerificationReasons.OtherLevels);

            Slate shorter = answer.Slate with { Levels = ValueList.From(answer.Slate.Levels.SkipLast(1)) };
            SlateVerification.Check(input, shorter, SlateCertificate.Of(input, shorter, answer.Certificate.Root)).Reasons.Should().ContainSingle().Which.Code.Should().Be(VerificationReasons.OtherLevels);
        }
    }

    [Fact]
    public void An_explanation_by_the_lot_needs_a_slate_that_shows_it()
    {
        int shown = 0, refused = 0;
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in Worked.Tiny(Runs.Of(60, 1500)))
        {
            ValueList<SlateTie> ties = answer.Certificate.Ties;
            ties.Select(tie => tie.Seat).Should().Equal(answer.Slate.Explanations.Where(explanation => explanation.Code == SeatCodes.Lot).Select(explanation => explanation.Seat));
            shown += ties.Count;
            foreach (ValueList<SlateTie> other in OtherTies(input, answer.Slate, ties))
            {
                Refused(input, answer.Slate, answer.Certificate.Root, other);
                refused++;
            }

            foreach ((int i, SeatExplanation explanation) in answer.Slate.Explanations.Index().Where(entry => entry.Item.Code is SeatCodes.BestOnLevel or SeatCodes.KeptVacant))
            {
                // Whatever slate is shown: that there is no equal one is what the explanation said.
                Slate blamed = answer.Slate with { Explanations = ValueList.From(answer.Slate.Explanations.Select((own, at) => at == i ? own with { Code = SeatCodes.Lot } : own)) };
                foreach (Slate neighbour in Worked.Neighbours(input, answer.Slate).Take(40).Append(answer.Slate))
                {
                    SlateTie tie = new(explanation.Seat, ValueList.From(neighbour.Seats.Where((seat, at) => seat != answer.Slate.Seats[at])));
                    Refused(input, blamed, answer.Certificate.Root, ValueList.From(ties.Append(tie).OrderBy(one => input.Seats.ToList().IndexOf(one.Seat))));
                    refused++;
                }
            }
        }

        shown.Should().BeGreaterThan(10);
        refused.Should().BeGreaterThan(500);
    }

    [Fact]
    public void No_other_rules_of_a_conflict_are_accepted_although_they_are_sealed_again()
    {
        int refused = 0;
        foreach ((SlateInput input, SlateOutcome.Infeasible answer) in Worked.Clashing(Runs.Of(200, 2000)))
        {
            RuleConflict conflict = answer.Conflict!;
            foreach (RuleConflict other in OtherRules(input, conflict))
            {
                var certificate = SlateCertificate.Of(input, answer.InputHash, other, answer.Certificate.Root);
                SlateVerification.Check(input, new SlateOutcome.Infeasible(answer.InputHash, other, certificate)).IsRefused.Should().BeTrue($"{other} is not the conflict of {input.Lot.Seed}");
                refused++;
            }
        }

        refused.Should().BeGreaterThan(100);
    }

    private static void Refused(SlateInput input, Slate slate, CertificateNode? root, ValueList<SlateTie> ties)
    {
        Reason reason = SlateVerification.Check(input, slate, SlateCertificate.Of(input, slate, root, ties)).Reasons.Should().ContainSingle($"of {input.Lot.Seed} with {ties}").Which;
        reason.Code.Should().BeOneOf(VerificationReasons.NoTie, VerificationReasons.FalseTie);
    }

    private static IEnumerable<ValueList<SlateTie>> OtherTies(SlateInput input, Slate slate, ValueList<SlateTie> ties)
    {
        for (int i = 0; i < ties.Count; i++)
        {
            int place = i;
            SlateTie tie = ties[i];
            ValueList<SlateTie> With(params SlateTie[] others) => ValueList.From(ties.SelectMany((own, at) => at == place ? others : [own]));
            SlateSeat same = slate.Seats.First(seat => seat.Seat == tie.Seat);
            yield return With();
            yield return With(tie, tie);
            yield return With(tie with { Changes = [] });
            yield return With(tie with { Changes = ValueList.From(tie.Changes.Where(change => change.Seat != tie.Seat)) });
            yield return With(tie with { Changes = ValueList.From(tie.Changes.Select(change => change.Seat == tie.Seat ? same : change)) });
            yield return With(tie with { Changes = ValueList.From(tie.Changes.Concat(tie.Changes)) });
            yield return With(tie with { Changes = ValueList.From(tie.Changes.Select(change => change with { Support = change.Support + 1 })) });
            yield return With(tie with { Changes = ValueList.From(tie.Changes.Select(change => change.Seat == tie.Seat ? change with { Person = new("nobody") } : change)) });
        }

        if (input.Seats.Except(ties.Select(tie => tie.Seat)).ToArray() is [var free, ..])
        {
            yield return ties.Add(new(free, []));
        }
    }

    private static IEnumerable<RuleConflict> OtherRules(SlateInput input, RuleConflict conflict)
    {
        string[] known = [.. HardRules.NamesOf(input.Policy).Append("quota:nothing").Except(conflict.Rules, StringComparer.Ordinal)];
        for (int i = 0; i < conflict.Rules.Count; i++)
        {
            yield return new(ValueList.From(conflict.Rules.Where((_, at) => at != i)), ValueList.From(conflict.Witnesses.Where((_, at) => at != i)));
            yield return conflict with { Witnesses = ValueList.From(conflict.Witnesses.Where((_, at) => at != i)) };
            foreach (string rule in known)
            {
                yield return Ordered(conflict.Witnesses.Select((witness, at) => at == i ? witness with { Without = rule } : witness));
            }
        }

        yield return conflict with { Witnesses = [] };
        foreach (string rule in known)
        {
            yield return Ordered(conflict.Witnesses.Append(conflict.Witnesses[0] with { Without = rule }));
        }
    }

    private static RuleConflict Ordered(IEnumerable<ConflictWitness> witnesses)
    {
        ConflictWitness[] all = [.. witnesses.OrderBy(witness => witness.Without, StringComparer.Ordinal)];
        return new(ValueList.From(all.Select(witness => witness.Without)), ValueList.Create<ConflictWitness>(all));
    }
}
