using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>A column of the model on which a case distinction is made, by its name.</summary>
public abstract record CertificateColumn
{
    private CertificateColumn()
    {
    }

    /// <summary><c>x</c>: 1 where the candidacy is seated. Bounds 0 and 1; fixed ones from 1, excluded ones up to 0.</summary>
    /// <param name="Person">The nominee.</param>
    /// <param name="Seat">The seat.</param>
    public sealed record Candidacy(PersonId Person, SeatId Seat) : CertificateColumn;

    /// <summary><c>below</c>: units by which a soft quota misses its minimum.</summary>
    /// <param name="Quota">The id of the quota.</param>
    public sealed record Below(string Quota) : CertificateColumn;

    /// <summary><c>above</c>: units by which a soft quota exceeds its maximum.</summary>
    /// <param name="Quota">The id of the quota.</param>
    public sealed record Above(string Quota) : CertificateColumn;

    /// <summary><c>zk</c>: 1 where the task force has at least <paramref name="Place"/> office holders with the value; the costs of z2, z3, … are 1, 2, ….</summary>
    /// <param name="TaskForce">The task force.</param>
    /// <param name="Attribute">A balance attribute.</param>
    /// <param name="Value">The value shared.</param>
    /// <param name="Place">k, from 2.</param>
    public sealed record Sharing(ObjectiveCode TaskForce, string Attribute, string Value, int Place) : CertificateColumn;
}
