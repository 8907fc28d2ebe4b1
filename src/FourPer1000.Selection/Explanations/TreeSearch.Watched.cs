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
        int found = Nobody;
        foreach (Subproblem box in live)
        {
            int own = OnlyHolder(box, seat);
            if (own == Several || (found != Nobody && own != found))
            {
                return 2;
            }

            found = own;
        }

        return 1;
    }

    private const int Nobody = -3, Several = -2;

    // The one holder that a box leaves possible, −1 for the vacancy; Several otherwise.
    private int OnlyHolder(Subproblem box, int seat)
    {
        int holder = box.Upper[model.Linear.Slack(seat)] == 1 ? -1 : Nobody;
        foreach (int candidacy in model.Pool.OfSeat[seat])
        {
            if (box.Lower[candidacy] == 1)
            {
                return candidacy;
            }

            if (box.Upper[candidacy] == 1)
            {
                holder = holder == Nobody ? candidacy : Several;
            }
        }

        return holder;
    }
}
