namespace FourPer1000.Rules;

/// <summary>Remedies that together turn a whole decision; leaving any one out would not.</summary>
public sealed record RemedySet : IComparable<RemedySet>
{
    /// <summary>A set of remedies; repeated ones count once.</summary>
    /// <param name="remedies">The remedies, in any order.</param>
    public RemedySet(IEnumerable<Remedy> remedies)
    {
        ArgumentNullException.ThrowIfNull(remedies);
        Remedies = ValueList.From(remedies.Distinct().OrderBy(remedy => remedy.Code, StringComparer.Ordinal));
    }

    /// <summary>The remedies, ordered by code.</summary>
    public ValueList<Remedy> Remedies { get; }

    /// <summary>Whether this set holds every remedy of <paramref name="other"/>.</summary>
    public bool Includes(RemedySet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (Remedy remedy in other.Remedies)
        {
            if (!Holds(remedy))
            {
                return false;
            }
        }

        return true;
    }

    private bool Holds(Remedy remedy)
    {
        foreach (Remedy own in Remedies)
        {
            if (own == remedy)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Orders sets by their codes, first to last.</summary>
    public int CompareTo(RemedySet? other)
    {
        if (other is null)
        {
            return 1;
        }

        int shared = Math.Min(Remedies.Count, other.Remedies.Count);
        for (int i = 0; i < shared; i++)
        {
            int order = string.CompareOrdinal(Remedies[i].Code, other.Remedies[i].Code);
            if (order != 0)
            {
                return order;
            }
        }

        return Remedies.Count.CompareTo(other.Remedies.Count);
    }

    /// <summary>The codes, joined by plus signs.</summary>
    public override string ToString() => string.Join(" + ", Remedies);

    /// <summary>Whether the left set comes before the right one.</summary>
    public static bool operator <(RemedySet left, RemedySet right) => Comparer<RemedySet>.Default.Compare(left, right) < 0;

    /// <summary>Whether the left set does not come after the right one.</summary>
    public static bool operator <=(RemedySet left, RemedySet right) => Comparer<RemedySet>.Default.Compare(left, right) <= 0;

    /// <summary>Whether the left set comes after the right one.</summary>
    public static bool operator >(RemedySet left, RemedySet right) => Comparer<RemedySet>.Default.Compare(left, right) > 0;

    /// <summary>Whether the left set does not come before the right one.</summary>
    public static bool operator >=(RemedySet left, RemedySet right) => Comparer<RemedySet>.Default.Compare(left, right) >= 0;
}
