using System.Numerics;
using FourPer1000.Domain;

namespace FourPer1000.Selection.Tests;

/// <summary>Rows and columns as the names of a certificate say them, built from the input.</summary>
internal sealed class FullModel
{
    private readonly SlateInput input;
    private readonly SeatId[] seats;
    private readonly Dictionary<PersonId, SlatePerson> people;
    private readonly HashSet<(PersonId, SeatId)> excluded;
    private readonly Dictionary<CertificateRow, (BigInteger Right, List<(int Column, BigInteger Coefficient)> Entries)> rows = [];
    private readonly Dictionary<object, int> columns = [];
    private readonly string[] levels;
    private readonly List<Dictionary<int, BigInteger>> costs;
    private readonly SeatCandidacy[] byLot;
    private readonly Dictionary<SeatId, SeatCandidacy[]> nominees;

    public FullModel(SlateInput input)
    {
        this.input = input;
        levels = [.. SlateLevels.Of(input)];
        costs = [.. levels.Select(_ => new Dictionary<int, BigInteger>())];
        seats = [.. input.Seats];
        people = input.People.ToDictionary(person => person.Id);
        excluded = [.. input.Policy.Excluded.Select(decision => (decision.Person, decision.Seat))];
        byLot = [.. LotOrder.Of(input).Select(entry => entry.Candidacy)];
        ILookup<SeatId, SeatCandidacy> bySeat = byLot.ToLookup(candidacy => candidacy.Seat);
        nominees = seats.ToDictionary(seat => seat, seat => bySeat[seat].ToArray());
        HashSet<(PersonId, SeatId)> isFixed = [.. input.Policy.Fixed.Select(decision => (decision.Person, decision.Seat))];
        foreach (SeatCandidacy candidacy in input.Candidacies)
        {
            int x = Column(new CertificateColumn.Candidacy(candidacy.Person, candidacy.Seat), isFixed.Contains((candidacy.Person, candidacy.Seat)) ? 1 : 0, IsOut(candidacy) ? 0 : 1);
            Costs(SlateLevels.Support)[x] = -candidacy.Support;
        }

        foreach (SeatId seat in seats)
        {
            int vacancy = Row(new CertificateRow.Seat(seat), 1, nominees[seat], 0, 1);
            costs[seat.IsLeader ? 0 : 1][vacancy] = 1;
            if (input.Standing.Any(held => held.Seat == seat && nominees[seat].Any(candidacy => candidacy.Person == held.Person && !IsOut(candidacy))))
            {
                PersonId holder = input.Standing.First(held => held.Seat == seat).Person;
                foreach (int column in nominees[seat].Where(candidacy => candidacy.Person != holder).Select(X).Append(vacancy))
                {
                    Costs(SlateLevels.Changes)[column] = 1;
                }
            }
        }

        Quotas();
        Groups();
        Caps();
    }

    public List<BigInteger> Lower { get; } = [];

    public List<BigInteger> Upper { get; } = [];

    public int ColumnOf(CertificateColumn column) => columns[column];

    public BigInteger LotCost(int seat, SeatCandidacy? held) => held is { } candidacy
        ? Array.FindIndex(nominees[seats[seat]], other => other.Person == candidacy.Person)
        : nominees[seats[seat]].Length;

    public BigInteger BestAlive(Box box, int seat)
    {
        int place = Array.FindIndex(nominees[seats[seat]], candidacy => box.Upper[X(candidacy)] >= 1);
        return place >= 0 ? place : box.Upper[columns[new CertificateRow.Seat(seats[seat])]] >= 1 ? nominees[seats[seat]].Length : nominees[seats[seat]].Length + 1;
    }

    public void Seat(Box box, int seat, SeatCandidacy? held)
    {
        int holder = held is { } candidacy ? X(candidacy) : columns[new CertificateRow.Seat(seats[seat])];
        foreach (int column in nominees[seats[seat]].Select(X).Append(columns[new CertificateRow.Seat(seats[seat])]))
        {
            (box.Lower[column], box.Upper[column]) = column == holder ? (BigInteger.Max(1, box.Lower[column]), box.Upper[column]) : (box.Lower[column], BigInteger.Min(0, box.Upper[column]));
        }
    }

    public void SetSettled(Slate slate)
    {
        for (int level = 0; level < levels.Length; level++)
        {
            long value = slate.Levels[level].Value;
            rows[new CertificateRow.Settled(levels[level])] = (levels[level] == SlateLevels.Support ? -value : value, [.. costs[level].Select(cost => (cost.Key, cost.Value))]);
        }
    }

    public (BigInteger Least, BigInteger[] Residuals) Bound(IEnumerable<Multiplier> multipliers, int level, BigInteger scale, Box box, int toSettle)
    {
        BigInteger[] residuals = new BigInteger[Lower.Count];
        foreach ((int column, BigInteger cost) in CostsOf(level))
        {
            residuals[column] += scale * cost;
        }

        BigInteger least = 0;
        foreach (Multiplier multiplier in multipliers)
        {
            if (multiplier.Row is CertificateRow.Settled settled && Array.IndexOf(levels, settled.Level) >= toSettle)
            {
                throw new InvalidOperationException("A row of a level that is not settled.");
            }

            (BigInteger right, List<(int, BigInteger)> entries) = rows[multiplier.Row];
            least += right * multiplier.Value;
            foreach ((int column, BigInteger coefficient) in entries)
            {
                residuals[column] -= coefficient * multiplier.Value;
            }
        }

        for (int j = 0; j < residuals.Length; j++)
        {
            least += residuals[j] * (residuals[j] > 0 ? box.Lower[j] : box.Upper[j]);
        }

        return (least, residuals);
    }

