namespace FourPer1000.Registration;

/// <summary>Where a registration for one task force stands.</summary>
public enum DossierState
{
    /// <summary>No form yet.</summary>
    Draft,

    /// <summary>A form waits for a fact that is not known yet; it counts in the limit (charter C2.2).</summary>
    Submitted,

    /// <summary>Accepted, perhaps on conditions; counts in the limit.</summary>
    Accepted,

    /// <summary>Handed over as a candidacy for an office (charter C2.7); counts in the limit.</summary>
    Candidate,

    /// <summary>Holds the office; counts in the limit.</summary>
    Appointed,

    /// <summary>Withdrawn; does not count, and a new form may follow.</summary>
    Withdrawn,

    /// <summary>A form that waited was refused; does not count, and a new form may follow.</summary>
    Refused,
}
