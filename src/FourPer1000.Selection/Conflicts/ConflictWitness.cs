using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Shows that a rule is needed for a conflict.</summary>
/// <param name="Without">The rule that is dropped.</param>
/// <param name="Seats">A slate that keeps every other rule of the conflict; every seat, in settling order.</param>
public sealed record ConflictWitness(string Without, ValueList<SlateSeat> Seats);
