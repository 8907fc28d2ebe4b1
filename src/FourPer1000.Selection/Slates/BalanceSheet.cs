using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The composition of a task force beside that of its pool, for one balance attribute.</summary>
/// <param name="TaskForce">The task force.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Counts">The office holders by value, ordered by value; people without a value are not counted.</param>
/// <param name="Pool">The people with a candidacy in the task force that is not excluded, by value, ordered by value; each person once.</param>
public sealed record BalanceSheet(ObjectiveCode TaskForce, string Attribute, ValueList<ValueCount> Counts, ValueList<ValueCount> Pool);
