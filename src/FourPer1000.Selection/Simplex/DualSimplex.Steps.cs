using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    private LpStatus Run(ref int steps)
    {
        while (true)
        {
            int leaving = ChooseLeaving();
            if (leaving < 0)
            {
                return LpStatus.Optimal;
            }

            if (steps-- <= 0 || factor.Steps >= StepsBetweenFactors)
            {
                return LpStatus.Stopped;
            }

            int column = basis[leaving];
            bool goesUp = value[leaving] > upper[column];
            double excess = goesUp ? value[leaving] - upper[column] : value[leaving] - lower[column];
            ComputeInverseRow(leaving);
            ComputePivotRow();
            int entering = ChooseEntering(goesUp ? 1 : -1, Math.Abs(excess));
            if (entering < 0)
            {
                if (factor.Steps > 0 && entering == NoPivot)
                {
                    steps = Math.Max(steps, 1);
                    return LpStatus.Stopped;
                }

                for (int k = 0; k < rows; k++)
                {
                    multipliers[k] = goesUp ? inverseRow[k] : -inverseRow[k];
                }

                return LpStatus.Infeasible;
            }

            Shift(entering, goesUp ? pivotRow[entering] : -pivotRow[entering]);
            ComputeColumn(entering, pivotColumn);
            if (Math.Abs(pivotColumn[leaving] - pivotRow[entering]) > 1e-6 * (1 + Math.Abs(pivotRow[entering])) && factor.Steps > 0)
            {
                steps = Math.Max(steps, 1);
                return LpStatus.Stopped;
            }

            Flip();
            Exchange(leaving, entering, goesUp);
        }
    }

    /// <summary>A step that would gain nothing, or less than nothing by a rounding error, gets a tiny gain from a change of the entering column's cost: nothing goes round in circles.</summary>
    private void Shift(int entering, double entry)
    {
        double shift = (LeastGain * entry) - reduced[entering];
        if (entry > 0 ? shift > 0 : shift < 0)
        {
            cost[entering] += shift;
            reduced[entering] += shift;
            isShifted = true;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ChooseLeaving()
    {
        int best = -1;
        double furthest = 0;
        for (int i = 0; i < rows; i++)
        {
            double excess = Math.Max(least[i] - value[i], value[i] - most[i]);
            if (excess > PrimalTolerance && excess * excess > furthest * weight[i])
            {
                furthest = excess * excess / weight[i];
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
        inverseRow.AsSpan(0, rows).CopyTo(sides);
        factor.Solve(sides, moved);
        UpdateWeights(leaving);
        factor.Step(leaving, pivotColumn);
        basis[leaving] = entering;
        least[leaving] = lower[entering];
        most[leaving] = upper[entering];
        place[entering] = leaving;
        place[column] = -1;
        isAtUpper[column] = goesUp;
        value[leaving] = start + move;
        Steps++;
    }

    /// <summary>Dual steepest edge: the squared length of each row of the inverse. <see cref="moved"/> holds the inverse times its row of the leaving place, whose own length is added up anew so that no error grows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void UpdateWeights(int leaving)
    {
        double pivot = pivotColumn[leaving], own = SumOfSquares(inverseRow);
        int wide = rows - (rows % Vector<double>.Count);
        Span<Vector<double>> weights = MemoryMarshal.Cast<double, Vector<double>>(weight.AsSpan(0, wide));
        ReadOnlySpan<Vector<double>> entries = MemoryMarshal.Cast<double, Vector<double>>(pivotColumn.AsSpan(0, wide))[..weights.Length];
        ReadOnlySpan<Vector<double>> moves = MemoryMarshal.Cast<double, Vector<double>>(moved.AsSpan(0, wide))[..weights.Length];
        Vector<double> pivots = new(pivot), owns = new(own), twos = new(2), least = new(LeastWeight);
        for (int i = 0; i < weights.Length; i++)
        {
            Vector<double> ratio = entries[i] / pivots;
            weights[i] = Vector.Max(weights[i] + (ratio * ((ratio * owns) - (twos * moves[i]))), least);
        }

        for (int i = wide; i < rows; i++)
        {
            double ratio = pivotColumn[i] / pivot;
            weight[i] = Math.Max(weight[i] + (ratio * ((ratio * own) - (2 * moved[i]))), LeastWeight);
        }

        weight[leaving] = Math.Max(own / (pivot * pivot), LeastWeight);
    }
}
