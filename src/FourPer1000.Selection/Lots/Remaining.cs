namespace FourPer1000.Selection;

/// <summary>The entries of a pool that are not drawn yet, in their order: a tree of counts, so that a draw costs a few steps.</summary>
internal sealed class Remaining
{
    private readonly int[] counts;
    private readonly int top = 1;

    public Remaining(int entries)
    {
        counts = new int[entries + 1];
        for (int i = 1; i <= entries; i++)
        {
            counts[i] = i & -i;
        }

        while (2 * top <= entries)
        {
            top *= 2;
        }
    }

    /// <summary>Takes the entry at a place among the remaining ones, from 0, and answers its place in the pool, from 0.</summary>
    public int Take(int place)
    {
        int position = 0;
        for (int step = top; step > 0; step /= 2)
        {
            if (position + step < counts.Length && counts[position + step] <= place)
            {
                position += step;
                place -= counts[position];
            }
        }

        for (int i = position + 1; i < counts.Length; i += i & -i)
        {
            counts[i]--;
        }

        return position;
    }
}
