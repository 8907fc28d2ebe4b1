using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>A canonical input by numbers: seats in settling order, candidacies in the order of the pool, people in the order of their ids.</summary>
internal sealed class Pool
{
    /// <param name="input">The input.</param>
    /// <param name="barred">A candidacy that may not be seated, for the question what would be without it: unlike an exclusion it leaves open that its holder could have kept the seat. Null for none.</param>
    public Pool(SlateInput input, SeatDecision? barred = null)
    {
        Input = input.Canonical();
        Seats = [.. Input.Seats];
        SeatsPerTaskForce = 1 + Input.Regions.Count;
        Candidacies = [.. Input.Candidacies];
        Dictionary<SeatId, int> seatIndex = Seats.Select((seat, i) => (seat, i)).ToDictionary(pair => pair.seat, pair => pair.i);
        Dictionary<PersonId, int> personIndex = Input.People.Select((person, i) => (person.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        Index = Candidacies.Select((candidacy, i) => (candidacy, i)).ToDictionary(pair => (pair.candidacy.Person, pair.candidacy.Seat), pair => pair.i);
        SeatOf = [.. Candidacies.Select(candidacy => seatIndex[candidacy.Seat])];
        PersonOf = [.. Candidacies.Select(candidacy => personIndex[candidacy.Person])];
        IsExcluded = Marked(Input.Policy.Excluded);
        IsFixed = Marked(Input.Policy.Fixed);
        Standing = Kept(Input.Standing, seatIndex);
        if (barred is not null)
        {
            IsExcluded[Index[(barred.Person, barred.Seat)]] = true;
        }

        OfPerson = Grouped(PersonOf, Input.People.Count);
        OfSeat = Grouped(SeatOf, Seats.Length);
        PlaceAtSeat = new int[Candidacies.Length];
        Rank = RankBy(LotOrder.Of(Input));
        foreach (int[] seat in OfSeat)
        {
            Array.Sort(seat, (left, right) => Rank[left].CompareTo(Rank[right]));
            for (int place = 0; place < seat.Length; place++)
            {
                PlaceAtSeat[seat[place]] = place;
            }
        }

        string?[] organisations = [.. Input.People.Select(person => person.Organisation?.Value)];
        Dictionary<string, int> numbers = organisations.OfType<string>().Distinct(StringComparer.Ordinal).Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i, StringComparer.Ordinal);
        OrganisationOf = [.. organisations.Select(id => id is null ? -1 : numbers[id])];
        Organisations = numbers.Count;
        Quotas = QuotaScope.Of(this);
    }

    public SlateInput Input { get; }

    public SeatId[] Seats { get; }

    public int SeatsPerTaskForce { get; }

    public int TaskForces => Input.TaskForces.Count;

    public int People => Input.People.Count;

    public int Organisations { get; }

    public SeatCandidacy[] Candidacies { get; }

    public Dictionary<(PersonId Person, SeatId Seat), int> Index { get; }

    /// <summary>The quotas in the order of their ids.</summary>
    public QuotaScope[] Quotas { get; }

    /// <summary>By candidacy.</summary>
    public int[] SeatOf { get; }

    public int[] PersonOf { get; }

    public bool[] IsExcluded { get; }

    public bool[] IsFixed { get; }

    /// <summary>By seat: the candidacy of the holder who could keep it; −1 where there is none.</summary>
    public int[] Standing { get; }

    /// <summary>The place in the whole lot order, from 0.</summary>
    public int[] Rank { get; }

    /// <summary>The place among the candidacies of the same seat, from 0.</summary>
    public int[] PlaceAtSeat { get; }

    /// <summary>By person; −1 where no organisation is known.</summary>
    public int[] OrganisationOf { get; }

    public int[][] OfPerson { get; }

    /// <summary>The candidacies of a seat, best lot first.</summary>
    public int[][] OfSeat { get; }

    public int TaskForceOf(int candidacy) => SeatOf[candidacy] / SeatsPerTaskForce;

    public bool IsLeaderSeat(int seat) => seat % SeatsPerTaskForce == 0;

    public string? ValueOf(int candidacy, string attribute) => Input.People[PersonOf[candidacy]][attribute];

    /// <summary>The cost of a seat's holder at the lot level of the seat; a vacancy comes after every candidacy.</summary>
    public int LotCost(int seat, int holder) => holder < 0 ? OfSeat[seat].Length : PlaceAtSeat[holder];

    private bool[] Marked(ValueList<SeatDecision> decisions)
    {
        bool[] marks = new bool[Candidacies.Length];
        foreach (SeatDecision decision in decisions)
        {
            // An exclusion may name a candidacy that is not there: it excludes nothing.
            if (Index.TryGetValue((decision.Person, decision.Seat), out int candidacy))
            {
                marks[candidacy] = true;
            }
        }

        return marks;
    }

    private int[] Kept(ValueList<StandingSeat> standing, Dictionary<SeatId, int> seatIndex)
    {
        int[] kept = new int[Seats.Length];
        Array.Fill(kept, -1);
        foreach (StandingSeat held in standing)
        {
            if (Index.TryGetValue((held.Person, held.Seat), out int candidacy) && !IsExcluded[candidacy])
            {
                kept[seatIndex[held.Seat]] = candidacy;
            }
        }

        return kept;
    }

    private int[] RankBy(ValueList<LotEntry> order)
    {
        int[] rank = new int[Candidacies.Length];
        foreach (LotEntry entry in order)
        {
            rank[Index[(entry.Candidacy.Person, entry.Candidacy.Seat)]] = entry.Rank - 1;
        }

        return rank;
    }

    private static int[][] Grouped(int[] keys, int count)
    {
        int[] lengths = new int[count];
        foreach (int key in keys)
        {
            lengths[key]++;
        }

        int[][] groups = [.. lengths.Select(length => new int[length])];
        Array.Clear(lengths);
        for (int i = 0; i < keys.Length; i++)
        {
            groups[keys[i]][lengths[keys[i]]++] = i;
        }

        return groups;
    }
}
