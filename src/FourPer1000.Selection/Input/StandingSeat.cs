using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>A seat of a standing slate and its holder. The holder could keep it where the candidacy is still in the input and not excluded; otherwise the seat is free.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Person">Who holds it.</param>
public readonly record struct StandingSeat(SeatId Seat, PersonId Person);
