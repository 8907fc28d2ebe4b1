using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification.Tests;

/// <summary>Repairs of a standing slate have the same proof as slates that are made anew.</summary>
public sealed class SuccessionTests
{
    [Fact]
    public void A_repaired_slate_is_accepted_and_none_of_its_neighbours_is()
    {
        int accepted = 0, refused = 0;
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in Worked.Tiny(Runs.Of(150, 1500)))
        {
            foreach (SlateSeat gone in answer.Slate.Seats.Where(seat => seat.Person is not null).Take(2))
            {
                SlateInput after = SlateSuccession.InputFor(input, answer.Slate.Seats, SlateSuccession.Everything(input, gone.Person!.Value, "left"));
                if (SlateSearch.Find(after) is not SlateOutcome.Optimal repaired)
                {
                    continue;
                }

                SlateVerification.Check(after, repaired.Slate, repaired.Certificate).Reasons.Should().BeEmpty();
                accepted++;
                foreach (Slate other in Worked.Neighbours(after, repaired.Slate).Take(20))
                {
                    SlateVerification.Check(after, other, Sealed(after, other, repaired.Certificate)).IsRefused.Should().BeTrue("only one slate is the best one");
                    refused++;
                }
            }
        }

        accepted.Should().BeGreaterThan(60);
        refused.Should().BeGreaterThan(200);
    }

    [Fact]
    public void Without_the_standing_slate_the_answer_is_one_to_another_input()
    {
        (SlateInput input, SlateOutcome.Optimal answer) = Worked.Tight(80, 8, 3);
        SlateInput after = SlateSuccession.InputFor(input, answer.Slate.Seats, []);
        var same = (SlateOutcome.Optimal)SlateSearch.Find(after);

        same.Slate.Seats.Should().Equal(answer.Slate.Seats, "nobody leaves, so nobody moves");
        same.Slate.Levels.Single(level => level.Name == SlateLevels.Changes).Value.Should().Be(0);
        SlateVerification.Check(after, same.Slate, same.Certificate).IsGranted.Should().BeTrue();
        SlateVerification.Check(input, same.Slate, same.Certificate).Reasons.Single().Code.Should().Be(VerificationReasons.OtherInput);
        Slate lying = same.Slate with { Levels = ValueList.From(same.Slate.Levels.Select(level => level.Name == SlateLevels.Changes ? level with { Value = 1 } : level)) };
        SlateVerification.Check(after, lying, same.Certificate).Reasons.Single().Code.Should().Be(VerificationReasons.OtherValue);
        Slate six = same.Slate with { Levels = ValueList.From(same.Slate.Levels.Where(level => level.Name != SlateLevels.Changes)) };
        SlateVerification.Check(after, six, same.Certificate).Reasons.Single().Code.Should().Be(VerificationReasons.OtherLevels);
    }

    private static SlateCertificate Sealed(SlateInput input, Slate slate, SlateCertificate certificate) => SlateCertificate.Of(input, slate, certificate.Root, certificate.Ties);
}
