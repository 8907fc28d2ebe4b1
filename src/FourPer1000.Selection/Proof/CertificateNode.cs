using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>A statement of the proof about one box, that is about all slates whose columns lie between bounds. What it means stands at <see cref="SlateCertificate"/>.</summary>
public abstract record CertificateNode
{
    private CertificateNode()
    {
    }

    /// <summary>A case distinction: the column is at most the value, or at least one more.</summary>
    /// <param name="Column">The column.</param>
    /// <param name="Value">The value.</param>
    /// <param name="Low">The proof for the box in which the column's upper bound is the value.</param>
    /// <param name="High">The proof for the box in which the column's lower bound is the value plus 1.</param>
    public sealed record Split(CertificateColumn Column, long Value, CertificateNode Low, CertificateNode High) : CertificateNode;

    /// <summary>A bound by whole-number multipliers.</summary>
    /// <param name="Level"><see cref="SlateCertificate.Feasibility"/>, one of <see cref="SlateLevels"/>, or <c>lot</c> for the seat in <paramref name="LotSeat"/>.</param>
    /// <param name="LotSeat">The seat of a level of the lot, by its place in settling order from 0; null at other levels.</param>
    /// <param name="Scale">What the level's costs are multiplied with; at least 1. It has no meaning at <see cref="SlateCertificate.Feasibility"/>.</param>
    /// <param name="Multipliers">The multipliers; rows that are not listed have 0.</param>
    /// <param name="Next">The proof for what is left of the box; null where nothing is left, or where the box holds only the slate itself.</param>
    public sealed record Bound(string Level, int? LotSeat, long Scale, ValueList<Multiplier> Multipliers, CertificateNode? Next) : CertificateNode;
}
