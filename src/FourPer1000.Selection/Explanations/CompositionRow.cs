using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>The office holders beside the pool they come from, for one attribute.</summary>
/// <param name="TaskForce">The task force; null for all together, where a person with several offices counts once.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Seated">The office holders by value, ordered by value.</param>
/// <param name="SeatedUnknown">Office holders without a value: they count for no quota and form no pair.</param>
/// <param name="Pool">The people with a candidacy that is not excluded, by value, ordered by value; each person once.</param>
/// <param name="PoolUnknown">Those of the pool without a value.</param>
public sealed record CompositionRow(
    ObjectiveCode? TaskForce, string Attribute, ValueList<ValueCount> Seated, int SeatedUnknown, ValueList<ValueCount> Pool, int PoolUnknown);
