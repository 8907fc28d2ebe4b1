namespace FourPer1000.Selection;

/// <summary>Settles one level: best bound first.</summary>
internal sealed partial class TreeSearch
{
    private readonly PriorityQueue<Subproblem, (long Guess, long Order)> queue = new();
    private readonly List<Seating> accepted = [];
    private long order;
    private int divided;
    private int nextDive;
    private int dives;

    /// <summary>Settles the level at hand from some boxes; afterwards <see cref="live"/> holds those in which the best cost may be reached.</summary>
    /// <param name="boxes">The boxes to look at.</param>
    /// <param name="others">Boxes that stay live without a look.</param>
    /// <returns>Whether it was settled within the node limit.</returns>
    private bool SettleBoxes(List<Subproblem> boxes, params List<Subproblem> others)
    {
        List<Subproblem> next = [];
        divided = nextDive = dives = 0;
        queue.Clear();
        accepted.Clear();
        experience.Clear();
        foreach (Subproblem box in boxes)
        {
            box.Bound = long.MinValue;
            Put(box, long.MinValue);
        }

        while (queue.TryDequeue(out Subproblem? box, out _))
        {
            if (Nodes >= nodeLimit)
            {
                return false;
            }

            // Its parent's bound says already that nothing good is left here.
            if (box.Bound > Cutoff)
            {
                continue;
            }

            Nodes++;
            if (Settle(box))
            {
                next.Add(box);
            }

            if (SeeksAny && incumbent is not null)
            {
                return true;
            }
        }

        live = next;
        if (level > 0)
        {
            live.RemoveAll(box => box.Bound > CurrentCost);
            live.AddRange(others);
            RequireLive();
        }

        return true;
    }

    /// <summary>The greatest cost that is still of interest.</summary>
    private long Cutoff => incumbent is not null ? CurrentCost : SeeksAny ? 0 : long.MaxValue;

    /// <summary>Whether the first slate that keeps the hard rules is enough.</summary>
    private bool SeeksAny => level == 0 && model.Relaxation.IsNone;

    /// <summary>Looks at one box: closes it, divides it, or answers that it is live.</summary>
    private bool Settle(Subproblem box)
    {
        LpStatus status = SolveProven(box, out bool isProven);
        if (!isProven)
        {
            Divide(box, FirstOpen(box));
            return false;
        }

        bool isWhole = Holders() is not null;
        if (status == LpStatus.Infeasible)
        {
            box.Proof.Empty(exact);
            Blame(box);
            return false;
        }

        box.Basis = simplex.Save();
        box.Bound = exact.Value;
        ProofNode statement = box.Proof;
        ProofNode next = box.Proof.Bound(level, box.Bound, exact);
        if (box.Bound > Cutoff)
        {
            Blame(box);
            return false;
        }

        if (!IsReached(box) && !isWhole && queue.TryPeek(out _, out (long Guess, long Order) nearest) && nearest.Guess < box.Bound)
        {
            // Another box may hold something better: this one waits, and may never need to be divided.
            Put(box, box.Bound);
            return false;
        }

        box.Proof = next;
        Option choice = FirstOpen(box);
        if (!IsReached(box) && !isWhole)
        {
            List<Option> options = Options(box);
            if (divided++ >= nextDive)
            {
                Seating? before = incumbent;
                Dive(box);
                dives = ReferenceEquals(before, incumbent) ? dives + 1 : 0;
                nextDive = divided + (DivesApart << Math.Min(dives, MostVainDives));
            }

            choice = IsReached(box) ? choice : Choose(box, options);
        }

        if (box.Bound > Cutoff || (SeeksAny && incumbent is not null))
        {
            return false;
        }

        if (!IsReached(box))
        {
            if (incumbent is not null && level > 0)
            {
                // Slates worse than the one at hand are of no interest in either half.
                _ = exact.Narrow(CurrentCost, box.Lower, box.Upper);
                statement.HasNarrowed = exact.HasNarrowed;
                choice = choice.Column >= 0 && box.Lower[choice.Column] < box.Upper[choice.Column] ? choice : FirstOpen(box);
            }

            Divide(box, choice);
            return false;
        }

        // Whatever was solved since, the exact bound is still that of this box.
        box.IsLoose = exact.Narrow(CurrentCost, box.Lower, box.Upper);
        return true;
    }

    /// <summary>Whether a slate is known that costs no more than the box's bound.</summary>
    private bool IsReached(Subproblem box) => incumbent is not null && (SeeksAny || box.Bound >= CurrentCost);

    private void Divide(Subproblem box, Option choice)
    {
        if (choice.Column < 0)
        {
            throw new InvalidOperationException($"A box that holds one slate at most could not be settled at level {model.Levels[level]}.");
        }

        (Subproblem low, Subproblem high) = box.Split(choice.Column, choice.AtMost);
        long below = Math.Max(box.Bound, choice.GuessLow), above = Math.Max(box.Bound, choice.GuessHigh);
        Put(low, below);
        Put(high, above);
    }

    /// <summary>The first candidacy that is still open in a box.</summary>
    private Option FirstOpen(Subproblem box)
    {
        for (int j = 0; j < point.Length; j++)
        {
            if (box.Lower[j] < box.Upper[j])
            {
                return new(j, 0);
            }
        }

        return new(-1, 0);
    }

    private void Put(Subproblem box, long guess) => queue.Enqueue(box, (guess, -order++));

    /// <summary>Every slate that was taken at this level and is as good as the best one must lie in a live box; otherwise a box was closed that should not have been.</summary>
    private void RequireLive()
    {
        foreach (Seating seating in accepted.Append(incumbent!))
        {
            if (Enumerable.Range(0, level + 1).All(at => model.CostOf(at, seating) == model.CostOf(at, incumbent!)))
            {
                RequireLive(seating);
            }
        }
    }

    private void RequireLive(Seating seating)
    {
        int[] values = model.ValuesOf(seating.Holders);
        if (!live.Exists(box => box.Holds(values)))
        {
            throw new InvalidOperationException($"A slate that is as good as the best one lies in no live box at level {model.Levels[level]}: a cut-off was unsound.");
        }
    }
}
