using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification.Tests;

/// <summary>Certificates that nobody wrote in good faith: a refusal, in little room, whatever they say.</summary>
public sealed class HostileCertificateTests
{
    private const int Deep = 100_000;

    [Theory]
    [InlineData("bounds")]
    [InlineData("low halves")]
    [InlineData("high halves")]
    [InlineData("the same case")]
    public void A_hundred_thousand_statements_within_each_other_are_refused(string kind)
    {
        (SlateInput input, SlateOutcome.Optimal answer) = Worked.Tight(60, 5, 2);
        CertificateNode node = Nothing;
        SeatCandidacy[] candidacies = [.. input.Candidacies];
        for (int i = 0; i < Deep; i++)
        {
            SeatCandidacy one = candidacies[kind == "the same case" ? 0 : i % candidacies.Length];
            var column = new CertificateColumn.Candidacy(one.Person, one.Seat);
            node = kind switch
            {
                "bounds" => Nothing with { Next = node },
                "high halves" => new CertificateNode.Split(column, 0, Nothing, node),
                _ => new CertificateNode.Split(column, 0, node, Nothing),
            };
        }

        Decision decision = SlateVerification.Check(input, answer.Slate, SlateCertificate.Of(input, answer.Slate, node));

        decision.Reasons.Should().ContainSingle().Which.Code.Should().Be(VerificationReasons.Unproven);
        decision.Reasons[0].Arguments[0].Name.Should().Be("statement", "the place is named");
    }

    [Fact]
    public void Case_distinctions_within_each_other_take_no_room_for_each_half()
    {
        SlateInput input = SlatePools.OfTheCall(600, 1);
        var answer = (SlateOutcome.Optimal)SlateSearch.Find(input);
        CertificateNode node = Nothing;
        foreach (SeatCandidacy one in input.Candidacies)
        {
            node = new CertificateNode.Split(new CertificateColumn.Candidacy(one.Person, one.Seat), 0, node, Nothing);
        }

        SlateCertificate certificate = SlateCertificate.Of(input, answer.Slate, node);
        long before = GC.GetAllocatedBytesForCurrentThread();

        SlateVerification.Check(input, answer.Slate, certificate).IsRefused.Should().BeTrue();

        // A copy of the box for each half would be over 60 MB.
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(40L << 20);
    }

    [Fact]
    public void Random_statements_are_refused()
    {
        var chance = new SeededChance(11);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach ((SlateInput input, SlateOutcome.Optimal answer) in Worked.Tiny(Runs.Of(60, 1200)))
        {
            for (int i = 0; i < 20; i++)
            {
                // In the smallest pools nothing is left to prove, whatever follows.
                CertificateNode root = Random(chance, input, 4);
                Decision decision = SlateVerification.Check(input, answer.Slate, SlateCertificate.Of(input, answer.Slate, root));
                seen.UnionWith(decision.Reasons.Select(reason => reason.Code));
                Slate other = Worked.Neighbours(input, answer.Slate).FirstOrDefault() ?? answer.Slate;
                if (other != answer.Slate)
                {
                    SlateVerification.Check(input, other, SlateCertificate.Of(input, other, root)).IsRefused.Should().BeTrue("only one slate is the best one");
                }
            }
        }

        seen.Should().Contain([VerificationReasons.UnknownName, VerificationReasons.IdleMultiplier, VerificationReasons.OutOfTurn, VerificationReasons.Unproven]);
    }

    private static CertificateNode.Bound Nothing => new(SlateLevels.VacantLeaders, null, 1, [], null);

    // Half of them are made of names that there are: what they say is wrong, not how it is said.
    private static CertificateNode Random(SeededChance chance, SlateInput input, int levels)
    {
        bool isKnown = chance.OfHundred(50);
        return Random(chance, input, levels, isKnown);
    }

    private static CertificateNode Random(SeededChance chance, SlateInput input, int levels, bool isKnown)
    {
        SeatId seat = chance.Pick([.. input.Seats]);
        PersonId person = chance.Pick(input.People).Id;
        if (levels > 0 && chance.OfHundred(50) && input.Candidacies.Count > 0)
        {
            SeatCandidacy one = chance.Pick(input.Candidacies);
            CertificateColumn known = new CertificateColumn.Candidacy(one.Person, one.Seat);
            CertificateColumn column = isKnown ? known : chance.Pick([known, new CertificateColumn.Candidacy(person, seat), new CertificateColumn.Below("q1"), new CertificateColumn.Sharing(seat.TaskForce, "gender", "f", 2)]);
            return new CertificateNode.Split(column, Number(chance), Random(chance, input, levels - 1, isKnown), Random(chance, input, levels - 1, isKnown));
        }

        CertificateRow[] rows = isKnown
            ? [new CertificateRow.Seat(seat), new CertificateRow.Settled(chance.Pick(SlateLevels.All))]
            : [new CertificateRow.Seat(seat), new CertificateRow.PersonCap(person), new CertificateRow.Load(person), new CertificateRow.Settled(chance.Pick(SlateLevels.OfRepair)), new CertificateRow.QuotaMaximum("q1")];
        CertificateNode? next = levels > 0 ? Random(chance, input, levels - 1, isKnown) : null;
        return isKnown
            ? new CertificateNode.Bound(chance.Pick(SlateLevels.All), null, chance.Between(1, 9), ValueList.From(chance.Mixed(rows).Take(chance.Below(3)).Select(row => new Multiplier(row, chance.Between(1, 1 << 20)))), next)
            : new CertificateNode.Bound(
                chance.Pick([.. SlateLevels.OfRepair, SlateCertificate.Feasibility, SlateCertificate.Lot, "load "]), chance.OfHundred(30) ? chance.Between(-2, 9) : null, Number(chance),
                ValueList.From(chance.Mixed(rows).Take(chance.Below(6)).Select(row => new Multiplier(row, Number(chance)))), next);
    }

    private static long Number(SeededChance chance) => chance.Pick([0L, 1, -1, 2, 1L << 20, long.MaxValue, long.MinValue, 1_000_000_007]);
}
