using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>A row of the model by its name. Whoever has the input can build the row; the certificate never states its entries. The columns in the formulas are those of <see cref="CertificateColumn"/>;
/// <c>v</c> is the vacancy of a seat, <c>e</c> the slack of the row (one for each row), <c>l</c> a person's offices beyond the first.</summary>
public abstract record CertificateRow
{
    private CertificateRow()
    {
    }

    /// <summary><c>Σx + v = 1</c> over the candidacies of the seat; 0 ≤ v ≤ 1.</summary>
    /// <param name="Id">The seat.</param>
    public sealed record Seat(SeatId Id) : CertificateRow;

    /// <summary><c>Σx + below + e = min</c> over the candidacies that the quota counts; 0 ≤ below ≤ min (a soft quota) or below = 0 (a hard one); −max(0, N − min) ≤ e ≤ 0,
    /// where N is the number of seats with a counted candidacy that is not excluded. The row exists where min is above 0.</summary>
    /// <param name="Quota">The id of the quota.</param>
    public sealed record QuotaMinimum(string Quota) : CertificateRow;

    /// <summary><c>Σx − above + e = max</c>; 0 ≤ above ≤ max(0, N − max) (a soft quota) or above = 0 (a hard one); 0 ≤ e ≤ max. The row exists where N is above max.</summary>
    /// <param name="Quota">The id of the quota.</param>
    public sealed record QuotaMaximum(string Quota) : CertificateRow;

    /// <summary><c>Σx − z2 − z3 − … − zK + e = 0</c> over the candidacies in the task force of people with the value; 0 ≤ zk ≤ 1; −1 ≤ e ≤ 0; K is the smaller of the numbers of distinct seats
    /// and distinct people among those that are not excluded. The row exists where K is above 1.</summary>
    /// <param name="TaskForce">The task force.</param>
    /// <param name="Attribute">A balance attribute.</param>
    /// <param name="Value">The value shared.</param>
    public sealed record Balance(ObjectiveCode TaskForce, string Attribute, string Value) : CertificateRow;

    /// <summary><c>Σx + e = cap</c> over the person's candidacies; 0 ≤ e ≤ cap, the smaller of the limits of task forces and offices.</summary>
    /// <param name="Id">The person.</param>
    public sealed record PersonCap(PersonId Id) : CertificateRow;

    /// <summary><c>Σx + e = cap</c> over the candidacies of the organisation's people in the task force; 0 ≤ e ≤ cap.</summary>
    /// <param name="TaskForce">The task force.</param>
    /// <param name="Id">The organisation.</param>
    public sealed record OrganisationCap(ObjectiveCode TaskForce, OrganisationId Id) : CertificateRow;

    /// <summary><c>Σx + e = 1</c> over the person's candidacies in the task force; 0 ≤ e ≤ 1.</summary>
    /// <param name="TaskForce">The task force.</param>
    /// <param name="Id">The person.</param>
    public sealed record OneSeat(ObjectiveCode TaskForce, PersonId Id) : CertificateRow;

    /// <summary><c>Σx − l + e = 1</c> over the person's candidacies; 0 ≤ e ≤ 1; 0 ≤ l ≤ M − 1, M being the number of task forces with a candidacy of the person that is not excluded, at most the cap, at least 1.</summary>
    /// <param name="Id">The person.</param>
    public sealed record Load(PersonId Id) : CertificateRow;

    /// <summary><c>cost·x = value</c>: a level that is settled before the one at hand, with the slate's value. The slack is 0.</summary>
    /// <param name="Level">One of <see cref="SlateLevels"/>.</param>
    public sealed record Settled(string Level) : CertificateRow;
}
