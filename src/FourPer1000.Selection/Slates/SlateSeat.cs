using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>A seat of a slate.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Person">Who is proposed; null for a vacancy.</param>
/// <param name="Support">The support of the candidacy; 0 for a vacancy.</param>
public readonly record struct SlateSeat(SeatId Seat, PersonId? Person, long Support);
