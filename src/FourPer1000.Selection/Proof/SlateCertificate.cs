using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The proof that a slate is the best one, or that no slate keeps all hard rules: one tree of boxes, for all levels and the lot. A checker needs the input, the slate and whole numbers.</summary>
/// <param name="InputHash">The input.</param>
/// <param name="Root">The statement about the box of all slates; null where nothing is left to prove after the lot has been walked through from there.</param>
/// <param name="Seal">What everything in the certificate is sealed with.</param>
/// <remarks>
/// <para>The model has one row for each <see cref="CertificateRow"/> and one column for each candidacy, vacancy, slack and counter; the names say the formulas and the bounds. Levels are costs:
/// vacant leaders and vacant representatives (1 for each v), quota shortfall (1 for each unit below or above), imbalance (k − 1 for zk), support (minus the support of each x), load (1 for each l),
/// and for each seat of the lot the place of the candidacy in the lot order of that seat (0 for the best, excluded ones counted; v has the number of its candidacies).</para>
/// <para>A checker walks with a box (L, U for each column) and the level that is to be settled, from the root with the first level. <c>z</c> is the slate's own cost at that level, s the scale of the bound.</para>
/// <para><b>Split</b>: both children, each in its half of the box. <b>Bound</b> with multipliers y: r = s·c − y·A for each column and B = y·b + Σ (r &gt; 0 ? r·L : r·U); no slate in the box costs less than B/s.
/// At the level <see cref="Feasibility"/> c is 0: B &gt; 0 closes the box. At the level to be settled: B &gt; s·z closes the box, since every slate in it is worse. Otherwise slates that cost more than z are set aside,
/// which narrows the box (r &gt; 0: U ≤ L + ⌊(s·z − B)/r⌋; r &lt; 0: L ≥ U − ⌊(s·z − B)/−r⌋; all r and B from the box before); and if B &gt; s·(z − 1), the level is settled in the box and the next one is to be settled.
/// <c>Next</c> goes on with what is left. A bound at a level that is settled already closes and narrows in the same way and settles nothing; so does one that is too low to settle its level.</para>
/// <para><b>Lot</b>: when the level to be settled is a seat of the lot, the checker first looks at the box, at each statement and where there is none. If a candidacy with a better lot than the slate's holder can still be 1 there, the statement goes on and has to prove.
/// Otherwise, if the holder (v for a vacancy) cannot be 1, the box is closed; if it can, the seat is settled: the holder's column is 1 and the others of the seat are 0 from here on, and the next seat is looked at. Once all seats are settled nothing is left to prove, whatever follows.
/// A bound that settles a seat has the same effect on the columns of the seat.</para>
/// <para>A box in which a lower bound is above an upper one is empty and closed. A row <c>Settled</c> may be used after its level is settled only.</para>
/// <para><b>Rules that clash</b>: where a conflict was found, the certificate proves that no slate keeps <em>its</em> rules. The other named rules do not exist in the model then: hard quotas have neither rows nor columns, fixed candidacies have the bounds of others,
/// a person's cap is the smaller of the limits among the rules, and without all rules there are neither rows of balance and load nor their columns. Where no conflict was found, it proves that no slate keeps all hard rules.</para>
/// </remarks>
public sealed record SlateCertificate(InputHash InputHash, CertificateNode? Root, CertificateSeal Seal)
{
    /// <summary>The level without cost: whether there is a slate at all.</summary>
    public const string Feasibility = "feasibility";

    /// <summary>The levels of the lot.</summary>
    public const string Lot = "lot";

    /// <summary>For each seat that is explained by the lot, in settling order: the slate that shows it.</summary>
    public ValueList<SlateTie> Ties { get; init; } = [];

    /// <summary>The proof that a slate is the best one, sealed.</summary>
    /// <param name="input">The input.</param>
    /// <param name="slate">The slate.</param>
    /// <param name="root">The statements.</param>
    /// <param name="ties">For each seat that is explained by the lot: the slate that shows it; null for none.</param>
    public static SlateCertificate Of(SlateInput input, Slate slate, CertificateNode? root, ValueList<SlateTie>? ties = null)
    {
        ArgumentNullException.ThrowIfNull(slate);
        ValueList<SlateTie> all = ties ?? [];
        return new(slate.InputHash, root, CertificateSeal.Of(input, slate, root, all)) { Ties = all };
    }

    /// <summary>The proof that rules clash, sealed.</summary>
    public static SlateCertificate Of(SlateInput input, InputHash hash, RuleConflict? conflict, CertificateNode? root) =>
        new(hash, root, CertificateSeal.Of(input, hash, conflict, root));
}