    private IEnumerable<KeyValuePair<int, BigInteger>> CostsOf(int level) => level < 0 ? []
        : level < levels.Length ? costs[level]
        : nominees[seats[level - levels.Length]].Select((candidacy, place) => KeyValuePair.Create(X(candidacy), (BigInteger)place))
            .Append(KeyValuePair.Create(columns[new CertificateRow.Seat(seats[level - levels.Length])], (BigInteger)nominees[seats[level - levels.Length]].Length));

    private Dictionary<int, BigInteger> Costs(string level) => costs[Array.IndexOf(levels, level)];

    private int X(SeatCandidacy candidacy) => columns[new CertificateColumn.Candidacy(candidacy.Person, candidacy.Seat)];

    private bool IsOut(SeatCandidacy candidacy) => excluded.Contains((candidacy.Person, candidacy.Seat));

    private int Column(object name, BigInteger from, BigInteger to)
    {
        Lower.Add(from);
        Upper.Add(to);
        columns.Add(name, Lower.Count - 1);
        return Lower.Count - 1;
    }

    /// <summary>A row with its slack, whose column bears the row's name; answers the slack.</summary>
    private int Row(CertificateRow name, BigInteger right, IEnumerable<SeatCandidacy> members, BigInteger from, BigInteger to, params (int Column, BigInteger Coefficient)[] others)
    {
        int slack = Column(name, from, to);
        rows.Add(name, (right, [.. members.Select(candidacy => (X(candidacy), BigInteger.One)), (slack, 1), .. others]));
        return slack;
    }

    private void Quotas()
    {
        foreach (SlateQuota quota in input.Policy.Quotas)
        {
            SeatCandidacy[] members = [.. input.Candidacies.Where(candidacy => (quota.TaskForces is null || quota.TaskForces.Contains(candidacy.Seat.TaskForce))
                && quota.Seats.Covers(candidacy.Seat) && people[candidacy.Person][quota.Attribute] == quota.Value)];
            int most = members.Where(candidacy => !IsOut(candidacy)).Select(candidacy => candidacy.Seat).Distinct().Count();
            if (quota.Min is > 0 and int min)
            {
                int below = Column(new CertificateColumn.Below(quota.Id), 0, quota.IsHard ? 0 : min);
                Row(new CertificateRow.QuotaMinimum(quota.Id), min, members, -Math.Max(0, most - min), 0, (below, 1));
                Costs(SlateLevels.QuotaShortfall)[below] = quota.IsHard ? 0 : 1;
            }

            if (quota.Max is { } max && max < most)
            {
                int above = Column(new CertificateColumn.Above(quota.Id), 0, quota.IsHard ? 0 : most - max);
                Row(new CertificateRow.QuotaMaximum(quota.Id), max, members, 0, max, (above, -1));
                Costs(SlateLevels.QuotaShortfall)[above] = quota.IsHard ? 0 : 1;
            }
        }
    }

    private void Groups()
    {
        foreach (string attribute in input.Policy.Balance)
        {
            foreach (var group in input.Candidacies.GroupBy(candidacy => (candidacy.Seat.TaskForce, Value: people[candidacy.Person][attribute])).Where(group => group.Key.Value is not null))
            {
                SeatCandidacy[] possible = [.. group.Where(candidacy => !IsOut(candidacy))];
                int most = Math.Min(possible.DistinctBy(candidacy => candidacy.Seat).Count(), possible.DistinctBy(candidacy => candidacy.Person).Count());
                if (most > 1)
                {
                    var others = Enumerable.Range(2, most - 1).Select(place => (Place: place, Column: Column(new CertificateColumn.Sharing(group.Key.TaskForce, attribute, group.Key.Value!, place), 0, 1))).ToArray();
                    Row(new CertificateRow.Balance(group.Key.TaskForce, attribute, group.Key.Value!), 0, group, -1, 0, [.. others.Select(other => (other.Column, BigInteger.MinusOne))]);
                    foreach ((int place, int column) in others)
                    {
                        Costs(SlateLevels.Imbalance)[column] = place - 1;
                    }
                }
            }
        }
    }

    private void Caps()
    {
        SlatePolicy policy = input.Policy;
        int cap = Math.Min(policy.MostTaskForces ?? int.MaxValue, policy.MostOffices ?? int.MaxValue);
        foreach (var own in input.Candidacies.GroupBy(candidacy => candidacy.Person))
        {
            Row(new CertificateRow.PersonCap(own.Key), cap, own, 0, cap);
            int most = Math.Max(1, Math.Min(cap, own.Where(candidacy => !IsOut(candidacy)).Select(candidacy => candidacy.Seat.TaskForce).Distinct().Count()));
            int extra = Column((own.Key, "extra"), 0, most - 1);
            Row(new CertificateRow.Load(own.Key), 1, own, 0, 1, (extra, -1));
            Costs(SlateLevels.Load)[extra] = 1;
            foreach (var here in own.GroupBy(candidacy => candidacy.Seat.TaskForce))
            {
                Row(new CertificateRow.OneSeat(here.Key, own.Key), 1, here, 0, 1);
            }
        }

        foreach (var group in input.Candidacies.Where(candidacy => people[candidacy.Person].Organisation is not null).GroupBy(candidacy => (people[candidacy.Person].Organisation, candidacy.Seat.TaskForce)))
        {
            int most = policy.MostPerOrganisationAndTaskForce ?? int.MaxValue;
            Row(new CertificateRow.OrganisationCap(group.Key.TaskForce, group.Key.Organisation!.Value), most, group, 0, most);
        }
    }
}
