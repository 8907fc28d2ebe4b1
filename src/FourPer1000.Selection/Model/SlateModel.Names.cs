namespace FourPer1000.Selection;

/// <summary>Rows and columns by the names that a certificate and a conflict use.</summary>
internal sealed partial class SlateModel
{
    public CertificateRow CertificateRowOf(int row)
    {
        Name<RowKind> name = rowNames[row];
        SlateInput input = Pool.Input;
        return name.Kind switch
        {
            RowKind.Seat => new CertificateRow.Seat(Pool.Seats[name.First]),
            RowKind.Minimum => new CertificateRow.QuotaMinimum(Quotas[name.First].Quota.Id),
            RowKind.Maximum => new CertificateRow.QuotaMaximum(Quotas[name.First].Quota.Id),
            RowKind.Group => new CertificateRow.Balance(input.TaskForces[Groups[name.First].TaskForce], Groups[name.First].Attribute, Groups[name.First].Value),
            RowKind.PersonCap => new CertificateRow.PersonCap(input.People[name.First].Id),
            RowKind.OrganisationCap => new CertificateRow.OrganisationCap(input.TaskForces[name.Second], OrganisationNamed(name.First)),
            RowKind.OneSeat => new CertificateRow.OneSeat(input.TaskForces[name.Second], input.People[name.First].Id),
            RowKind.Load => new CertificateRow.Load(input.People[name.First].Id),
            RowKind.Settled => new CertificateRow.Settled(Levels[name.First].Name),
            _ => throw new InvalidOperationException($"No name for row {name}."),
        };
    }

    public CertificateColumn CertificateColumnOf(int column)
    {
        Name<ColumnKind> name = columnNames[column];
        return name.Kind switch
        {
            ColumnKind.Candidacy => new CertificateColumn.Candidacy(Pool.Candidacies[name.First].Person, Pool.Candidacies[name.First].Seat),
            ColumnKind.Below => new CertificateColumn.Below(Quotas[name.First].Quota.Id),
            ColumnKind.Above => new CertificateColumn.Above(Quotas[name.First].Quota.Id),
            ColumnKind.Sharing => new CertificateColumn.Sharing(
                Pool.Input.TaskForces[Groups[name.First].TaskForce], Groups[name.First].Attribute, Groups[name.First].Value, name.Second),
            _ => throw new InvalidOperationException($"No case distinction is made on {name}."),
        };
    }

    /// <summary>The named rule that a row states; null for rows that are no rule by themselves.</summary>
    public string? RuleOf(int row) => rowNames[row] switch
    {
        { Kind: RowKind.Minimum or RowKind.Maximum, First: var quota } when Quotas[quota].Quota.IsHard => RuleNames.Of(Quotas[quota].Quota),
        { Kind: RowKind.PersonCap, Second: var cap } => PersonCaps[cap].Rule,
        { Kind: RowKind.OrganisationCap } => RuleNames.OrganisationCap,

        // A group has no more places than people: that holds because nobody sits twice.
        { Kind: RowKind.OneSeat or RowKind.Group } => RuleNames.OneSeatPerTaskForce,
        _ => null,
    };

    /// <summary>The named rule that fixes a candidacy.</summary>
    public string FixingOf(int candidacy) => RuleNames.OfFixed(new(Pool.Candidacies[candidacy].Person, Pool.Candidacies[candidacy].Seat, null));

    private Domain.OrganisationId OrganisationNamed(int organisation) => Pool.Input.People[Array.IndexOf(Pool.OrganisationOf, organisation)].Organisation!.Value;
}
