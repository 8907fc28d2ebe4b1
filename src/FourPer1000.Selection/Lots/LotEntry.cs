namespace FourPer1000.Selection;

/// <summary>One place of the lot order.</summary>
/// <param name="Rank">The place, from 1; the lower, the better the lot.</param>
/// <param name="Candidacy">The candidacy.</param>
/// <param name="Digest">What decided, in hexadecimal: the SHA-256 of the candidacy, or the MD5 of the draw.</param>
public sealed record LotEntry(int Rank, SeatCandidacy Candidacy, string Digest);
