namespace FourPer1000.Selection.Tests;

/// <summary>Chance by a seed, the same on every machine and in every version of the runtime (splitmix64).</summary>
internal sealed class Chance(ulong seed)
{
    private ulong state = seed;

    public int Below(int limit)
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)limit);
    }

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool OfHundred(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

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
