namespace FourPer1000.Selection;

/// <summary>Slates next to the best one: another nominee at one seat. They show how far a slate without the holder can be equal.</summary>
internal sealed class SeatSwaps(SlateModel model, Seating best)
{
    private const int MostTries = 12;
    private readonly int support = Array.FindIndex(model.Levels, level => level.Kind == LevelKind.Support);
    private readonly string[] attributes =
        [.. model.Pool.Input.Policy.Quotas.Select(quota => quota.Attribute).Concat(model.Pool.Input.Policy.Balance).Distinct(StringComparer.Ordinal)];

    /// <summary>The latest level at which a slate at hand without the seat's holder (for a vacant seat: with one) is the first time worse, and that slate; 0 where none keeps the rules. Looks no further once <paramref name="wanted"/> is reached.</summary>
    public (int Level, int[]? Holders) WorseFrom(int seat, int wanted)
    {
        (int Level, int[]? Holders) latest = (0, null);
        foreach (int other in Others(seat).Where(other => wanted <= support || KeepsSupport(seat, other)))
        {
            int[] swapped = Swapped(seat, other);
            int level = Worse(swapped);
            latest = level > latest.Level ? (level, swapped) : latest;
            if (latest.Level >= wanted)
            {
                break;
            }
        }

        return latest;
    }

    // Without this no slate at hand is equal as far as the levels behind support.
    private bool KeepsSupport(int seat, int other) =>
        other >= 0 && (IsInTaskForce(seat, other) || model.Pool.Candidacies[other].Support == (best.Holders[seat] < 0 ? 0 : model.Pool.Candidacies[best.Holders[seat]].Support));

    private bool IsInTaskForce(int seat, int other)
    {
        int from = seat / model.Pool.SeatsPerTaskForce * model.Pool.SeatsPerTaskForce;
        for (int at = from; at < from + model.Pool.SeatsPerTaskForce; at++)
        {
            if (best.Holders[at] >= 0 && model.Pool.PersonOf[best.Holders[at]] == model.Pool.PersonOf[other])
            {
                return true;
            }
        }

        return false;
    }

    // People like the holder first, then those with the most support.
    private IEnumerable<int> Others(int seat)
    {
        int holder = best.Holders[seat];
        Pool pool = model.Pool;
        int Likeness(int candidacy) => holder < 0 ? 0 : attributes.Count(attribute => string.Equals(pool.ValueOf(candidacy, attribute), pool.ValueOf(holder, attribute), StringComparison.Ordinal));
        return pool.OfSeat[seat].Where(candidacy => candidacy != holder && !pool.IsExcluded[candidacy])
            .OrderByDescending(Likeness).ThenByDescending(candidacy => pool.Candidacies[candidacy].Support)
            .Take(MostTries).Append(-1).Where(other => other != holder);
    }

    private int[] Swapped(int seat, int other)
    {
        int[] holders = [.. best.Holders];
        int displaced = holders[seat], from = seat / model.Pool.SeatsPerTaskForce * model.Pool.SeatsPerTaskForce;
        for (int at = from; other >= 0 && at < from + model.Pool.SeatsPerTaskForce; at++)
        {
            if (at != seat && holders[at] >= 0 && model.Pool.PersonOf[holders[at]] == model.Pool.PersonOf[other])
            {
                holders[at] = Array.Find([.. model.Pool.OfSeat[at], -1], candidacy => candidacy < 0 || (displaced >= 0 && model.Pool.PersonOf[candidacy] == model.Pool.PersonOf[displaced]));
            }
        }

        holders[seat] = other;
        return holders;
    }

    private int Worse(int[] holders)
    {
        if (model.Evaluate(holders) is not { } seating)
        {
            return 0;
        }

        int at = 0;
        while (at < model.LotLevel && model.CostOf(at, seating) == model.CostOf(at, best))
        {
            at++;
        }

        return at;
    }
}
