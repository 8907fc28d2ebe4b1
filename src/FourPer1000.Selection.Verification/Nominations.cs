using FourPer1000.Domain;

namespace FourPer1000.Selection.Verification;

/// <summary>An input by numbers: seats in settling order, candidacies in the order of the draw's pool.</summary>
internal sealed class Nominations
{
    private static readonly string[] Anew = ["vacantLeaders", "vacantRepresentatives", "quotaShortfall", "imbalance", "support", "load"];
    private static readonly string[] Repair = [.. Anew[..3], "changes", .. Anew[3..]];

    private readonly Dictionary<(PersonId Person, SeatId Seat), int> index;
    private readonly Dictionary<PersonId, SlatePerson> people;

    public Nominations(SlateInput input)
    {
        Input = input;
        Seats = [.. input.TaskForces.SelectMany(taskForce => input.Regions.Prepend("global-leader").Select(seat => new SeatId(taskForce, seat)))];
        Candidacies =
        [
            .. input.Candidacies
                .OrderBy(of => of.Seat.TaskForce.Value, StringComparer.Ordinal)
                .ThenBy(of => of.Seat.Seat, StringComparer.Ordinal)
                .ThenBy(of => of.Person.Value, StringComparer.Ordinal),
        ];
        people = input.People.ToDictionary(person => person.Id);
        index = Candidacies.Index().ToDictionary(entry => (entry.Item.Person, entry.Item.Seat), entry => entry.Index);
        Dictionary<SeatId, int> seatOf = Seats.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        SeatOf = [.. Candidacies.Select(of => seatOf[of.Seat])];
        IsExcluded = Named(input.Policy.Excluded);
        Levels = input.Standing.Count == 0 ? Anew : Repair;
        KeptAt = input.Standing
            .Where(held => Find(held.Person, held.Seat) is { } candidacy && !IsExcluded[candidacy])
            .ToDictionary(held => seatOf[held.Seat], held => Find(held.Person, held.Seat)!.Value);
        ILookup<int, int> bySeat = LotPlaces.Of(Candidacies, input.Lot).ToLookup(candidacy => SeatOf[candidacy]);
        ByLot = [.. Seats.Select((_, seat) => bySeat[seat].ToArray())];
    }

    public SlateInput Input { get; }

    public SeatId[] Seats { get; }

    public SeatCandidacy[] Candidacies { get; }

    public int[] SeatOf { get; }

    public bool[] IsExcluded { get; }

    /// <summary>The names of the levels in their order; one more where a standing slate is repaired.</summary>
    public string[] Levels { get; }

    /// <summary>By seat of a standing slate: the candidacy of its holder, who could keep it.</summary>
    public Dictionary<int, int> KeptAt { get; }

    /// <summary>The candidacies of each seat, the best lot first, excluded ones too.</summary>
    public int[][] ByLot { get; }

    public int? Find(PersonId person, SeatId seat) => index.TryGetValue((person, seat), out int candidacy) ? candidacy : null;

    public OrganisationId? OrganisationOf(int candidacy) => people[Candidacies[candidacy].Person].Organisation;

    /// <summary>The value of an attribute of the nominee; null where it is missing or empty.</summary>
    public string? ValueOf(int candidacy, string attribute)
    {
        foreach (PersonAttribute own in people[Candidacies[candidacy].Person].Attributes)
        {
            if (own.Name == attribute)
            {
                return own.Value is "" ? null : own.Value;
            }
        }

        return null;
    }

    /// <summary>Whether a quota counts a candidacy.</summary>
    public bool Counts(SlateQuota quota, int candidacy)
    {
        SeatId seat = Candidacies[candidacy].Seat;
        bool isLeader = seat.Seat == "global-leader";
        return (quota.Seats == QuotaSeats.All || (quota.Seats == QuotaSeats.GlobalLeader) == isLeader)
            && (quota.TaskForces is null || quota.TaskForces.Contains(seat.TaskForce))
            && ValueOf(candidacy, quota.Attribute) == quota.Value;
    }

    /// <summary>By candidacy: whether a decision names it.</summary>
    public bool[] Named(IEnumerable<SeatDecision> decisions)
    {
        bool[] marks = new bool[Candidacies.Length];
        foreach (SeatDecision decision in decisions)
        {
            if (Find(decision.Person, decision.Seat) is { } candidacy)
            {
                marks[candidacy] = true;
            }
        }

        return marks;
    }
}
