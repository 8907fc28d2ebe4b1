using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using static FourPer1000.Exchange.RegistrationColumns;

namespace FourPer1000.Exchange;

/// <summary>Reads a file of registrations row by row. A bad row costs that row; what makes the whole file unreadable stands in <see cref="Faults"/>.</summary>
/// <remarks>Not thread-safe. Memory: nothing for a row but the check for doubled ids.</remarks>
public sealed class RegistrationsReader : IDisposable
{
    private static readonly CodeTable<FormAction> Actions = new([
        new("register", FormAction.Register), new("amend", FormAction.Amend), new("withdraw", FormAction.Withdraw)]);

    private static readonly CodeTable<Role> RoleCodes = new(Roles.All.Select(role => KeyValuePair.Create(role.Code(), role)));
    private static readonly CodeTable<Language> LanguageCodes = new(Languages.All.Select(language => KeyValuePair.Create(language.Code(), language)));

    private readonly CsvReader reader;
    private readonly CsvHeader? header;
    private readonly SeenIds seen = new();
    private readonly CodeTable<ObjectiveCode> objectives;
    private readonly CodeTable<string> regions;
    private readonly CodeTable<OrganisationId> organisations;
    private readonly List<RowFault> faults = [];

    /// <summary>A reader over UTF-8.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="file">The name for places.</param>
    /// <param name="references">Which objectives, regions and organisations there are.</param>
    public RegistrationsReader(Stream stream, string file, CallReferences references)
    {
        ArgumentNullException.ThrowIfNull(references);
        objectives = new(references.Edition.Plan.Objectives.Select(objective => KeyValuePair.Create(objective.Code.Value, objective.Code)));
        regions = new(references.Edition.Atlas.Regions.Select(region => KeyValuePair.Create(region, region)));
        organisations = new(references.Book.Organisations.Select(organisation => KeyValuePair.Create(organisation.Id.Value, organisation.Id)));
        reader = new CsvReader(stream, file);
        Reading<CsvHeader> reading = CsvHeader.Read(reader, All, Needed);
        Faults = reading.Faults;
        reading.TryGet(out header);
    }

    /// <summary>What makes the file unreadable; empty while there is nothing of the kind.</summary>
    public ValueList<Fault> Faults { get; private set; }

    /// <summary>How many columns of the file are not known.</summary>
    public int UnknownColumns => header?.UnknownColumns ?? 0;

    /// <summary>The next row, or null at the end and where the file cannot be read on.</summary>
    public RegistrationRow? Read()
    {
        if (header is null)
        {
            return null;
        }

        if (!reader.Read())
        {
            Faults = reader.Fault is { } fault ? [fault] : Faults;
            return null;
        }

        faults.Clear();
        return reader.IsMalformed ? Malformed() : Row();
    }

    /// <summary>Gives the buffers back; the stream stays open.</summary>
    public void Dispose() => reader.Dispose();

    private RegistrationRow Malformed()
    {
        RegistrationId? _ = Id(IdColumn, isOwn: true);
        faults.Clear();
        Fault fault = header!.MalformedRow(reader);
        faults.Add(new(RowFaults.MalformedRow, fault.Arguments[0].Value.ToString(), fault.Arguments[1].Value.ToString()));
        return Unreadable(Language.English);
    }

    private RegistrationRow Row()
    {
        if (reader.CellCount > header!.Width)
        {
            faults.Add(new(RowFaults.TooManyFields, "", reader.CellCount.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        RegistrationId? id = Id(IdColumn, isOwn: true);
        PersonId? person = Id(PersonColumn, isOwn: false) is { } text ? new PersonId(text.Value) : null;
        bool isDated = InstantText.TryRead(Cell(SubmittedAtColumn), out DateTimeOffset submittedAt);
        RefuseUnless(isDated, SubmittedAtColumn, RowFaults.UnreadableInstant);
        FormAction action = FormAction.Register;
        RefuseUnless(Cell(ActionColumn).IsEmpty || Actions.TryFind(Cell(ActionColumn), out action), ActionColumn, RowFaults.UnknownAction);
        RefuseUnless(objectives.TryFind(Cell(ObjectiveColumn), out ObjectiveCode objective), ObjectiveColumn, RowFaults.UnknownObjective);
        Role role = Role.TeamMember;
        string? region = null;
        OrganisationId organisation = default;
        Language language = Language.English;
        bool hasOrganisation = false;
        if (action != FormAction.Withdraw)
        {
            bool hasRole = RoleCodes.TryFind(Cell(RoleColumn), out role);
            RefuseUnless(hasRole, RoleColumn, RowFaults.UnknownRole);
            if (hasRole && role == Role.RegionalRepresentative && !Cell(RegionColumn).IsEmpty)
            {
                RefuseUnless(regions.TryFind(Cell(RegionColumn), out region), RegionColumn, RowFaults.UnknownRegion);
            }

            hasOrganisation = !Cell(OrganisationColumn).IsEmpty;
            if (hasOrganisation)
            {
                bool tooLong = IdText.IsTooLong(Cell(OrganisationColumn));
                RefuseUnless(
                    !tooLong && organisations.TryFind(Cell(OrganisationColumn), out organisation),
                    OrganisationColumn,
                    tooLong ? RowFaults.IdTooLong : RowFaults.UnknownOrganisation);
            }

            RefuseUnless(Cell(LanguageColumn).IsEmpty || LanguageCodes.TryFind(Cell(LanguageColumn), out language), LanguageColumn, RowFaults.UnknownLanguage);
        }

        if (faults.Count > 0)
        {
            return Unreadable(language);
        }

        var form = new RegistrationForm(
            id!.Value, person!.Value, submittedAt, action, objective, role, region, hasOrganisation ? organisation : null, language);
        string? roleEcho = action == FormAction.Withdraw ? Echo(RoleColumn) : role.Code();
        return new(form.Id.Value, form.Person.Value, objective.Value, roleEcho, language, form, []);
    }

    private ReadOnlySpan<byte> Cell(int column) => header!.Cell(reader, column);

    private string? Echo(int column) => Cell(column).IsEmpty ? null : header!.Text(reader, column);

    // The first of missing, too long, duplicate.
    private RegistrationId? Id(int column, bool isOwn)
    {
        ReadOnlySpan<byte> cell = Cell(column);
        if (cell.IsEmpty)
        {
            RefuseUnless(false, column, RowFaults.MissingValue);
            return null;
        }

        bool isNew = !isOwn || seen.Add(cell);
        bool isTooLong = IdText.IsTooLong(cell);
        RefuseUnless(!isTooLong && isNew, column, isTooLong ? RowFaults.IdTooLong : RowFaults.DuplicateId);
        return isTooLong || !isNew ? null : new(header!.Text(reader, column));
    }

    private void RefuseUnless(bool isGood, int column, string code)
    {
        if (!isGood)
        {
            ReadOnlySpan<byte> cell = Cell(column);
            faults.Add(new(cell.IsEmpty ? RowFaults.MissingValue : code, All[column], header!.Text(reader, column)));
        }
    }

    private RegistrationRow Unreadable(Language language)
    {
        // Faults were found in the order of the columns, so a stable sort by code keeps that order within a code.
        ValueList<RowFault> ordered = ValueList.From(faults.OrderBy(fault => fault.Code, StringComparer.Ordinal));
        return new(Echo(IdColumn), Echo(PersonColumn), Echo(ObjectiveColumn), Echo(RoleColumn), language, null, ordered);
    }
}
