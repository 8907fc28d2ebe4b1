using FourPer1000.Rules;

namespace FourPer1000.StateMachines;

/// <summary>One row of a table as codes.</summary>
/// <param name="From">The state before.</param>
/// <param name="On">The trigger.</param>
/// <param name="To">The state after.</param>
/// <param name="By">Who may pull it.</param>
/// <param name="Clause">The clause behind it.</param>
/// <param name="Guards">The codes of the requirements in its guard, in order.</param>
/// <param name="IsAwaited">Whether the row is for what waits: its guard holds where a fact of these requirements is still missing.</param>
/// <param name="GuardExpression">How the guard is composed; null without a guard.</param>
public sealed record MachineArrow(
    string From, string On, string To, AuthoritySet By, Clause Clause, ValueList<string> Guards, bool IsAwaited, string? GuardExpression);
