namespace FourPer1000.Testing;

/// <summary>Chance by a seed, the same on every machine and in every version of the runtime (splitmix64). For test data; no lot is drawn with it.</summary>
/// <param name="seed">The seed.</param>
/// <remarks>Not safe for several threads at once.</remarks>
public sealed class SeededChance(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 to below the limit.</summary>
    /// <param name="limit">Above 0.</param>
    public int Below(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }

    /// <summary>A whole number from the least to the most.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred throws.</summary>
    public bool OfHundred(int percent) => Below(100) < percent;

    /// <summary>One of the items.</summary>
    /// <param name="items">At least one.</param>
    public T Pick<T>(IReadOnlyList<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items[Below(items.Count)];
    }

    /// <summary>The items in another order.</summary>
    public T[] Mixed<T>(IEnumerable<T> items)
    {
        T[] mixed = [.. items];
        for (int i = mixed.Length - 1; i > 0; i--)
        {
            int other = Below(i + 1);
            (mixed[i], mixed[other]) = (mixed[other], mixed[i]);
        }

        return mixed;
    }
}
