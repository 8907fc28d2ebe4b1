namespace FourPer1000.Selection;

/// <summary>The levels one by one, watched: whoever explains a slate looks at what is still possible after each of them.</summary>
internal sealed partial class TreeSearch
{
    /// <summary>Settles level after level, the hard rules first, as long as the watcher says so.</summary>
    /// <param name="goOn">Asked after each settled level.</param>
    public void RunWhile(Func<TreeSearch, bool> goOn)
    {
        FindAny();
        while (Settled > 0 && goOn(this) && !IsDone)
        {
            level = Settled;
            if (!(model.Levels[level].Kind == LevelKind.Lot ? SettleLot() : SettleLevel()))
            {
                return;
            }

            Settled++;
        }
    }

    /// <summary>How many holders of a seat, the vacancy counted, the bounds of the live boxes leave possible; counts to 2.</summary>
    public int PossibleHolders(int seat)
    {
        int first = int.MinValue;
        foreach (Subproblem box in live)
        {
            foreach (int holder in HoldersIn(box, seat))
            {
                if (first == int.MinValue)
                {
                    first = holder;
                }
                else if (first != holder)
                {
                    return 2;
                }
            }
        }

        return 1;
    }

    private IEnumerable<int> HoldersIn(Subproblem box, int seat)
    {
        int[] candidacies = model.Pool.OfSeat[seat];
        int sure = Array.Find([.. candidacies, -1], candidacy => candidacy < 0 || box.Lower[candidacy] == 1);
        if (sure >= 0)
        {
            return [sure];
        }

        IEnumerable<int> possible = candidacies.Where(candidacy => box.Upper[candidacy] == 1);
        return box.Upper[model.Linear.Slack(seat)] == 1 ? possible.Append(-1) : possible;
    }
}
