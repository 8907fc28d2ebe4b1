using FourPer1000.Rules;

namespace FourPer1000.Selection.Verification;

/// <summary>Checks an answer of the selection for somebody who trusts nobody: it shares the types of input, slate and certificate with the search and nothing else (charter C5.7). Pure.</summary>
/// <remarks>The hash of the input and the lot order are computed again, the slate is checked against every hard rule and every value that it states, and every box of the certificate is closed again in whole numbers of any size.
/// What a certificate means stands at <see cref="SlateCertificate"/>.</remarks>
public static class SlateVerification
{
    /// <summary>Whether a slate is the best one.</summary>
    /// <param name="input">The input, as it was published.</param>
    /// <param name="slate">The slate.</param>
    /// <param name="certificate">Its certificate.</param>
    /// <returns>Granted, or refused for the first thing that is wrong: one of <see cref="VerificationReasons"/>.</returns>
    public static Decision Check(SlateInput input, Slate slate, SlateCertificate certificate)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(slate);
        ArgumentNullException.ThrowIfNull(certificate);
        if (Unusable(input) is { } unusable)
        {
            return Decision.Refuse(unusable);
        }

        string hash = InputText.HashOf(input);
        if ((OtherInput(hash, "slate", slate.InputHash) ?? OtherInput(hash, "certificate", certificate.InputHash)) is { } other)
        {
            return Decision.Refuse(other);
        }

        var nominations = new Nominations(input);
        return Answer(
            SlateAudit.FaultOf(nominations, slate, out int[] holders)
            ?? BrokenSeal(certificate, CertificateLines.SealOf(input, hash, slate, certificate))
            ?? ProofWalk.FaultOf(nominations, holders, certificate.Root)
            ?? TieAudit.FaultOf(nominations, slate, certificate.Ties));
    }

    /// <summary>Whether the hard rules clash, and whether the conflict that is named is one and is minimal.</summary>
    /// <param name="input">The input, as it was published.</param>
    /// <param name="answer">The answer. Where it names no conflict, only the clash of all hard rules is checked.</param>
    /// <returns>Granted, or refused for the first thing that is wrong: one of <see cref="VerificationReasons"/>.</returns>
    public static Decision Check(SlateInput input, SlateOutcome.Infeasible answer)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(answer);
        if (Unusable(input) is { } unusable)
        {
            return Decision.Refuse(unusable);
        }

        string hash = InputText.HashOf(input);
        SlateCertificate certificate = answer.Certificate;
        if ((OtherInput(hash, "slate", answer.InputHash) ?? OtherInput(hash, "certificate", certificate.InputHash)) is { } other)
        {
            return Decision.Refuse(other);
        }

        var nominations = new Nominations(input);
        HashSet<string>? named = answer.Conflict is { } conflict ? [.. conflict.Rules] : null;
        return Answer(
            (answer.Conflict is null ? null : ConflictAudit.FaultOf(nominations, answer.Conflict))
            ?? BrokenSeal(certificate, CertificateLines.SealOf(input, hash, answer.Conflict, certificate.Root))
            ?? ProofWalk.FaultOf(nominations, new HardRules(nominations, named), certificate.Root));
    }

    private static Decision Answer(Reason? fault) => fault is null ? Decision.Grant : Decision.Refuse(fault);

    private static Reason? Unusable(SlateInput input) => SlateInputCheck.FaultsOf(input) is [var fault, ..]
        ? VerificationReasons.Because(VerificationReasons.UnusableInput, fault.Code, fault.Place.Path ?? "")
        : null;

    private static Reason? OtherInput(string computed, string document, InputHash stated) =>
        stated.Value == computed ? null : VerificationReasons.Because(VerificationReasons.OtherInput, document, stated.Value ?? "", computed);

    private static Reason? BrokenSeal(SlateCertificate certificate, string computed) =>
        certificate.Seal.Value == computed ? null : VerificationReasons.Because(VerificationReasons.BrokenSeal, certificate.Seal.Value ?? "", computed);
}
