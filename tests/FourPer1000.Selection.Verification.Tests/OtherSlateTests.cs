using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification.Tests;

public sealed class OtherSlateTests
{
    [Fact]
    public void No_other_slate_is_accepted_even_where_it_tells_the_truth_about_itself_and_is_sealed_again()
    {
        int others = 0, equal = 0;
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in Worked.Tiny(Runs.Of(150, 1500)))
        {
            foreach (Slate other in Worked.Neighbours(input, answer.Slate))
            {
                var certificate = SlateCertificate.Of(input, other, answer.Certificate.Root);
                Reason reason = SlateVerification.Check(input, other, certificate).Reasons.Should().ContainSingle($"{input.Lot.Seed} has another best slate").Which;
                reason.Code.Should().BeOneOf(VerificationReasons.Unproven, VerificationReasons.OtherLot, VerificationReasons.OutOfTurn);
                others++;
                equal += other.Levels == answer.Slate.Levels ? 1 : 0;
            }
        }

        others.Should().BeGreaterThan(1000);
        equal.Should().BeGreaterThan(20, "slates with equal levels, which the lot alone decides, are among them");
    }

    [Fact]
    public void A_slate_that_the_lot_does_not_give_is_refused_with_who_should_have_the_seat()
    {
        // Where a bound of the levels speaks of the slate as well, that comes first.
        ((SlateInput input, SlateOutcome.Optimal answer), Slate other) = Worked.Tiny(2000).SelectMany(pool => Equal(pool.Input, pool.Answer.Slate).Take(1).Select(equal => (pool, equal)))
            .First(of => Refused(of.pool.Input, of.equal, of.pool.Answer).Code == VerificationReasons.OtherLot);

        Reason reason = Refused(input, other, answer);

        SlateSeat seat = other.Seats.First(held => answer.Slate.Seats.All(best => best != held));
        reason.Code.Should().Be(VerificationReasons.OtherLot);
        reason["seat"]!.ToString().Should().Be(seat.Seat.ToString());
        string[] byLot = [.. LotOrder.Of(input).Where(entry => entry.Candidacy.Seat == seat.Seat).Select(entry => entry.Candidacy.Person.Value)];
        byLot.TakeWhile(person => person != seat.Person?.Value).Should().Contain(reason["better"]!.ToString());
    }

    [Fact]
    public void The_proof_of_one_pool_proves_nothing_about_another()
    {
        (SlateInput Input, SlateOutcome.Optimal Answer)[] pools = [.. Worked.Tiny(60)];
        int tried = 0;
        foreach ((int i, (SlateInput input, SlateOutcome.Optimal answer)) in pools.Index().Where(entry => entry.Item.Input.Candidacies.Count > 4))
        {
            CertificateNode? stranger = pools[(i + 1) % pools.Length].Answer.Certificate.Root;
            if (SlateVerification.Check(input, answer.Slate, SlateCertificate.Of(input, answer.Slate, stranger, answer.Certificate.Ties)).IsGranted)
            {
                // What is proven by names of both pools is still proven of this one only: no other slate may come out of it.
                Worked.Neighbours(input, answer.Slate).Where(other => SlateVerification.Check(input, other, SlateCertificate.Of(input, other, stranger)).IsGranted).Should().BeEmpty();
            }

            tried++;
        }

        tried.Should().BeGreaterThan(20);
    }

    private static Reason Refused(SlateInput input, Slate other, SlateOutcome.Optimal answer) =>
        SlateVerification.Check(input, other, SlateCertificate.Of(input, other, answer.Certificate.Root)).Reasons.Single();

    private static IEnumerable<Slate> Equal(SlateInput input, Slate slate) => Worked.Neighbours(input, slate).Where(other => other.Levels == slate.Levels);
}
