namespace FourPer1000.Selection;

/// <summary>How the lot order is drawn from the seed.</summary>
public enum LotScheme
{
    /// <summary>By the SHA-256 of seed, task force, seat and person: one candidacy more or less does not move the others.</summary>
    Sha256,

    /// <summary>RFC 3797: the pool in ordinal order, one MD5 a draw.</summary>
    Rfc3797,
}
