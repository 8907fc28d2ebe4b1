namespace FourPer1000.Rules;

/// <summary>Which sets of remedies turn a composed refusal: a monotone formula in its smallest disjunctive form.</summary>
internal static class RemedyAlgebra
{
    /// <summary>Any one of the remedies is enough.</summary>
    public static ValueList<RemedySet> Alternatives(ValueList<Remedy> remedies) => Smallest(remedies.Select(remedy => new RemedySet([remedy])));

    /// <summary>Every part has to be turned.</summary>
    public static ValueList<RemedySet> Together(IReadOnlyList<ValueList<RemedySet>> parts)
    {
        IReadOnlyList<RemedySet> sets = parts[0];
        for (int i = 1; i < parts.Count; i++)
        {
            ValueList<RemedySet> next = parts[i];
            sets = Smallest(sets.SelectMany(left => next.Select(right => new RemedySet(left.Remedies.Concat(right.Remedies)))));
        }

        return sets as ValueList<RemedySet> ?? ValueList.From(sets);
    }

    /// <summary>Turning one part is enough.</summary>
    public static ValueList<RemedySet> Either(IEnumerable<ValueList<RemedySet>> parts) => Smallest(parts.SelectMany(part => part));

    private static ValueList<RemedySet> Smallest(IEnumerable<RemedySet> sets)
    {
        RemedySet[] candidates = [.. sets.Distinct()];
        return candidates.Length <= 1
            ? ValueList.From(candidates)
            : ValueList.From(candidates
                .Where(set => !candidates.Any(other => other != set && set.Includes(other)))
                .Order());
    }
}
