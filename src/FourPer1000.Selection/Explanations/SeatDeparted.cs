using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The event that records a departure with its effect.</summary>
/// <param name="Departure">The departure.</param>
/// <param name="Before">Who was to hold the seat until then; null for nobody.</param>
/// <param name="Effect">The levels that change by this departure alone, in their order.</param>
/// <param name="Broken">The hard rules that do not hold from now on and held before, by name: the Secretariat decides, the record shows it.</param>
public sealed record SeatDeparted(Departure Departure, PersonId? Before, ValueList<LevelChange> Effect, ValueList<string> Broken);
