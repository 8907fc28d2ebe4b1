using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace FourPer1000.Selection;

/// <summary>Multipliers, reduced costs and the point, computed anew.</summary>
internal sealed partial class DualSimplex
{
    private double[] rightSide = [];

    /// <summary>Adds a multiple of one array to another, each entry on its own, so that the width of the machine changes nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddMultiple(double[] target, double factor, double[] source, int length)
    {
        int wide = length - (length % Vector<double>.Count);
        Span<Vector<double>> targets = MemoryMarshal.Cast<double, Vector<double>>(target.AsSpan(0, wide));
        ReadOnlySpan<Vector<double>> sources = MemoryMarshal.Cast<double, Vector<double>>(source.AsSpan(0, wide));
        var factors = new Vector<double>(factor);
        for (int i = 0; i < targets.Length; i++)
        {
            targets[i] += factors * sources[i];
        }

        for (int i = wide; i < length; i++)
        {
            target[i] += factor * source[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double ReducedCost(int column)
    {
        ref readonly SparseLine line = ref model.Column(column);
        ReadOnlySpan<int> places = line.Places, coefficients = line.Coefficients;
        double sum = cost[column];
        for (int i = 0; i < places.Length; i++)
        {
            sum -= dual[places[i]] * coefficients[i];
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void ComputeDuals()
    {
        ComputeMultipliers();
        for (int j = 0; j < known; j++)
        {
            if (place[j] >= 0)
            {
                reduced[j] = 0;
            }
            else if (model.IsActive(j))
            {
                reduced[j] = ReducedCost(j);
            }
        }

        isPlaced = false;
    }

    private void ComputeMultipliers()
    {
        for (int i = 0; i < rows; i++)
        {
            sides[i] = cost[basis[i]];
        }

        factor.SolveTransposed(sides, dual);
    }

    /// <summary>Moves each column outside the basis to the bound that its reduced cost asks for, and computes the point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Place()
    {
        for (int i = 0; i < rows; i++)
        {
            rightSide[i] = model.Right(i);
        }

        for (int j = 0; j < known; j++)
        {
            if (place[j] < 0)
            {
                isAtUpper[j] = lower[j] == upper[j] ? isAtUpper[j] : reduced[j] < -DualTolerance || (isAtUpper[j] && reduced[j] <= DualTolerance);
                int at = isAtUpper[j] ? upper[j] : lower[j];
                if (at != 0)
                {
                    Move(rightSide, j, -at);
                }
            }
        }

        factor.Solve(rightSide, value);
        for (int i = 0; i < rows; i++)
        {
            least[i] = lower[basis[i]];
            most[i] = upper[basis[i]];
        }

        isPlaced = true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Move(double[] sides, int column, double by)
    {
        ref readonly SparseLine line = ref model.Column(column);
        ReadOnlySpan<int> places = line.Places, coefficients = line.Coefficients;
        for (int i = 0; i < places.Length; i++)
        {
            sides[places[i]] += by * coefficients[i];
        }
    }

    private void ComputeColumn(int column, double[] product)
    {
        Move(sides, column, 1);
        factor.Solve(sides, product);
    }
}
