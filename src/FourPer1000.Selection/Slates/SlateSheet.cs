using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Writes a slate of the search down.</summary>
internal static class SlateSheet
{
    public static Slate Of(InputHash hash, SlateModel model, Seating seating, int settled)
    {
        Pool pool = model.Pool;
        return new(
            hash,
            ValueList.From(Enumerable.Range(1, model.LotLevel - 1).Select(level => LevelOf(model, level, seating, settled))),
            SeatsOf(pool, seating.Holders),
            ValueList.From(model.Quotas.Select(scope => Count(pool, scope, seating.Holders))),
            ValueList.From(pool.Input.TaskForces.SelectMany((_, taskForce) => pool.Input.Policy.Balance.Select(attribute => Balance(pool, taskForce, attribute, seating.Holders)))))
        {
            ChangedSeats = pool.Input.Standing.Count == 0 ? null : ChangedSeats(pool, seating.Holders),
        };
    }

    public static ValueList<SlateSeat> SeatsOf(Pool pool, int[] holders) => ValueList.From(pool.Seats.Select((seat, i) => holders[i] < 0
        ? new SlateSeat(seat, null, 0)
        : new SlateSeat(seat, pool.Candidacies[holders[i]].Person, pool.Candidacies[holders[i]].Support)));

    private static ValueList<ChangedSeat> ChangedSeats(Pool pool, int[] holders)
    {
        Dictionary<SeatId, PersonId> before = pool.Input.Standing.ToDictionary(held => held.Seat, held => held.Person);
        return ValueList.From(SeatsOf(pool, holders)
            .Select((held, seat) => new ChangedSeat(held.Seat, before.TryGetValue(held.Seat, out PersonId holder) ? holder : null, held.Person, pool.Standing[seat] >= 0))
            .Where(change => change.From != change.To));
    }

    private static SlateLevel LevelOf(SlateModel model, int level, Seating seating, int settled)
    {
        long cost = model.CostOf(level, seating);
        return new(model.Levels[level].Name, model.Levels[level].Kind == LevelKind.Support ? -cost : cost, level < settled);
    }

    private static QuotaCount Count(Pool pool, QuotaScope scope, int[] holders)
    {
        int count = scope.Members.Count(candidacy => holders[pool.SeatOf[candidacy]] == candidacy);
        return new(scope.Quota.Id, count, scope.Quota.IsHard ? 0 : scope.Quota.Missed(count));
    }

    private static BalanceSheet Balance(Pool pool, int taskForce, string attribute, int[] holders)
    {
        int from = taskForce * pool.SeatsPerTaskForce;
        IEnumerable<int> seated = holders.AsEnumerable().Skip(from).Take(pool.SeatsPerTaskForce).Where(candidacy => candidacy >= 0);
        IEnumerable<int> nominated = Enumerable.Range(from, pool.SeatsPerTaskForce)
            .SelectMany(seat => pool.OfSeat[seat])
            .Where(candidacy => !pool.IsExcluded[candidacy])
            .DistinctBy(candidacy => pool.PersonOf[candidacy]);
        return new(pool.Input.TaskForces[taskForce], attribute, Counted(pool, attribute, seated), Counted(pool, attribute, nominated));
    }

    private static ValueList<ValueCount> Counted(Pool pool, string attribute, IEnumerable<int> candidacies) => ValueList.From(candidacies
        .Select(candidacy => pool.ValueOf(candidacy, attribute))
        .OfType<string>()
        .GroupBy(value => value, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new ValueCount(group.Key, group.Count())));
}
