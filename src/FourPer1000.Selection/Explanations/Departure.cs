using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>A departure of the Secretariat from the slate: another holder for a seat, or none (charter C5.6).</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Person">Who is to hold it; null for nobody.</param>
/// <param name="Author">Who decided.</param>
/// <param name="Reason">Why, as it was written.</param>
/// <param name="At">When.</param>
public sealed record Departure(SeatId Seat, PersonId? Person, string Author, string Reason, DateTimeOffset At);
