namespace FourPer1000.Rules;

/// <summary>Which sets of remedies turn a composed refusal: a monotone formula in its smallest disjunctive form.</summary>
internal static class RemedyAlgebra
{
    /// <summary>Any one of the remedies is enough.</summary>
    public static ValueList<RemedySet> Alternatives(ValueList<Remedy> remedies) => remedies.Count switch
    {
        0 => [],
        1 => [remedies[0].Alone],
        _ => Smallest([.. remedies.Select(remedy => remedy.Alone)]),
    };

    /// <summary>Every part has to be turned.</summary>
    public static ValueList<RemedySet> Together(IEnumerable<ValueList<RemedySet>> parts)
    {
        ValueList<RemedySet>? sets = null;
        foreach (ValueList<RemedySet> part in parts)
        {
            sets = sets is null ? part : Product(sets, part);
        }

        return sets ?? [];
    }

    /// <summary>Turning one part is enough.</summary>
    public static ValueList<RemedySet> Either(IEnumerable<ValueList<RemedySet>> parts) => Smallest([.. parts.SelectMany(part => part)]);

    private static ValueList<RemedySet> Product(ValueList<RemedySet> left, ValueList<RemedySet> right)
    {
        var sets = new List<RemedySet>(left.Count * right.Count);
        foreach (RemedySet one in left)
        {
            foreach (RemedySet other in right)
            {
                sets.Add(one.Includes(other) ? one : other.Includes(one) ? other : new RemedySet(one.Remedies.Concat(other.Remedies)));
            }
        }

        return Smallest(sets);
    }

    // Without repetitions and without sets that hold another one, in order.
    private static ValueList<RemedySet> Smallest(List<RemedySet> candidates)
    {
        candidates.Sort();
        for (int i = candidates.Count - 1; i >= 0; i--)
        {
            RemedySet set = candidates[i];
            if (candidates.FindIndex(other => set.Includes(other)) is int first && (first != i || candidates.FindLastIndex(other => set.Includes(other)) != i))
            {
                candidates.RemoveAt(i);
            }
        }

        return ValueList.From(candidates);
    }
}
