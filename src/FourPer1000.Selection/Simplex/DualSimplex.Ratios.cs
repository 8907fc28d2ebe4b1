using System.Runtime.CompilerServices;

namespace FourPer1000.Selection;

/// <summary>Who enters the basis: the long-step ratio test. Columns whose reduced cost changes its sign on the way go to their other bound.</summary>
internal sealed partial class DualSimplex
{
    private const int NoColumn = -1;
    private const int NoPivot = -2;
    private const double Tie = 1e-9;
    private int[] candidates = [];
    private double[] ratios = [];
    private int flips;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int ChooseEntering(int sign, double excess)
    {
        int count = 0;
        for (int t = 0; t < touchedCount; t++)
        {
            int j = touched[t];
            double entry = sign * pivotRow[j];
            if (place[j] < 0 && lower[j] < upper[j] && (isAtUpper[j] ? entry < -1e-9 : entry > 1e-9))
            {
                candidates[count] = j;
                ratios[count++] = Math.Max(0, reduced[j] / entry);
            }
        }

        Array.Sort(ratios, candidates, 0, count);
        int end = 0;
        double slope = excess;
        for (; end < count; end++)
        {
            int j = candidates[end];
            slope -= Math.Abs(pivotRow[j]) * (upper[j] - lower[j]);
            if (slope < Tie)
            {
                break;
            }
        }

        flips = 0;
        if (end == count)
        {
            return NoColumn;
        }

        int chosen = ChoosePivot(end, count);
        if (chosen < 0)
        {
            return NoPivot;
        }

        int entering = candidates[chosen];
        double ratio = ratios[chosen];
        for (int i = 0; i < count && ratios[i] <= ratio; i++)
        {
            if (i != chosen && (i < end || ratios[i] < ratio))
            {
                candidates[flips++] = candidates[i];
            }
        }

        return entering;
    }

    /// <summary>Among candidates of the same ratio the largest entry; where it is too small, the nearest candidate before, then behind, with a fit one.</summary>
    private int ChoosePivot(int end, int count)
    {
        int best = end;
        for (int i = end - 1; i >= 0 && ratios[i] >= ratios[end] - Tie; i--)
        {
            best = Larger(i, best);
        }

        for (int i = end + 1; i < count && ratios[i] <= ratios[end] + Tie; i++)
        {
            best = Larger(i, best);
        }

        if (Math.Abs(pivotRow[candidates[best]]) >= SmallestPivot)
        {
            return best;
        }

        for (int i = end - 1; i >= 0; i--)
        {
            if (Math.Abs(pivotRow[candidates[i]]) >= SmallestPivot)
            {
                return i;
            }
        }

        for (int i = end + 1; i < count; i++)
        {
            if (Math.Abs(pivotRow[candidates[i]]) >= SmallestPivot)
            {
                return i;
            }
        }

        return -1;
    }

    private int Larger(int left, int right) => Math.Abs(pivotRow[candidates[left]]) > Math.Abs(pivotRow[candidates[right]]) ? left : right;

    /// <summary>Moves the columns that were passed to their other bound.</summary>
    private void Flip()
    {
        if (flips == 0)
        {
            return;
        }

        Array.Clear(rightSide, 0, rows);
        for (int i = 0; i < flips; i++)
        {
            int j = candidates[i];
            Move(rightSide, j, isAtUpper[j] ? upper[j] - lower[j] : lower[j] - upper[j]);
            isAtUpper[j] = !isAtUpper[j];
        }

        Multiply(rightSide, value);
        flips = 0;
    }
}
