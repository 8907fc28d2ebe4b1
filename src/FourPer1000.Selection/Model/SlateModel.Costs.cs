namespace FourPer1000.Selection;

/// <summary>What a column costs at a level, and what a slate is worth.</summary>
internal sealed partial class SlateModel
{
    /// <summary>The whole-number cost of a column at a level; the best slate costs least.</summary>
    public long CostOf(Level level, int column)
    {
        Name<ColumnKind> name = columnNames[column];
        return (level.Kind, name.Kind) switch
        {
            (LevelKind.Hard, ColumnKind.Below or ColumnKind.Above) => Quotas[name.First].Quota.IsHard ? 1 : 0,
            (LevelKind.Hard, ColumnKind.Raise) => 1,
            (LevelKind.Hard, ColumnKind.Candidacy) => IsYielding(name.First) ? -1 : Relaxation.IsRecruit(Pool.PersonOf[name.First]) ? 1 : 0,
            (LevelKind.VacantLeaders, ColumnKind.Vacancy) => Pool.IsLeaderSeat(name.First) ? 1 : 0,
            (LevelKind.VacantRepresentatives, ColumnKind.Vacancy) => Pool.IsLeaderSeat(name.First) ? 0 : 1,
            (LevelKind.QuotaShortfall, ColumnKind.Below or ColumnKind.Above) => Quotas[name.First].Quota.IsHard ? 0 : 1,
            (LevelKind.Changes, ColumnKind.Candidacy) => Pool.Standing[Pool.SeatOf[name.First]] is var kept && kept >= 0 && kept != name.First ? 1 : 0,
            (LevelKind.Changes, ColumnKind.Vacancy) => Pool.Standing[name.First] >= 0 ? 1 : 0,
            (LevelKind.Imbalance, ColumnKind.Sharing) => name.Second - 1,
            (LevelKind.Support, ColumnKind.Candidacy) => -Pool.Candidacies[name.First].Support,
            (LevelKind.Load, ColumnKind.Extra) => 1,
            (LevelKind.Lot, ColumnKind.Candidacy) => Pool.SeatOf[name.First] == level.Seat ? Pool.PlaceAtSeat[name.First] : 0,
            (LevelKind.Lot, ColumnKind.Vacancy) => name.First == level.Seat ? Pool.OfSeat[level.Seat].Length : 0,
            _ => 0,
        };
    }

    /// <summary>What a slate costs at a level.</summary>
    public long CostOf(int level, Seating seating) =>
        Levels[level] is { Kind: LevelKind.Lot } lot ? Pool.LotCost(lot.Seat, seating.Holders[lot.Seat]) : seating.Costs[(int)Levels[level].Kind];

    /// <summary>Evaluates a slate exactly, against all rules and levels.</summary>
    /// <param name="holders">By seat: the candidacy, −1 for a vacancy. Kept by the result.</param>
    /// <returns>Null where a hard rule other than a minimum is broken.</returns>
    public Seating? Evaluate(int[] holders)
    {
        long[] costs = new long[(int)LevelKind.Lot];
        var tally = new Tally(Pool);
        for (int seat = 0; seat < holders.Length; seat++)
        {
            int candidacy = holders[seat];
            costs[(int)LevelKind.Changes] += Pool.Standing[seat] >= 0 && Pool.Standing[seat] != candidacy ? 1 : 0;
            if (candidacy < 0)
            {
                costs[(int)(Pool.IsLeaderSeat(seat) ? LevelKind.VacantLeaders : LevelKind.VacantRepresentatives)]++;
                continue;
            }

            if (Pool.IsExcluded[candidacy])
            {
                return null;
            }

            tally.Seat(candidacy);
            costs[(int)LevelKind.Support] -= Pool.Candidacies[candidacy].Support;
            costs[(int)LevelKind.Hard] += CostOf(Levels[0], candidacy);
        }

        if (!AddCaps(tally, costs) || !AddQuotas(holders, costs) || !KeepsFixed(holders))
        {
            return null;
        }

        foreach (BalanceGroup group in Groups)
        {
            long count = group.Members.Count(candidacy => holders[Pool.SeatOf[candidacy]] == candidacy);
            costs[(int)LevelKind.Imbalance] += count * (count - 1) / 2;
        }

        costs[(int)LevelKind.Load] = tally.Extra;
        return new(holders, costs);
    }

    // Each answers whether the rules hold, and adds what giving way costs.
    private bool AddCaps(Tally tally, long[] costs)
    {
        foreach ((Cap cap, int most) in PersonCaps.Select(cap => (cap, tally.MostOffices)).Concat(OrganisationCap is null ? [] : [(OrganisationCap, tally.MostOfOrganisation)]))
        {
            if (most > cap.Most && cap.Raise < 0)
            {
                return false;
            }

            costs[(int)LevelKind.Hard] += Math.Max(0, most - cap.Most);
        }

        return !tally.HasRepetition || !Rules.OneSeat;
    }

    private bool AddQuotas(int[] holders, long[] costs)
    {
        foreach (QuotaScope scope in Quotas)
        {
            int count = scope.Members.Count(candidacy => holders[Pool.SeatOf[candidacy]] == candidacy);
            long missed = scope.Quota.Missed(count);
            if (!scope.Quota.IsHard)
            {
                costs[(int)LevelKind.QuotaShortfall] += missed;
            }
            else if (missed > 0 && IsInForce(scope.Quota))
            {
                bool mayMiss = Relaxation.Yields(RuleNames.Of(scope.Quota)) || (Relaxation.IsNone && count <= (scope.Quota.Max ?? int.MaxValue));
                if (!mayMiss)
                {
                    return false;
                }

                costs[(int)LevelKind.Hard] += missed;
            }
        }

        return true;
    }

    private bool KeepsFixed(int[] holders)
    {
        for (int candidacy = 0; candidacy < Pool.Candidacies.Length; candidacy++)
        {
            if (Pool.IsFixed[candidacy] && holders[Pool.SeatOf[candidacy]] != candidacy && IsFixed(candidacy) && !IsYielding(candidacy))
            {
                return false;
            }
        }

        return true;
    }
}
