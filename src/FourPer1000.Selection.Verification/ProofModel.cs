using System.Numerics;
using FourPer1000.Domain;

namespace FourPer1000.Selection.Verification;

/// <summary>The model that a certificate speaks of, built from the input alone. What rows and columns mean stands at <see cref="SlateCertificate"/>, <see cref="CertificateRow"/> and <see cref="CertificateColumn"/>.</summary>
/// <remarks>Columns first the candidacies, then the vacancies, then the counters, then the slacks of rows that somebody asked for. This part knows columns and costs, <c>ProofModel.Rows</c> the rows.</remarks>
internal sealed partial class ProofModel
{
    private readonly Nominations nominations;
    private readonly HardRules rules;
    private readonly List<long> lower = [];
    private readonly List<long> upper = [];
    private readonly Dictionary<CertificateColumn, int> named = [];
    private readonly Dictionary<PersonId, int> extra = [];
    private readonly Dictionary<string, int[]> counted = new(StringComparer.Ordinal);
    private readonly Dictionary<(ObjectiveCode TaskForce, string Attribute, string Value), (int[] Members, int Most)> groups = [];
    private readonly List<(int Column, BigInteger Cost)>[] costs;

    public ProofModel(Nominations nominations, HardRules rules)
    {
        this.nominations = nominations;
        this.rules = rules;
        costs = [.. nominations.Levels.Select(_ => new List<(int, BigInteger)>())];
        bool[] isFixed = nominations.Named(nominations.Input.Policy.Fixed.Where(rules.IsInForce));
        foreach ((int i, SeatCandidacy of) in nominations.Candidacies.Index())
        {
            named.Add(new CertificateColumn.Candidacy(of.Person, of.Seat), NewColumn(isFixed[i] ? 1 : 0, nominations.IsExcluded[i] ? 0 : 1));
            Cost("support").Add((i, -of.Support));
        }

        foreach ((int place, SeatId seat) in nominations.Seats.Index())
        {
            int vacancy = NewColumn(0, 1);
            Cost(seat.Seat == "global-leader" ? "vacantLeaders" : "vacantRepresentatives").Add((vacancy, 1));
            if (nominations.KeptAt.TryGetValue(place, out int kept))
            {
                Cost("changes").AddRange(nominations.ByLot[place].Append(vacancy).Where(column => column != kept).Select(column => (column, BigInteger.One)));
            }
        }

        foreach (SlateQuota quota in nominations.Input.Policy.Quotas.Where(rules.IsInForce))
        {
            AddCounters(quota);
        }

        if (rules.AreAll)
        {
            AddGroups();
            AddExtras();
        }
    }

    public ProofBox Root => new([.. lower], [.. upper]);

    /// <summary>The column of a vacancy.</summary>
    public int Vacancy(int seat) => nominations.Candidacies.Length + seat;

    /// <summary>A column by its name, or null where there is none.</summary>
    public int? Find(CertificateColumn column) => named.TryGetValue(column, out int found) ? found : null;

    /// <summary>What columns cost at a level: from 0 on those with a name, then the seats of the lot; nothing below 0.</summary>
    public IEnumerable<(int Column, BigInteger Cost)> CostsOf(int level) => level switch
    {
        < 0 => [],
        _ when level < costs.Length => costs[level],
        _ => nominations.ByLot[level - costs.Length].Append(Vacancy(level - costs.Length)).Select((column, place) => (column, (BigInteger)place)),
    };

    private List<(int Column, BigInteger Cost)> Cost(string level) => costs[Array.IndexOf(nominations.Levels, level)];

    private int NewColumn(long from, long to)
    {
        lower.Add(from);
        upper.Add(to);
        return lower.Count - 1;
    }

    private int MostSeats(IEnumerable<int> members) => members.Where(member => !nominations.IsExcluded[member]).DistinctBy(member => nominations.SeatOf[member]).Count();

    private void AddCounters(SlateQuota quota)
    {
        int[] members = [.. Enumerable.Range(0, nominations.Candidacies.Length).Where(candidacy => nominations.Counts(quota, candidacy))];
        counted.Add(quota.Id, members);
        (CertificateColumn Name, long Most)[] counters =
            [(new CertificateColumn.Below(quota.Id), quota.Min ?? 0), (new CertificateColumn.Above(quota.Id), quota.Max is { } max ? Math.Max(0, MostSeats(members) - max) : 0)];
        foreach ((CertificateColumn name, long most) in counters.Where(counter => counter.Most > 0))
        {
            int column = NewColumn(0, quota.IsHard ? 0 : most);
            named.Add(name, column);
            Cost("quotaShortfall").Add((column, quota.IsHard ? 0 : 1));
        }
    }

    private void AddGroups()
    {
        foreach (string attribute in nominations.Input.Policy.Balance)
        {
            foreach (var group in Enumerable.Range(0, nominations.Candidacies.Length).GroupBy(of => (nominations.Candidacies[of].Seat.TaskForce, Value: nominations.ValueOf(of, attribute))))
            {
                int most = Math.Min(MostSeats(group), group.Where(of => !nominations.IsExcluded[of]).DistinctBy(of => nominations.Candidacies[of].Person).Count());
                if (group.Key.Value is { } value && most > 1)
                {
                    groups.Add((group.Key.TaskForce, attribute, value), ([.. group], most));
                    for (int place = 2; place <= most; place++)
                    {
                        int column = NewColumn(0, 1);
                        named.Add(new CertificateColumn.Sharing(group.Key.TaskForce, attribute, value, place), column);
                        Cost("imbalance").Add((column, place - 1));
                    }
                }
            }
        }
    }

    private void AddExtras()
    {
        foreach (var own in Enumerable.Range(0, nominations.Candidacies.Length).GroupBy(of => nominations.Candidacies[of].Person))
        {
            int here = own.Where(of => !nominations.IsExcluded[of]).DistinctBy(of => nominations.Candidacies[of].Seat.TaskForce).Count();
            int column = NewColumn(0, Math.Max(1, Math.Min(here, rules.PersonLimit ?? here)) - 1);
            extra.Add(own.Key, column);
            Cost("load").Add((column, 1));
        }
    }
}
