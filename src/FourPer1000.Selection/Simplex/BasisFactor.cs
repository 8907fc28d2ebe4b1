using System.Runtime.CompilerServices;

namespace FourPer1000.Selection;

/// <summary>A basis as two triangular factors and the steps taken since. Two products are made with its inverse, which itself is never written down.</summary>
/// <remarks>
/// The rows and columns are those of the model and of the basis: a <em>row</em> is a row of the model, a <em>place</em> one of the basis.
/// Parts: this one solves, <c>Elimination</c> makes the factors, <c>Kernel</c> eliminates what has no order by itself. Sums are added up in one fixed order.
/// </remarks>
internal sealed partial class BasisFactor
{
    private const double Negligible = 1e-14;

    // The lower factor: subtract multiples of a row from others, in this order.
    private readonly EntryList lower = new();
    private int[] lowerRow = new int[64];
    private int lowers;

    // The upper factor: pivots in their order, and what stands beside them by rows (places) and by columns (rows).
    private int[] rowOf = [];
    private int[] placeOf = [];
    private double[] pivotOf = [];
    private readonly EntryList beside = new();
    private readonly EntryList above = new();

    // The steps: each puts a column at a place.
    private readonly EntryList steps = new();
    private int[] stepPlace = new int[64];
    private double[] stepPivot = new double[64];
    private double[] work = [];
    private int size;

    /// <summary>Steps since the factors were made.</summary>
    public int Steps { get; private set; }

    /// <summary>How often factors were made: a point on the way can be returned to as long as this stays.</summary>
    public int Version { get; private set; }

    /// <summary>The inverse times a vector.</summary>
    /// <param name="vector">By row; zero afterwards.</param>
    /// <param name="product">By place.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Solve(double[] vector, double[] product)
    {
        ReadOnlySpan<int> starts = lower.Starts, places = lower.Places;
        ReadOnlySpan<double> values = lower.Values;
        for (int e = 0; e < lowers; e++)
        {
            double amount = vector[lowerRow[e]];
            if (amount != 0)
            {
                for (int i = starts[e], end = starts[e + 1]; i < end; i++)
                {
                    vector[places[i]] -= values[i] * amount;
                }
            }
        }

        starts = above.Starts;
        places = above.Places;
        values = above.Values;
        for (int k = size - 1; k >= 0; k--)
        {
            double amount = vector[rowOf[k]];
            if (amount == 0)
            {
                product[placeOf[k]] = 0;
                continue;
            }

            vector[rowOf[k]] = 0;
            if (Math.Abs(amount) < Negligible)
            {
                product[placeOf[k]] = 0;
                continue;
            }

            amount /= pivotOf[k];
            product[placeOf[k]] = amount;
            for (int i = starts[k], end = starts[k + 1]; i < end; i++)
            {
                vector[places[i]] -= values[i] * amount;
            }
        }

        ApplySteps(product);
    }

    /// <summary>A vector times the inverse.</summary>
    /// <param name="vector">By place; zero afterwards.</param>
    /// <param name="product">By row.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SolveTransposed(double[] vector, double[] product)
    {
        ApplyStepsTransposed(vector);
        ReadOnlySpan<int> starts = beside.Starts, places = beside.Places;
        ReadOnlySpan<double> values = beside.Values;
        for (int k = 0; k < size; k++)
        {
            double amount = vector[placeOf[k]];
            if (amount == 0)
            {
                product[rowOf[k]] = 0;
                continue;
            }

            vector[placeOf[k]] = 0;
            if (Math.Abs(amount) < Negligible)
            {
                product[rowOf[k]] = 0;
                continue;
            }

            amount /= pivotOf[k];
            product[rowOf[k]] = amount;
            for (int i = starts[k], end = starts[k + 1]; i < end; i++)
            {
                vector[places[i]] -= values[i] * amount;
            }
        }

        starts = lower.Starts;
        places = lower.Places;
        values = lower.Values;
        for (int e = lowers - 1; e >= 0; e--)
        {
            double sum = 0;
            for (int i = starts[e], end = starts[e + 1]; i < end; i++)
            {
                sum += values[i] * product[places[i]];
            }

            product[lowerRow[e]] -= sum;
        }
    }

    /// <summary>Notes that another column has taken a place.</summary>
    /// <param name="at">The place.</param>
    /// <param name="column">The inverse times the new column.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Step(int at, double[] column)
    {
        if (Steps == stepPlace.Length)
        {
            Array.Resize(ref stepPlace, 2 * Steps);
            Array.Resize(ref stepPivot, 2 * Steps);
        }

        for (int i = 0; i < size; i++)
        {
            if (i != at && Math.Abs(column[i]) > Negligible)
            {
                steps.Add(i, column[i]);
            }
        }

        steps.EndLine();
        stepPlace[Steps] = at;
        stepPivot[Steps++] = column[at];
    }

    /// <summary>Takes back the last steps.</summary>
    /// <param name="count">How many are left.</param>
    public void ReturnTo(int count)
    {
        Steps = count;
        steps.ReturnTo(count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ApplySteps(double[] product)
    {
        ReadOnlySpan<int> starts = steps.Starts, places = steps.Places;
        ReadOnlySpan<double> values = steps.Values;
        for (int s = 0; s < Steps; s++)
        {
            double amount = product[stepPlace[s]];
            if (amount != 0)
            {
                amount /= stepPivot[s];
                product[stepPlace[s]] = amount;
                for (int i = starts[s], end = starts[s + 1]; i < end; i++)
                {
                    product[places[i]] -= values[i] * amount;
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ApplyStepsTransposed(double[] vector)
    {
        ReadOnlySpan<int> starts = steps.Starts, places = steps.Places;
        ReadOnlySpan<double> values = steps.Values;
        for (int s = Steps - 1; s >= 0; s--)
        {
            double sum = vector[stepPlace[s]];
            for (int i = starts[s], end = starts[s + 1]; i < end; i++)
            {
                sum -= values[i] * vector[places[i]];
            }

            vector[stepPlace[s]] = sum / stepPivot[s];
        }
    }
}
