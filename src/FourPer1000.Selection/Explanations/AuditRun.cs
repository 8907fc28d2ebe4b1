using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Counts what a slate is worth, from the canonical input and the holders alone.</summary>
internal sealed class AuditRun
{
    private readonly SlateInput input;
    private readonly Dictionary<PersonId, SlatePerson> people;
    private readonly Dictionary<(PersonId Person, SeatId Seat), SeatCandidacy> candidacies;
    private readonly (SeatId Seat, SlatePerson Person)[] seated;
    private readonly SortedSet<string> broken = new(StringComparer.Ordinal);

    public AuditRun(SlateInput input, IEnumerable<KeyValuePair<SeatId, PersonId>> holders)
    {
        this.input = input;
        people = input.People.ToDictionary(person => person.Id);
        candidacies = input.Candidacies.ToDictionary(candidacy => (candidacy.Person, candidacy.Seat));
        var named = new Dictionary<SeatId, PersonId>();
        foreach ((SeatId seat, PersonId person) in holders)
        {
            if (!people.ContainsKey(person) || !named.TryAdd(seat, person))
            {
                throw new ArgumentException($"'{person}' is not among the people, or '{seat}' is named twice.", nameof(holders));
            }
        }

        seated = [.. input.Seats.Where(named.ContainsKey).Select(seat => (seat, people[named[seat]]))];
        if (seated.Length < named.Count)
        {
            throw new ArgumentException("A seat is none of the slate.", nameof(holders));
        }
    }

    public SlateAudit Sheet()
    {
        Dictionary<SeatId, PersonId> holders = seated.ToDictionary(held => held.Seat, held => held.Person.Id);
        var seats = ValueList.From(input.Seats.Select(seat => holders.TryGetValue(seat, out PersonId person) ? new SlateSeat(seat, person, SupportOf(seat, person)) : new(seat, null, 0)));
        var quotas = ValueList.From(input.Policy.Quotas.Select(quota => Count(quota)));
        HardRules();
        return new(seats, Levels(seats, quotas), quotas, ValueList.From(broken));
    }

    private long SupportOf(SeatId seat, PersonId person) => candidacies.TryGetValue((person, seat), out SeatCandidacy candidacy) ? candidacy.Support : 0;

    private QuotaCount Count(SlateQuota quota)
    {
        int count = seated.Count(held => (quota.TaskForces ?? input.TaskForces).Contains(held.Seat.TaskForce) && quota.Seats.Covers(held.Seat)
            && quota.Value.Length > 0 && string.Equals(held.Person[quota.Attribute], quota.Value, StringComparison.Ordinal));
        long missed = quota.Missed(count);
        if (quota.IsHard && missed > 0)
        {
            broken.Add(RuleNames.Of(quota));
        }

        return new(quota.Id, count, missed);
    }

    private void HardRules()
    {
        SlatePolicy policy = input.Policy;
        HashSet<(PersonId, SeatId)> excluded = [.. policy.Excluded.Select(decision => (decision.Person, decision.Seat))];
        foreach ((SeatId seat, SlatePerson person) in seated)
        {
            Require(candidacies.ContainsKey((person.Id, seat)), $"{SlateAudit.NotNominated}:{seat}/{person.Id}");
            Require(!excluded.Contains((person.Id, seat)), $"{SlateAudit.Excluded}:{seat}/{person.Id}");
        }

        foreach (SeatDecision decision in policy.Fixed)
        {
            Require(seated.Any(held => held.Seat == decision.Seat && held.Person.Id == decision.Person), RuleNames.OfFixed(decision));
        }

        foreach (var own in seated.GroupBy(held => held.Person.Id))
        {
            Require(!(own.Count() > policy.MostTaskForces), RuleNames.MostTaskForces);
            Require(!(own.Count() > policy.MostOffices), RuleNames.MostOffices);
            Require(own.Select(held => held.Seat.TaskForce).Distinct().Count() == own.Count(), RuleNames.OneSeatPerTaskForce);
        }

        foreach (var group in seated.Where(held => held.Person.Organisation is not null).GroupBy(held => (held.Person.Organisation, held.Seat.TaskForce)))
        {
            Require(!(group.Count() > policy.MostPerOrganisationAndTaskForce), RuleNames.OrganisationCap);
        }
    }

    private void Require(bool holds, string rule)
    {
        if (!holds)
        {
            broken.Add(rule);
        }
    }

    private ValueList<SlateLevel> Levels(ValueList<SlateSeat> seats, ValueList<QuotaCount> quotas)
    {
        HashSet<string> soft = [.. input.Policy.Quotas.Where(quota => !quota.IsHard).Select(quota => quota.Id)];
        long pairs = input.Policy.Balance.Sum(attribute => seated
            .Where(held => held.Person[attribute] is not null)
            .GroupBy(held => (held.Seat.TaskForce, held.Person[attribute]))
            .Sum(group => (long)group.Count() * (group.Count() - 1) / 2));
        ValueList<SlateLevel> levels =
        [
            new(SlateLevels.VacantLeaders, seats.Count(seat => seat.Person is null && seat.Seat.IsLeader), false),
            new(SlateLevels.VacantRepresentatives, seats.Count(seat => seat.Person is null && !seat.Seat.IsLeader), false),
            new(SlateLevels.QuotaShortfall, quotas.Where(quota => soft.Contains(quota.Id)).Sum(quota => quota.Shortfall), false),
            new(SlateLevels.Imbalance, pairs, false),
            new(SlateLevels.Support, seats.Sum(seat => seat.Support), false),
            new(SlateLevels.Load, seated.GroupBy(held => held.Person.Id).Sum(own => own.Count() - 1), false),
        ];
        return input.Standing.Count == 0 ? levels : [.. levels.Take(3), new(SlateLevels.Changes, Changes(seats), false), .. levels.Skip(3)];
    }

    private int Changes(ValueList<SlateSeat> seats)
    {
        Dictionary<SeatId, PersonId?> holders = seats.ToDictionary(seat => seat.Seat, seat => seat.Person);
        HashSet<(PersonId, SeatId)> excluded = [.. input.Policy.Excluded.Select(decision => (decision.Person, decision.Seat))];
        return input.Standing.Count(held => candidacies.ContainsKey((held.Person, held.Seat)) && !excluded.Contains((held.Person, held.Seat)) && holders[held.Seat] != held.Person);
    }
}
