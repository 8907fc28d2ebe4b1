using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Shows that the lot decided a seat: another slate that is equal on all levels, and in which the seat has another holder.</summary>
/// <param name="Seat">The seat whose explanation is <see cref="SeatCodes.Lot"/>.</param>
/// <param name="Changes">The seats at which the other slate differs from the best one, as they are there; in settling order.</param>
public sealed record SlateTie(SeatId Seat, ValueList<SlateSeat> Changes);
