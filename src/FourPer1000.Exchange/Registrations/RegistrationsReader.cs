using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using static FourPer1000.Exchange.RegistrationColumns;

namespace FourPer1000.Exchange;

/// <summary>Reads a file of registrations row by row. A bad row costs that row; what makes the whole file unreadable stands in <see cref="Faults"/>.</summary>
/// <remarks>Not thread-safe. Memory: nothing for a row but the check for doubled ids.</remarks>
public sealed class RegistrationsReader : IDisposable
{
    private readonly CsvReader reader;
    private readonly CsvHeader? header;
    private readonly SeenIds seen = new();
    private readonly RegistrationVocabulary words;
    private readonly List<RowFault> faults = [];
    private FormCells form;

    /// <summary>A reader over UTF-8.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="file">The name for places.</param>
    /// <param name="references">Which objectives, regions and organisations there are.</param>
    public RegistrationsReader(Stream stream, string file, CallReferences references)
        : this(new NamedFile(file, stream), new RegistrationVocabulary(references))
    {
    }

    internal RegistrationsReader(NamedFile file, RegistrationVocabulary words)
    {
        this.words = words;
        reader = new CsvReader(file.Content, file.Name);
        Reading<CsvHeader> reading = CsvHeader.Read(reader, All, Needed);
        Faults = reading.Faults;
        reading.TryGet(out header);
    }

    /// <summary>What makes the file unreadable; empty while there is nothing of the kind.</summary>
    public ValueList<Fault> Faults { get; private set; }

    /// <summary>How many columns of the file are not known.</summary>
    public int UnknownColumns => header?.UnknownColumns ?? 0;

    /// <summary>What the present row asks for, where it could be read.</summary>
    internal ref readonly FormCells Form => ref form;

    /// <summary>The next row, or null at the end and where the file cannot be read on.</summary>
    public RegistrationRow? Read()
    {
        if (!Next())
        {
            return null;
        }

        ValueList<RowFault> found = FaultsOfRow(seen);
        return new(
            Echo(IdColumn), Echo(PersonColumn), Echo(ObjectiveColumn), Echo(RoleColumn), form.Language, found.Count == 0 ? ToForm() : null, found);
    }

    /// <summary>Gives the buffers back; the stream stays open.</summary>
    public void Dispose() => reader.Dispose();

    /// <summary>Goes to the next row; false at the end and where the file cannot be read on.</summary>
    internal bool Next()
    {
        if (header is null)
        {
            return false;
        }

        if (!reader.Read())
        {
            Faults = reader.Fault is { } fault ? [fault] : Faults;
            return false;
        }

        faults.Clear();
        if (reader.IsMalformed)
        {
            ReadMalformed();
        }
        else
        {
            ReadCells();
        }

        return true;
    }

    /// <summary>Why the present row cannot be read; remembers its id.</summary>
    internal ValueList<RowFault> FaultsOfRow(SeenIds ids)
    {
        ReadOnlySpan<byte> id = Cell(IdColumn);
        if (!ids.Add(id) && !IdText.IsTooLong(id) && !reader.IsMalformed)
        {
            faults.Insert(0, new(RowFaults.DuplicateId, All[IdColumn], header!.Text(reader, IdColumn)));
        }

        // Faults stand in the order of the columns, so a stable sort by code keeps that order within a code.
        return faults.Count == 0 ? [] : ValueList.From(faults.OrderBy(fault => fault.Code, StringComparer.Ordinal));
    }

    /// <summary>A cell of the present row.</summary>
    internal ReadOnlySpan<byte> Cell(int column) => header!.Cell(reader, column);

    private RegistrationForm ToForm() => new(
        new(header!.Text(reader, IdColumn)),
        new(header!.Text(reader, PersonColumn)),
        form.SubmittedAt,
        form.Action,
        words.Objectives[form.Objective],
        form.Role,
        words.RegionOf(form.Region),
        form.Organisation?.Id,
        form.Language);

    private string? Echo(int column) => Cell(column).IsEmpty ? null : header!.Text(reader, column);

    private void ReadMalformed()
    {
        form = default;
        Fault fault = header!.MalformedRow(reader);
        faults.Add(new(RowFaults.MalformedRow, fault.Arguments[0].Value.ToString(), fault.Arguments[1].Value.ToString()));
    }

    private void ReadCells()
    {
        if (reader.CellCount > header!.Width)
        {
            faults.Add(new(RowFaults.TooManyFields, "", reader.CellCount.ToString(CultureInfo.InvariantCulture)));
        }

        CheckId(IdColumn);
        CheckId(PersonColumn);
        RefuseUnless(InstantText.TryRead(Cell(SubmittedAtColumn), out DateTimeOffset submittedAt), SubmittedAtColumn, RowFaults.UnreadableInstant);
        ReadOnlySpan<byte> cell = Cell(ActionColumn);
        FormAction action = FormAction.Register;
        RefuseUnless(cell.IsEmpty || RegistrationVocabulary.Actions.TryFind(cell, out action), ActionColumn, RowFaults.UnknownAction);
        RefuseUnless(words.ObjectiveCodes.TryFind(Cell(ObjectiveColumn), out int objective), ObjectiveColumn, RowFaults.UnknownObjective);
        form = action == FormAction.Withdraw
            ? new(submittedAt, action, objective, Role.TeamMember, 0, null, Language.English)
            : ReadWish(submittedAt, action, objective);
    }

    // What a withdrawal leaves out.
    private FormCells ReadWish(DateTimeOffset submittedAt, FormAction action, int objective)
    {
        bool hasRole = RegistrationVocabulary.Roles.TryFind(Cell(RoleColumn), out Role role);
        RefuseUnless(hasRole, RoleColumn, RowFaults.UnknownRole);
        int region = 0;
        if (hasRole && role == Role.RegionalRepresentative && Cell(RegionColumn) is { IsEmpty: false } named)
        {
            RefuseUnless(words.Regions.TryFind(named, out region), RegionColumn, RowFaults.UnknownRegion);
        }

        Organisation? organisation = null;
        ReadOnlySpan<byte> cell = Cell(OrganisationColumn);
        if (!cell.IsEmpty)
        {
            bool tooLong = IdText.IsTooLong(cell);
            RefuseUnless(
                !tooLong && words.Organisations.TryFind(cell, out organisation),
                OrganisationColumn,
                tooLong ? RowFaults.IdTooLong : RowFaults.UnknownOrganisation);
        }

        Language language = Language.English;
        cell = Cell(LanguageColumn);
        RefuseUnless(cell.IsEmpty || RegistrationVocabulary.Languages.TryFind(cell, out language), LanguageColumn, RowFaults.UnknownLanguage);
        return new(submittedAt, action, objective, role, region, organisation, language);
    }

    private void CheckId(int column)
    {
        ReadOnlySpan<byte> cell = Cell(column);
        RefuseUnless(IdText.IsId(cell), column, RowFaults.IdTooLong);
    }

    private void RefuseUnless(bool isGood, int column, string code)
    {
        if (!isGood)
        {
            ReadOnlySpan<byte> cell = Cell(column);
            faults.Add(new(cell.IsEmpty ? RowFaults.MissingValue : code, All[column], header!.Text(reader, column)));
        }
    }
}
