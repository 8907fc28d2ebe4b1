using System.Runtime.CompilerServices;

namespace FourPer1000.Selection;

/// <summary>The steps from basis to basis.</summary>
internal sealed partial class DualSimplex
{
    private double[] pivotColumn = [];
    private double[] inverseRow = [];
    private double[] moved = [];
    private double[] pivotRow = [];
    private int[] stamp = [];
    private int[] touched = [];
    private int touchedCount;
    private int mark;

    private LpStatus Run(ref int most)
    {
        while (true)
        {
            int leaving = ChooseLeaving();
            if (leaving < 0)
            {
                return LpStatus.Optimal;
            }

            if (most-- <= 0 || stepsSinceInversion >= StepsBetweenInversions)
            {
                return LpStatus.Stopped;
            }

            int column = basis[leaving];
            bool goesUp = value[leaving] > upper[column];
            double excess = goesUp ? value[leaving] - upper[column] : value[leaving] - lower[column];
            CopyInverseRow(leaving);
            ComputePivotRow();
            int entering = ChooseEntering(goesUp ? 1 : -1, Math.Abs(excess));
            if (entering < 0)
            {
                if (stepsSinceInversion > 0 && entering == NoPivot)
                {
                    most = Math.Max(most, 1);
                    return LpStatus.Stopped;
                }

                for (int k = 0; k < rows; k++)
                {
                    multipliers[k] = goesUp ? inverseRow[k] : -inverseRow[k];
                }

                return LpStatus.Infeasible;
            }

            ComputeColumn(entering, pivotColumn);
            if (Math.Abs(pivotColumn[leaving] - pivotRow[entering]) > 1e-6 * (1 + Math.Abs(pivotRow[entering])) && stepsSinceInversion > 0)
            {
                most = Math.Max(most, 1);
                return LpStatus.Stopped;
            }

            Flip();
            Exchange(leaving, entering, goesUp);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ChooseLeaving()
    {
        int best = -1;
        double most = 0;
        for (int i = 0; i < rows; i++)
        {
            int column = basis[i];
            double excess = value[i] < lower[column] ? lower[column] - value[i] : value[i] - upper[column];
            if (excess > PrimalTolerance && excess * excess > most * weight[i])
            {
                most = excess * excess / weight[i];
                best = i;
            }
        }

        return best;
    }

    /// <summary>The row of the leaving column over the columns outside the basis. An entry may return to zero and be touched again: stamps say what was touched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ComputePivotRow()
    {
        mark++;
        touchedCount = 0;
        for (int k = 0; k < rows; k++)
        {
            double factor = inverseRow[k];
            if (Math.Abs(factor) <= 1e-12)
            {
                continue;
            }

            ref readonly SparseLine line = ref model.Row(k);
            ReadOnlySpan<int> places = line.Places, coefficients = line.Coefficients;
            for (int i = 0; i < places.Length; i++)
            {
                int j = places[i];
                if (stamp[j] == mark)
                {
                    pivotRow[j] += factor * coefficients[i];
                }
                else
                {
                    stamp[j] = mark;
                    pivotRow[j] = factor * coefficients[i];
                    touched[touchedCount++] = j;
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Exchange(int leaving, int entering, bool goesUp)
    {
        int column = basis[leaving];
        double step = reduced[entering] / pivotColumn[leaving];
        for (int t = 0; t < touchedCount; t++)
        {
            int j = touched[t];
            if (place[j] < 0)
            {
                reduced[j] -= step * pivotRow[j];
            }
        }

        reduced[entering] = 0;
        reduced[column] = -step;
        AddMultiple(dual, step, inverseRow, rows);
        double target = goesUp ? upper[column] : lower[column];
        double move = (value[leaving] - target) / pivotColumn[leaving];
        double start = isAtUpper[entering] ? upper[entering] : lower[entering];
        AddMultiple(value, -move, pivotColumn, rows);
        UpdateInverse(leaving);
        UpdateWeights(leaving);
        basis[leaving] = entering;
        place[entering] = leaving;
        place[column] = -1;
        isAtUpper[column] = goesUp;
        value[leaving] = start + move;
        stepsSinceInversion++;
        Steps++;
    }

    /// <summary>Dual steepest edge: the squared length of each row of the inverse. <see cref="moved"/> holds the inverse times its row of the leaving place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void UpdateWeights(int leaving)
    {
        double pivot = pivotColumn[leaving], own = weight[leaving];
        for (int i = 0; i < rows; i++)
        {
            double ratio = pivotColumn[i] / pivot;
            if (ratio != 0 && i != leaving)
            {
                weight[i] = Math.Max(weight[i] + (ratio * ((ratio * own) - (2 * moved[i]))), 1e-4);
            }
        }

        weight[leaving] = Math.Max(own / (pivot * pivot), 1e-4);
    }
}
