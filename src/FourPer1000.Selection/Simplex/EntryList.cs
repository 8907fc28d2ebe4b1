using System.Runtime.CompilerServices;

namespace FourPer1000.Selection;

/// <summary>Sparse lines of doubles one behind the other.</summary>
internal sealed class EntryList
{
    private int[] starts = new int[65];
    private int[] places = new int[1024];
    private double[] values = new double[1024];
    private int lines;
    private int entries;

    /// <summary>Where each line starts; one more than there are lines.</summary>
    public ReadOnlySpan<int> Starts => starts;

    /// <summary>Entries in all.</summary>
    public int Count => entries;

    public ReadOnlySpan<int> Places => places;

    public ReadOnlySpan<double> Values => values;

    public void Clear()
    {
        lines = 0;
        entries = 0;
    }

    /// <summary>Adds an entry to the line at the end.</summary>
    public void Add(int place, double value)
    {
        if (entries == places.Length)
        {
            Array.Resize(ref places, 2 * entries);
            Array.Resize(ref values, 2 * entries);
        }

        places[entries] = place;
        values[entries++] = value;
    }

    public void EndLine()
    {
        if (++lines == starts.Length)
        {
            Array.Resize(ref starts, 2 * lines);
        }

        starts[lines] = entries;
    }

    /// <summary>Leaves the first lines alone.</summary>
    public void ReturnTo(int count)
    {
        lines = count;
        entries = starts[count];
    }

    /// <summary>Takes the entries of another list by columns.</summary>
    /// <param name="other">A list with as many lines.</param>
    /// <param name="size">How many lines.</param>
    /// <param name="lineOf">The line of this list for each place of the other one; below zero for entries that are left out.</param>
    /// <param name="nameOf">What the entries of each line of the other one are called here.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Transpose(EntryList other, int size, int[] lineOf, int[] nameOf)
    {
        if (starts.Length < size + 2)
        {
            starts = new int[size + 64];
        }

        if (places.Length < other.entries)
        {
            places = new int[other.places.Length];
            values = new double[other.places.Length];
        }

        Array.Clear(starts, 0, size + 2);
        for (int i = 0; i < other.entries; i++)
        {
            starts[lineOf[other.places[i]] + 2]++;
        }

        for (int k = 2; k < size + 2; k++)
        {
            starts[k] += starts[k - 1];
        }

        for (int k = 0; k < size; k++)
        {
            for (int i = other.starts[k]; i < other.starts[k + 1]; i++)
            {
                int at = starts[lineOf[other.places[i]] + 1]++;
                places[at] = nameOf[k];
                values[at] = other.values[i];
            }
        }

        lines = size;
        entries = starts[size];
    }
}
