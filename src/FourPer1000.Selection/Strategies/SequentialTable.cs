using FourPer1000.Domain;

namespace FourPer1000.Selection;

/// <summary>Who sits where so far, and what one more person would mean.</summary>
internal sealed class SequentialTable
{
    private readonly SlateInput input;
    private readonly Dictionary<PersonId, SlatePerson> people;
    private readonly HashSet<(PersonId, SeatId)> excluded;
    private readonly Dictionary<string, int> counts;

    public SequentialTable(SlateInput input)
    {
        this.input = input;
        people = input.People.ToDictionary(person => person.Id);
        excluded = [.. input.Policy.Excluded.Select(decision => (decision.Person, decision.Seat))];
        counts = input.Policy.Quotas.ToDictionary(quota => quota.Id, _ => 0, StringComparer.Ordinal);
    }

    public List<KeyValuePair<SeatId, PersonId>> Holders { get; } = [];

    public bool IsTaken(SeatId seat) => Holders.Exists(held => held.Key == seat);

    public int Offices(PersonId person) => Holders.Count(held => held.Value == person);

    /// <summary>Whether the person may take the seat now, as far as caps, exclusions and hard maxima go.</summary>
    public bool IsAllowed(PersonId person, SeatId seat)
    {
        SlatePolicy policy = input.Policy;
        OrganisationId? organisation = people[person].Organisation;
        int offices = Offices(person);
        return !excluded.Contains((person, seat))
            && !(offices >= policy.MostTaskForces) && !(offices >= policy.MostOffices)
            && !Here(seat).Any(held => held.Value == person)
            && !(organisation is not null && Here(seat).Count(held => people[held.Value].Organisation == organisation) >= policy.MostPerOrganisationAndTaskForce)
            && Counting(person, seat).All(quota => !quota.IsHard || !(counts[quota.Id] >= quota.Max));
    }

    /// <summary>What the person adds to the shortfall: minus 1 for each minimum that is not met yet, plus 1 for each maximum that is reached.</summary>
    public int Shortfall(PersonId person, SeatId seat) =>
        Counting(person, seat).Sum(quota => (counts[quota.Id] < quota.Min ? -1 : 0) + (counts[quota.Id] >= quota.Max ? 1 : 0));

    /// <summary>The pairs that the person adds.</summary>
    public int Pairs(PersonId person, SeatId seat) => input.Policy.Balance.Sum(attribute => people[person][attribute] is { } value
        ? Here(seat).Count(held => string.Equals(people[held.Value][attribute], value, StringComparison.Ordinal))
        : 0);

    public void TrySeat(PersonId person, SeatId seat)
    {
        if (IsTaken(seat))
        {
            return;
        }

        foreach (SlateQuota quota in Counting(person, seat))
        {
            counts[quota.Id]++;
        }

        Holders.Add(new(seat, person));
    }

    private IEnumerable<KeyValuePair<SeatId, PersonId>> Here(SeatId seat) => Holders.Where(held => held.Key.TaskForce == seat.TaskForce);

    private IEnumerable<SlateQuota> Counting(PersonId person, SeatId seat) => input.Policy.Quotas.Where(quota =>
        (quota.TaskForces ?? input.TaskForces).Contains(seat.TaskForce) && quota.Seats.Covers(seat)
        && quota.Value.Length > 0 && string.Equals(people[person][quota.Attribute], quota.Value, StringComparison.Ordinal));
}
