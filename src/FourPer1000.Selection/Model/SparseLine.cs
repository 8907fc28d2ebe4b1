namespace FourPer1000.Selection;

/// <summary>The entries of a row or a column.</summary>
internal struct SparseLine
{
    private int[]? places;
    private int[]? coefficients;
    private int count;

    public readonly ReadOnlySpan<int> Places => places.AsSpan(0, count);

    public readonly ReadOnlySpan<int> Coefficients => coefficients.AsSpan(0, count);

    public void Add(int place, int coefficient)
    {
        if (places is null || coefficients is null)
        {
            places = new int[4];
            coefficients = new int[4];
        }
        else if (count == places.Length)
        {
            Array.Resize(ref places, 2 * count);
            Array.Resize(ref coefficients, 2 * count);
        }

        places[count] = place;
        coefficients[count++] = coefficient;
    }

    public void Keep(bool[] isWanted)
    {
        int kept = 0;
        for (int i = 0; i < count; i++)
        {
            if (isWanted[places![i]])
            {
                places[kept] = places[i];
                coefficients![kept++] = coefficients[i];
            }
        }

        count = kept;
    }
}
