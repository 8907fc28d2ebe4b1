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
