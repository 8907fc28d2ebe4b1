using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>What the file of a certificate says.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="Witnesses">For each rule of a conflict, in the order of the file of the slate: a slate that keeps all the others. Null unless rules clash and the conflict was found.</param>
public sealed record CertificateReport(SlateCertificate Certificate, ValueList<ConflictWitness>? Witnesses)
{
    /// <summary>The report of an outcome; null where there is nothing to prove, since the search ended at its limit.</summary>
    /// <param name="outcome">The outcome.</param>
    public static CertificateReport? Of(SlateOutcome outcome) => outcome switch
    {
        SlateOutcome.Optimal optimal => new(optimal.Certificate, null),
        SlateOutcome.Infeasible infeasible => new(infeasible.Certificate, infeasible.Conflict?.Witnesses),
        _ => null,
    };
}
