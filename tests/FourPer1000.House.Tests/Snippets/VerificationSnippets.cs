using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Selection.Verification;
using FourPer1000.Texts;

namespace FourPer1000.House.Tests;

/// <summary>The code of the README of verification, run as it is shown.</summary>
public sealed class VerificationSnippets
{
    [Fact]
    public void A_slate_that_somebody_changed_is_refused_and_the_README_says_why()
    {
        SeatId leader = new("A1", SeatId.GlobalLeader);
        var input = new SlateInput(
            new(2020, 10, 5), ["A1"], ["africa"],
            [new(new PersonId("p1"), null, []), new(new PersonId("p2"), null, [])],
            [new(new PersonId("p1"), leader, 12), new(new PersonId("p2"), leader, 4)],
            SlatePolicy.Default, new SlateLot(LotScheme.Sha256, "demo"));
        (Slate slate, SlateCertificate certificate) = (SlateOutcome.Optimal)SlateSearch.Find(input);

        #region readme-verification
        Decision asPublished = SlateVerification.Check(input, slate, certificate);  // granted

        Slate changed = slate with { Seats = [new SlateSeat(leader, new PersonId("p2"), 4), .. slate.Seats.Skip(1)] };
        Decision asChanged = SlateVerification.Check(input, changed, certificate);
        Reason reason = asChanged.Reasons.Single();
        // verification.other-value (C5.3) level=support stated=12 computed=4
        #endregion

        using MemoryStream nomineesJson = new(), slateJson = new(), certificateJson = new();
        NomineesFile.Write(nomineesJson, input);
        SlateFile.Write(slateJson, SlateReport.Of(new SlateOutcome.Optimal(slate, certificate)), Phrasebook.In(Language.English));
        CertificateFile.Write(certificateJson, CertificateReport.Of(new SlateOutcome.Optimal(slate, certificate))!);
        byte[] nominees = nomineesJson.ToArray(), published = slateJson.ToArray(), proof = certificateJson.ToArray();

        #region readme-verification-files
        bool holds =
            NomineesFile.Read(nominees, "NOMINEES.json", Edition.Edition2020).TryGet(out SlateInput? pool)
            && SlateFile.Read(published, "SLATE.json").TryGet(out SlateReport? report)
            && CertificateFile.Read(proof, "CERT.json").TryGet(out CertificateReport? stated)
            && SlateVerification.Check(pool, report.Slate!, stated.Certificate).IsGranted;
        #endregion

        holds.Should().BeTrue();
        asPublished.IsGranted.Should().BeTrue();
        reason.ToString().Should().Be("verification.other-value (C5.3) level=support stated=12 computed=4");
    }
}
