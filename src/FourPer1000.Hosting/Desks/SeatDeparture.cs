using FourPer1000.Domain;
using FourPer1000.Selection;

namespace FourPer1000.Hosting;

/// <summary>A departure from the proposal that the Secretariat asks for (charter C5.6). Author and time are the desk's to say.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Person">Who is to hold it; null for nobody.</param>
/// <param name="Reason">Why. It is sealed: it speaks of people.</param>
public sealed record SeatDeparture(SeatId Seat, PersonId? Person, string Reason);
