using System.Runtime.CompilerServices;

namespace FourPer1000.Selection;

/// <summary>What whole-number multipliers prove about a box, in whole numbers alone.</summary>
/// <remarks>With y whole, scale s and bounds L ≤ x ≤ U: <c>s·(c·x) ≥ B = y·b + Σ (r &gt; 0 ? r·L : r·U)</c> with <c>r = s·c − y·A</c>. Rounding errors of y cost a little; rounding B/s up absorbs them.</remarks>
internal sealed class ExactBound(LinearModel model)
{
    private Int128[] residuals = [];
    private long[] multipliers = [];

    /// <summary>s of the last bound.</summary>
    public long Scale { get; private set; } = 1;

    /// <summary>B of the last bound.</summary>
    public Int128 Scaled { get; private set; }

    /// <summary>The least whole-number cost in the box.</summary>
    public long Value => (long)(Scaled > 0 ? (Scaled + Scale - 1) / Scale : -(-Scaled / Scale));

    /// <summary>The multipliers of the last bound, as whole numbers.</summary>
    public ReadOnlySpan<long> Multipliers => multipliers.AsSpan(0, model.Rows);

    /// <summary>Rounds multipliers and computes the bound.</summary>
    /// <param name="guide">Multipliers from the simplex.</param>
    /// <param name="factor">What they are multiplied with before they are rounded.</param>
    /// <param name="scale">s: what the costs are multiplied with.</param>
    /// <param name="costs">The cost of each column; none for the bound that shows a box to be empty.</param>
    /// <param name="lower">L, for all columns.</param>
    /// <param name="upper">U, for all columns.</param>
    public void Compute(ReadOnlySpan<double> guide, double factor, long scale, ReadOnlySpan<long> costs, ReadOnlySpan<int> lower, ReadOnlySpan<int> upper)
    {
        if (multipliers.Length < model.Rows)
        {
            multipliers = new long[model.Rows + 64];
        }

        Scale = scale;
        Int128 sum = 0;
        for (int i = 0; i < model.Rows; i++)
        {
            double rounded = Math.Round(Math.Clamp(guide[i] * factor, -4e18, 4e18));
            multipliers[i] = double.IsNaN(rounded) ? 0 : (long)rounded;
            sum += (Int128)multipliers[i] * model.Right(i);
        }

        Compute(sum, costs, lower, upper);
    }

    /// <summary>Whether the last narrowing changed a bound.</summary>
    public bool HasNarrowed { get; private set; }

    /// <summary>Narrows a box to the slates that cost no more than a value.</summary>
    /// <param name="value">The cost.</param>
    /// <param name="lower">L.</param>
    /// <param name="upper">U.</param>
    /// <returns>Whether the level's cost may still vary within the box: its row is needed then.</returns>
    public bool Narrow(long value, Span<int> lower, Span<int> upper)
    {
        Int128 gap = ((Int128)Scale * value) - Scaled;
        bool isLoose = gap >= Scale / 64;
        HasNarrowed = false;
        for (int j = 0; j < lower.Length; j++)
        {
            Int128 r = residuals[j];
            if (r == 0 || lower[j] == upper[j])
            {
                continue;
            }

            Int128 steps = gap / (r > 0 ? r : -r);
            if (steps < upper[j] - lower[j])
            {
                HasNarrowed = true;
                if (r > 0)
                {
                    upper[j] = lower[j] + (int)steps;
                }
                else
                {
                    lower[j] = upper[j] - (int)steps;
                }
            }

            isLoose |= lower[j] != upper[j] && (r > 0 ? r : -r) > Scale / 64;
        }

        return isLoose;
    }

    /// <summary>Whether a column's lower bound was needed for the last bound.</summary>
    public bool LeansOnLower(int column) => residuals[column] > 0;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Compute(Int128 sum, ReadOnlySpan<long> costs, ReadOnlySpan<int> lower, ReadOnlySpan<int> upper)
    {
        if (residuals.Length < model.Columns)
        {
            residuals = new Int128[model.Columns + 512];
        }

        for (int j = 0; j < lower.Length; j++)
        {
            if (lower[j] == 0 && upper[j] == 0)
            {
                residuals[j] = 0;
                continue;
            }

            ref readonly SparseLine line = ref model.Column(j);
            ReadOnlySpan<int> places = line.Places, coefficients = line.Coefficients;
            Int128 r = costs.IsEmpty ? 0 : (Int128)Scale * costs[j];
            for (int i = 0; i < places.Length; i++)
            {
                long y = multipliers[places[i]];
                if (y != 0)
                {
                    r -= (Int128)y * coefficients[i];
                }
            }

            residuals[j] = r;
            sum += r * (r > 0 ? lower[j] : upper[j]);
        }

        Scaled = sum;
    }
}
