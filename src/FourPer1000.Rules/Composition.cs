namespace FourPer1000.Rules;

/// <summary>How decisions add up (Kleene's strong logic): for "all", refused beats undetermined beats granted; for "any", the reverse. Reasons add up, nothing short-circuits, and the order of the parts does not show.</summary>
internal static class Composition
{
    public static Decision All(IReadOnlyList<Decision> parts)
    {
        Decision? refused = null;
        int refusals = 0, unknown = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            refused = parts[i].IsRefused ? parts[i] : refused;
            refusals += parts[i].IsRefused ? 1 : 0;
            unknown += parts[i].IsUndetermined ? 1 : 0;
        }

        if (refusals == 1 && unknown == 0)
        {
            return refused!;
        }

        if (refusals > 0)
        {
            return new Decision.Refused(
                Ordered(parts.SelectMany(part => part.Reasons)),
                RemedyAlgebra.Together(parts.Where(part => part.IsRefused).Select(part => part.Remedies)),
                Missing(parts));
        }

        return unknown > 0
            ? new Decision.Undetermined(Missing(parts))
            : Decision.GrantOn(ValueList.From(parts.SelectMany(part => part.Conditions)));
    }

    public static Decision Any(IReadOnlyList<Decision> parts)
    {
        Decision? granted = parts
            .Where(part => part.IsGranted)
            .OrderBy(part => part.Conditions.Count)
            .ThenBy(part => part.Conditions.ToString(), StringComparer.Ordinal)
            .FirstOrDefault();
        if (granted is not null)
        {
            return granted;
        }

        Decision[] undetermined = [.. parts.Where(part => part.IsUndetermined)];
        return undetermined.Length > 0
            ? new Decision.Undetermined(Missing(undetermined))
            : new Decision.Refused(
                Ordered(parts.SelectMany(part => part.Reasons)),
                RemedyAlgebra.Either(parts.Select(part => part.Remedies)),
                Missing(parts));
    }

    /// <summary>Missing facts, each once, in an order of their own.</summary>
    public static ValueList<MissingFact> Ordered(ValueList<MissingFact> missing) => missing.Count < 2
        ? missing
        : ValueList.From(missing.Distinct()
            .OrderBy(fact => fact.Fact, StringComparer.Ordinal)
            .ThenBy(fact => fact.NeededBy, StringComparer.Ordinal)
            .ThenBy(fact => fact.Clause.Id, StringComparer.Ordinal));

    /// <summary>Conditions, each once, in an order of their own.</summary>
    public static ValueList<Condition> Ordered(ValueList<Condition> conditions) => conditions.Count < 2
        ? conditions
        : ValueList.From(conditions.Distinct()
            .OrderBy(condition => condition.Remedy.Code, StringComparer.Ordinal)
            .ThenBy(condition => condition.Reason.ToString(), StringComparer.Ordinal));

    // By code; reasons of one code by clause and arguments.
    private static ValueList<Reason> Ordered(IEnumerable<Reason> reasons)
    {
        var ordered = new List<Reason>(reasons);
        ordered.Sort(Compare);
        for (int i = ordered.Count - 1; i > 0; i--)
        {
            if (ordered[i] == ordered[i - 1])
            {
                ordered.RemoveAt(i);
            }
        }

        return ValueList.From(ordered);
    }

    private static int Compare(Reason left, Reason right)
    {
        int order = string.CompareOrdinal(left.Code, right.Code);
        order = order != 0 ? order : string.CompareOrdinal(left.Clause.Id, right.Clause.Id);
        return order != 0 || left == right ? order : string.CompareOrdinal(left.ToString(), right.ToString());
    }

    private static ValueList<MissingFact> Missing(IEnumerable<Decision> parts) => Ordered(ValueList.From(parts.SelectMany(part => part.Missing)));
}
