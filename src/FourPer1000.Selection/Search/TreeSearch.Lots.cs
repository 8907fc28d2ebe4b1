namespace FourPer1000.Selection;

/// <summary>The lot, seat by seat: nothing to do where the slate at hand holds the best lot that is still possible; otherwise swaps, then the tree.</summary>
internal sealed partial class TreeSearch
{
    private bool SettleLot()
    {
        int seat = model.Levels[level].Seat;
        if (CurrentCost > BestAlive(seat))
        {
            accepted.Clear();
            TrySwaps(seat);
            RequireLive();
        }

        if (CurrentCost > BestAlive(seat))
        {
            // Boxes in which nothing better is possible need no look: they are as good as the slate at hand, or worse.
            long known = CurrentCost;
            List<Subproblem> others = live.FindAll(box => BestAlive(box, seat) >= known);
            LoadLevel();
            if (!SettleBoxes(live.FindAll(box => BestAlive(box, seat) < known), others))
            {
                return false;
            }
        }

        Fix(seat);
        return true;
    }

    private long BestAlive(int seat) => live.Min(box => BestAlive(box, seat));

    /// <summary>The least cost at the seat that the bounds of a box allow.</summary>
    private long BestAlive(Subproblem box, int seat)
    {
        int[] candidacies = model.Pool.OfSeat[seat];
        int place = Array.FindIndex(candidacies, candidacy => box.Upper[candidacy] == 1);
        return place < 0 ? candidacies.Length : place;
    }

    /// <summary>Puts candidacies with a better lot on the seat, as long as all levels and the seats settled before stay as they are.</summary>
    private void TrySwaps(int seat)
    {
        int taskForce = seat / model.Pool.SeatsPerTaskForce * model.Pool.SeatsPerTaskForce;
        foreach (int candidacy in model.Pool.OfSeat[seat].Take((int)CurrentCost))
        {
            if (!live.Exists(box => box.Upper[candidacy] == 1))
            {
                continue;
            }

            int[] holders = [.. incumbent!.Holders];
            int displaced = holders[seat], person = model.Pool.PersonOf[candidacy];
            int other = Enumerable.Range(taskForce, model.Pool.SeatsPerTaskForce).FirstOrDefault(at => at != seat && holders[at] >= 0 && model.Pool.PersonOf[holders[at]] == person, -1);
            holders[seat] = candidacy;
            if (other >= 0)
            {
                holders[other] = displaced < 0 ? -1 : Array.Find([.. model.Pool.OfSeat[other], -1], at => at < 0 || model.Pool.PersonOf[at] == model.Pool.PersonOf[displaced]);
            }

            if (model.Evaluate(holders) is { } seating && Take(seating))
            {
                return;
            }
        }
    }

    /// <summary>Settles the seat in all boxes and drops those that contradict.</summary>
    private void Fix(int seat)
    {
        int holder = incumbent!.Holders[seat];
        live.RemoveAll(box => BestAlive(box, seat) > CurrentCost || (holder >= 0 && box.Upper[holder] == 0));
        foreach (Subproblem box in live)
        {
            foreach (int candidacy in model.Pool.OfSeat[seat])
            {
                box.Upper[candidacy] = candidacy == holder ? 1 : 0;
                if (candidacy == holder)
                {
                    box.Lower[candidacy] = 1;
                }
            }

            int vacancy = model.Linear.Slack(seat);
            box.Upper[vacancy] = holder < 0 ? 1 : 0;
            if (holder < 0)
            {
                box.Lower[vacancy] = 1;
            }
        }

        live.RemoveAll(box => box.IsContradictory);
        Retire();
        RequireLive();
    }
}
