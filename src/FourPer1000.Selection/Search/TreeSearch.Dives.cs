namespace FourPer1000.Selection;

/// <summary>A short dive for a slate: what the point seats stays seated, the rest is decided one by one.</summary>
internal sealed partial class TreeSearch
{
    private const int MostDiveNodes = 30;

    // Boxes divided between two dives; each dive in vain doubles it, so many times at most.
    private const int DivesApart = 4;
    private const int MostVainDives = 5;

    private void Dive(Subproblem box)
    {
        int[] lower = [.. box.Lower], upper = [.. box.Upper];
        for (int j = 0; j < point.Length; j++)
        {
            lower[j] = point[j] > 1 - Whole ? 1 : lower[j];
        }

        Stack<(int[] Lower, int[] Upper)> open = [];
        open.Push((lower, upper));
        for (int nodes = 0; nodes < MostDiveNodes && open.TryPop(out (int[] Lower, int[] Upper) half); nodes++)
        {
            Seating? before = incumbent;
            LpStatus status = SolveBox(new(half.Lower, half.Upper, new()));
            if (!ReferenceEquals(before, incumbent))
            {
                if (IsReached(box))
                {
                    return;
                }

                // What led to one slate may lead to a better one.
                nodes = 0;
                continue;
            }

            if (status != LpStatus.Optimal || Guess(PointCost()) > (before is null ? Cutoff : CurrentCost - 1))
            {
                continue;
            }

            int column = Largest(half.Lower, half.Upper);
            if (column >= 0)
            {
                open.Push((half.Lower, With(half.Upper, column, 0)));
                open.Push((With(half.Lower, column, 1), half.Upper));
            }
        }
    }

    /// <summary>The candidacy nearest to being seated among those that are open.</summary>
    private int Largest(int[] lower, int[] upper)
    {
        int best = -1;
        for (int j = 0; j < point.Length; j++)
        {
            if (lower[j] < upper[j] && point[j] > Whole && point[j] < 1 - Whole && (best < 0 || point[j] > point[best]))
            {
                best = j;
            }
        }

        return best;
    }

    private static int[] With(int[] bounds, int column, int bound)
    {
        int[] changed = [.. bounds];
        changed[column] = bound;
        return changed;
    }
}
