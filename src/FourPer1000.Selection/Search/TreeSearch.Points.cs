namespace FourPer1000.Selection;

/// <summary>Points of linear programs, and the slates among them.</summary>
internal sealed partial class TreeSearch
{
    private const long Coarse = 1L << 20;
    private const long Fine = 1L << 40;
    private const int MostSteps = 20_000;
    private const double Whole = 1e-6;
    private readonly double[] point;
    private long[] costs = [];
    private double[] guide = [];
    private int[] costly = [];

    /// <summary>Takes the costs of the level at hand.</summary>
    private void LoadLevel()
    {
        int columns = model.Linear.Columns;
        costs = new long[columns];
        guide = new double[columns];
        Level at = model.Levels[level];
        for (int j = 0; j < columns; j++)
        {
            guide[j] = costs[j] = model.CostOf(at, j);
            if (j < point.Length)
            {
                // Far below one half in all; it keeps the simplex from standing still and is no part of any proof. It leans to the lot, which is asked for last.
                guide[j] += 1e-6 * ((((uint)j * 2654435761u) >> 8) * (1.0 / (1 << 24)) + (2.0 * model.Pool.Rank[j] / point.Length));
            }
        }

        costly = [.. Enumerable.Range(0, columns).Where(j => costs[j] != 0)];
        simplex.LoadCosts(guide);
    }

    /// <summary>Solves a box and computes its exact bound.</summary>
    /// <param name="box">The box.</param>
    /// <param name="isProven">Whether the exact bound says what the simplex says.</param>
    private LpStatus SolveProven(Subproblem box, out bool isProven)
    {
        isProven = false;
        LpStatus status = LpStatus.Stopped;
        for (int attempt = 0; attempt < 3 && !isProven; attempt++)
        {
            if (attempt > 0)
            {
                simplex.Refresh();
            }

            status = SolveBox(box);
            box.Extend(model.Linear);
            isProven = status switch
            {
                LpStatus.Infeasible => IsEmpty(box, 1) || IsEmpty(box, -1),
                LpStatus.Optimal => IsNear(box) || attempt == 2,
                _ => false,
            };
        }

        return status;
    }

    private bool IsEmpty(Subproblem box, int sign)
    {
        double most = Largest(simplex.Multipliers);
        foreach (long scale in (ReadOnlySpan<long>)[Coarse, Fine])
        {
            exact.Compute(simplex.Multipliers, sign * scale / most, scale, [], box.Lower, box.Upper);
            if (exact.Scaled > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Computes the bound at the coarse scale, or at a finer one where rounding costs too much.</summary>
    /// <remarks>A bound that is far from the value of the point even so shows a worn-out inverse. After a third try it is taken as it is: it is valid in any case.</remarks>
    private bool IsNear(Subproblem box)
    {
        double found = PointCost(), most = Largest(simplex.Multipliers);
        long fine = Fine;
        while (most * fine > long.MaxValue / 4)
        {
            fine /= 2;
        }

        foreach (long scale in (ReadOnlySpan<long>)[Coarse, fine])
        {
            exact.Compute(simplex.Multipliers, scale, scale, costs, box.Lower, box.Upper);
            if (Math.Abs(ExactCost() - found) <= 0.02 + (1e-12 * Math.Abs(found)))
            {
                return true;
            }
        }

        return false;
    }

    private double ExactCost() => (double)exact.Scaled / exact.Scale;

    private static double Largest(ReadOnlySpan<double> multipliers)
    {
        double most = 0;
        foreach (double multiplier in multipliers)
        {
            most = Math.Max(most, Math.Abs(multiplier));
        }

        return most;
    }

    private double PointCost()
    {
        double sum = 0;
        foreach (int column in costly)
        {
            sum += costs[column] * simplex.Value(column);
        }

        return sum;
    }

    /// <summary>Solves a box, adding the rows that its points break, and takes the slate where the point is one.</summary>
    private LpStatus SolveBox(Subproblem box)
    {
        if (box.Basis is { } basis)
        {
            simplex.Restore(basis);
        }

        simplex.LoadBounds(box.Lower, box.Upper);
        while (true)
        {
            LpStatus status = simplex.Solve(MostSteps, isFinal: true);
            if (status != LpStatus.Optimal)
            {
                return status;
            }

            ReadPoint();
            if (model.AddBroken(point, level >= loadLevel, level > loadLevel) || (Holders() is { } holders && TakeOrSettle(holders)))
            {
                LoadLevel();
                continue;
            }

            return LpStatus.Optimal;
        }
    }

    private void ReadPoint()
    {
        for (int j = 0; j < point.Length; j++)
        {
            point[j] = simplex.Value(j);
        }
    }

    /// <summary>The slate at the point, where the point is one.</summary>
    private int[]? Holders()
    {
        int[] holders = new int[model.Pool.Seats.Length];
        Array.Fill(holders, -1);
        for (int j = 0; j < point.Length; j++)
        {
            if (point[j] > 1 - Whole)
            {
                holders[model.Pool.SeatOf[j]] = j;
            }
            else if (point[j] > Whole)
            {
                return null;
            }
        }

        return holders;
    }

    /// <summary>Takes a slate, or adds the rows of the settled levels that it breaks.</summary>
    /// <returns>Whether rows were added.</returns>
    private bool TakeOrSettle(int[] holders)
    {
        if (model.Evaluate(holders) is not { } seating)
        {
            return false;
        }

        bool isAdded = false;
        for (int settled = 1; settled < Math.Min(level, model.LotLevel); settled++)
        {
            if (model.CostOf(settled, seating) > model.CostOf(settled, incumbent!) && !model.HasSettledRow(settled))
            {
                model.AddSettled(settled, model.CostOf(settled, incumbent!));
                isAdded = true;
            }
        }

        Take(seating);
        return isAdded;
    }

    /// <summary>Takes a slate that is as good as the best one on the settled levels: as the best one where it is better.</summary>
    private bool Take(Seating seating)
    {
        if (incumbent is null)
        {
            if (SeeksAny && seating.Costs[0] > 0)
            {
                return false;
            }

            incumbent = seating;
            return true;
        }

        for (int at = 0; at < level; at++)
        {
            long own = model.CostOf(at, seating), best = model.CostOf(at, incumbent);
            if (own < best)
            {
                throw new InvalidOperationException($"A slate is better than the proven best one at level {model.Levels[at]}: a cut-off was unsound.");
            }

            if (own > best)
            {
                return false;
            }
        }

        if (level > 0)
        {
            accepted.Add(seating);
        }

        for (int at = level; at < Math.Max(level + 1, model.LotLevel); at++)
        {
            if (model.CostOf(at, seating) is var own && own != model.CostOf(at, incumbent))
            {
                bool isBetter = own < model.CostOf(at, incumbent);
                incumbent = isBetter ? seating : incumbent;
                return isBetter;
            }
        }

        return false;
    }
}
