namespace FourPer1000.Rules;

/// <summary>How decisions add up (Kleene's strong logic): for "all", refused beats undetermined beats granted; for "any", the reverse. Reasons add up, nothing short-circuits.</summary>
internal static class Composition
{
    public static Decision All(IReadOnlyList<Decision> parts)
    {
        Decision[] refused = [.. parts.Where(part => part.IsRefused)];
        if (refused.Length == 1 && parts.All(part => part.Missing.Count == 0))
        {
            return refused[0];
        }

        if (refused.Length > 0)
        {
            return new Decision.Refused(
                Ordered(refused.SelectMany(part => part.Reasons)),
                RemedyAlgebra.Together([.. refused.Select(part => part.Remedies)]),
                Union(parts));
        }

        return parts.Any(part => part.IsUndetermined)
            ? new Decision.Undetermined(Union(parts))
            : Decision.GrantOn(ValueList.From(parts.SelectMany(part => part.Conditions).Distinct()));
    }

    public static Decision Any(IReadOnlyList<Decision> parts)
    {
        if (parts.Where(part => part.IsGranted).MinBy(part => part.Conditions.Count) is { } granted)
        {
            return granted;
        }

        Decision[] undetermined = [.. parts.Where(part => part.IsUndetermined)];
        return undetermined.Length > 0
            ? new Decision.Undetermined(Union(undetermined))
            : new Decision.Refused(
                Ordered(parts.SelectMany(part => part.Reasons)),
                RemedyAlgebra.Either(parts.Select(part => part.Remedies)),
                Union(parts));
    }

    private static ValueList<Reason> Ordered(IEnumerable<Reason> reasons) =>
        ValueList.From(reasons.Distinct().OrderBy(reason => reason.Code, StringComparer.Ordinal).ThenBy(reason => reason.Clause.Id, StringComparer.Ordinal));

    private static ValueList<MissingFact> Union(IEnumerable<Decision> parts) =>
        ValueList.From(parts.SelectMany(part => part.Missing).Distinct());
}
