using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FourPer1000.Selection;

/// <summary>The inverse computed anew: slacks first, then the other columns of the basis one by one, sparse ones first, each into the free place with the largest entry.</summary>
internal sealed partial class DualSimplex
{
    private const double Singular = 1e-7;

    private void Invert()
    {
        int[] wanted = [.. basis.Take(rows).Where(column => model.Slack(model.Column(column).Places[0]) != column).OrderBy(column => model.Column(column).Places.Length).ThenBy(column => column)];
        bool[] isFree = new bool[rows];
        for (int i = 0; i < rows; i++)
        {
            isFree[i] = place[model.Slack(i)] < 0;
        }

        foreach (int column in wanted)
        {
            place[column] = -1;
        }

        for (int k = 0; k < rows; k++)
        {
            Array.Clear(inverse[k], 0, rows);
            inverse[k][k] = 1;
            basis[k] = model.Slack(k);
        }

        foreach (int column in wanted)
        {
            ComputeColumn(column, pivotColumn);
            int at = -1;
            for (int i = 0; i < rows; i++)
            {
                if (isFree[i] && Math.Abs(pivotColumn[i]) > (at < 0 ? Singular : Math.Abs(pivotColumn[at])))
                {
                    at = i;
                }
            }

            // A column that depends on the others stays outside; the slack of the row that is left free takes its part.
            if (at >= 0)
            {
                isFree[at] = false;
                CopyInverseRow(at);
                UpdateInverse(at);
                basis[at] = column;
                place[column] = at;
            }
        }

        Array.Clear(weight, 0, rows);
        for (int k = 0; k < rows; k++)
        {
            place[basis[k]] = k;
            for (int i = 0; i < rows; i++)
            {
                weight[i] += inverse[k][i] * inverse[k][i];
            }
        }

        stepsSinceInversion = 0;
        ComputeDuals();
    }

    private void CopyInverseRow(int at)
    {
        for (int k = 0; k < rows; k++)
        {
            inverseRow[k] = inverse[k][at];
        }
    }

    /// <summary>The inverse after <see cref="pivotColumn"/> has taken a place; the row of that place stands in <see cref="inverseRow"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void UpdateInverse(int at)
    {
        double pivot = pivotColumn[at];
        Array.Clear(moved, 0, rows);
        for (int k = 0; k < rows; k++)
        {
            double entry = inverseRow[k];
            if (Math.Abs(entry) > 1e-14)
            {
                double factor = entry / pivot;
                UpdateLine(inverse[k], entry, -factor);
                inverse[k][at] = factor;
            }
            else
            {
                inverse[k][at] = 0;
            }
        }
    }

    /// <summary>Both while the line is at hand: what the weights need of the old inverse, and the new one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void UpdateLine(double[] line, double entry, double factor)
    {
        int wide = rows - (rows % Vector<double>.Count);
        Span<Vector<double>> lines = MemoryMarshal.Cast<double, Vector<double>>(line.AsSpan(0, wide));
        Span<Vector<double>> sums = MemoryMarshal.Cast<double, Vector<double>>(moved.AsSpan(0, wide))[..lines.Length];
        ReadOnlySpan<Vector<double>> steps = MemoryMarshal.Cast<double, Vector<double>>(pivotColumn.AsSpan(0, wide))[..lines.Length];
        Vector<double> entries = new(entry), factors = new(factor);
        for (int i = 0; i < lines.Length; i++)
        {
            Vector<double> old = lines[i];
            sums[i] += entries * old;
            lines[i] = old + (factors * steps[i]);
        }

        for (int i = wide; i < rows; i++)
        {
            moved[i] += entry * line[i];
            line[i] += factor * pivotColumn[i];
        }
    }
}
