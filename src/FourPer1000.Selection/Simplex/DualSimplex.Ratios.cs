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
    private int sorted;

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

        SortNearest(count, excess);
        int end = 0;
        double slope = excess;
        for (; end < count; end++)
        {
            if (end == sorted)
            {
                SortRest(count);
            }

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

    /// <summary>Puts the candidates in the order of their ratios as far as the step may go: those behind are not looked at in most cases, and sorting them all would take longer than the step.</summary>
    private void SortNearest(int count, double excess)
    {
        int from = 0, to = count;
        double slope = excess;
        while (to - from > 12)
        {
            double middle = Median(ratios[from], ratios[(from + to) / 2], ratios[to - 1]);
            int near = from;
            double change = 0;
            for (int i = from; i < to; i++)
            {
                if (ratios[i] <= middle + Tie)
                {
                    int j = candidates[i];
                    change += Math.Abs(pivotRow[j]) * (upper[j] - lower[j]);
                    (ratios[near], ratios[i]) = (ratios[i], ratios[near]);
                    (candidates[near], candidates[i]) = (candidates[i], candidates[near]);
                    near++;
                }
            }

            if (near == to)
            {
                break;
            }

            if (slope - change < Tie)
            {
                to = near;
            }
            else
            {
                slope -= change;
                from = near;
            }
        }

        sorted = to;
        Array.Sort(ratios, candidates, 0, to);
    }

    private void SortRest(int count)
    {
        Array.Sort(ratios, candidates, sorted, count - sorted);
        sorted = count;
    }

    private static double Median(double a, double b, double c) => Math.Max(Math.Min(a, b), Math.Min(Math.Max(a, b), c));

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

        SortRest(count);
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

        factor.Solve(rightSide, moved);
        AddMultiple(value, 1, moved, rows);
        flips = 0;
    }
}
