using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>A decision of the Secretariat that fixes a candidacy or excludes it (charter C5.4).</summary>
/// <param name="Person">The nominee.</param>
/// <param name="Seat">The seat.</param>
/// <param name="Reason">Why, as the Secretariat wrote it; null where nothing was written.</param>
public sealed record SeatDecision(PersonId Person, SeatId Seat, string? Reason);
