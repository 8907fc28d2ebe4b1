using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>How far a quota can reach: whom the pool holds for it. Where a minimum is above both numbers, that alone explains a clash.</summary>
/// <param name="Quota">The quota.</param>
/// <param name="People">The people whom it counts and who are nominated, and not excluded, for one of its seats.</param>
/// <param name="Seats">Its seats that one of them is nominated for: more it can never count.</param>
/// <param name="AllSeats">Its seats.</param>
public sealed record QuotaReach(SlateQuota Quota, int People, int Seats, int AllSeats)
{
    /// <summary>The reach of the quotas that a conflict names, in the order of the conflict.</summary>
    /// <param name="input">The input.</param>
    /// <param name="rules">The rules of the conflict, by the names of <see cref="RuleNames"/>.</param>
    public static ValueList<QuotaReach> Of(SlateInput input, IEnumerable<string> rules)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(rules);
        Dictionary<string, SlateQuota> quotas = input.Policy.Quotas.ToDictionary(RuleNames.Of, StringComparer.Ordinal);
        return ValueList.From(rules.Where(quotas.ContainsKey).Select(rule => Of(input, quotas[rule])));
    }

    private static QuotaReach Of(SlateInput input, SlateQuota quota)
    {
        Dictionary<PersonId, SlatePerson> people = input.People.ToDictionary(person => person.Id);
        HashSet<(PersonId, SeatId)> excluded = [.. input.Policy.Excluded.Select(decision => (decision.Person, decision.Seat))];
        SeatId[] seats = [.. input.Seats.Where(seat => (quota.TaskForces ?? input.TaskForces).Contains(seat.TaskForce) && quota.Seats.Covers(seat))];
        HashSet<SeatId> scope = [.. seats];
        SeatCandidacy[] counted =
        [
            .. input.Candidacies.Where(candidacy => scope.Contains(candidacy.Seat) && !excluded.Contains((candidacy.Person, candidacy.Seat))
                && quota.Value.Length > 0 && string.Equals(people[candidacy.Person][quota.Attribute], quota.Value, StringComparison.Ordinal)),
        ];
        return new(quota, counted.DistinctBy(candidacy => candidacy.Person).Count(), counted.DistinctBy(candidacy => candidacy.Seat).Count(), seats.Length);
    }
}
