using System.Numerics;

namespace FourPer1000.Selection.Verification;

/// <summary>The rows, built from the input when they are asked for.</summary>
internal sealed partial class ProofModel
{
    private readonly Dictionary<CertificateRow, ProofRow?> rows = [];
    private BigInteger[] settled = [];

    /// <summary>Says what the slate costs at each level: only then there are rows of settled levels.</summary>
    public void Settle(BigInteger[] values) => settled = values;

    /// <summary>A row by its name, or null where there is none.</summary>
    public ProofRow? Find(CertificateRow row)
    {
        if (!rows.TryGetValue(row, out ProofRow? found))
        {
            found = Build(row);
            rows.Add(row, found);
        }

        return found;
    }

    private ProofRow? Build(CertificateRow row) => row switch
    {
        CertificateRow.Seat of => Array.IndexOf(nominations.Seats, of.Id) is var seat and >= 0
            ? new(1, [.. Ones(nominations.ByLot[seat]), (Vacancy(seat), 1)])
            : null,
        CertificateRow.QuotaMinimum of => QuotaOf(of.Quota) is { Min: > 0 and int min }
            ? Row(min, counted[of.Quota], -Math.Max(0, MostSeats(counted[of.Quota]) - (long)min), 0, (Find(new CertificateColumn.Below(of.Quota))!.Value, 1))
            : null,
        CertificateRow.QuotaMaximum of => QuotaOf(of.Quota) is { Max: { } max } && Find(new CertificateColumn.Above(of.Quota)) is { } above
            ? Row(max, counted[of.Quota], 0, max, (above, -1))
            : null,
        CertificateRow.Balance of => groups.TryGetValue((of.TaskForce, of.Attribute, of.Value), out var group)
            ? Row(0, group.Members, -1, 0, [.. Enumerable.Range(2, group.Most - 1).Select(place => (Find(new CertificateColumn.Sharing(of.TaskForce, of.Attribute, of.Value, place))!.Value, BigInteger.MinusOne))])
            : null,
        CertificateRow.PersonCap of => Cap(rules.PersonLimit, Where(candidacy => candidacy.Person == of.Id)),
        CertificateRow.OrganisationCap of => Cap(
            rules.OrganisationLimit,
            [.. Where(candidacy => candidacy.Seat.TaskForce == of.TaskForce).Where(candidacy => nominations.OrganisationOf(candidacy) == of.Id)]),
        CertificateRow.OneSeat of => Cap(rules.HasOneSeat ? 1 : null, Where(candidacy => candidacy.Person == of.Id && candidacy.Seat.TaskForce == of.TaskForce)),
        CertificateRow.Load of => extra.TryGetValue(of.Id, out int column) ? Row(1, Where(candidacy => candidacy.Person == of.Id), 0, 1, (column, -1)) : null,
        CertificateRow.Settled of => LevelOf(of) is var level && level >= 0 && level < settled.Length ? new(settled[level], [.. costs[level]]) : null,
        _ => null,
    };

    /// <summary>The place of a settled level, −1 where there is none of that name.</summary>
    public int LevelOf(CertificateRow.Settled row) => Array.IndexOf(nominations.Levels, row.Level);

    private ProofRow? Cap(int? limit, int[] members) => limit is { } cap && members.Length > 0 ? Row(cap, members, 0, cap) : null;

    private ProofRow Row(long right, int[] members, long from, long to, params (int Column, BigInteger Coefficient)[] others) =>
        new(right, [.. Ones(members), .. others, (NewColumn(from, to), 1)]);

    private SlateQuota? QuotaOf(string id) => nominations.Input.Policy.Quotas.FirstOrDefault(quota => quota.Id == id && rules.IsInForce(quota));

    private int[] Where(Func<SeatCandidacy, bool> isMeant) =>
        [.. Enumerable.Range(0, nominations.Candidacies.Length).Where(candidacy => isMeant(nominations.Candidacies[candidacy]))];

    private static IEnumerable<(int Column, BigInteger Coefficient)> Ones(IEnumerable<int> members) => members.Select(member => (member, BigInteger.One));
}
