using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>The file of organisations: several rows an organisation, one for each dated standing. It must be whole.</summary>
public static class OrganisationsFile
{
    private const int Id = 0, Name = 1, Category = 2, Country = 3, Region = 4, StandingColumn = 5, From = 6, To = 7;

    /// <summary>The columns, in the order of the documentation.</summary>
    public static ValueList<string> Columns { get; } = ["organisationId", "name", "category", "country", "region", "standing", "from", "to"];

    /// <summary>Reads the organisations, in the order in which they first appear; or every fault.</summary>
    /// <param name="stream">UTF-8.</param>
    /// <param name="file">The name for places.</param>
    /// <param name="edition">Whose lists of categories and regions hold.</param>
    public static Reading<ValueList<Organisation>> Read(Stream stream, string file, Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var faults = new List<Fault>();
        ValueList<Organisation> organisations = Read(stream, file, edition, faults, out _);
        return faults.Count > 0 ? Reading.Faulty<ValueList<Organisation>>(faults) : Reading.Of(organisations);
    }

    /// <summary>Writes organisations in the same format.</summary>
    public static void Write(Stream stream, IEnumerable<Organisation> organisations)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        using var writer = new CsvWriter(stream);
        writer.WriteRow([.. Columns]);
        foreach (Organisation organisation in organisations)
        {
            foreach (DatedStanding dated in organisation.Standings)
            {
                writer.WriteRow(
                    organisation.Id.Value,
                    organisation.Name,
                    organisation.Category ?? "",
                    organisation.Country ?? "",
                    organisation.Region ?? "",
                    dated.Standing.Code(),
                    dated.Held.From is { } from ? DateText.Of(from) : "",
                    dated.Held.To is { } to ? DateText.Of(to) : "");
            }
        }
    }

    internal static ValueList<Organisation> Read(Stream stream, string file, Edition edition, List<Fault> faults, out HashSet<string> named)
    {
        var order = new List<string>();
        var rows = new Dictionary<string, List<Row>>(StringComparer.Ordinal);
        using var table = new ReferenceTable(stream, file, Columns, ["organisationId", "standing"], faults);
        while (table.Read())
        {
            string? id = table.Id(Id);
            string? category = table.CodeOf(Category, code => edition.Categories.Contains(code), ReferenceFaults.UnknownCategory);
            string? region = table.CodeOf(Region, edition.Atlas.HasRegion, ReferenceFaults.UnknownRegion);
            string standingCode = table.Needed(StandingColumn);
            bool hasStanding = Standings.TryParse(standingCode, out Standing standing);
            if (!hasStanding && standingCode.Length > 0)
            {
                table.Refuse(ReferenceFaults.UnknownStanding, StandingColumn, standingCode);
            }

            DateInterval? held = table.Interval(From, To);
            if (id is null)
            {
                continue;
            }

            if (!rows.TryGetValue(id, out List<Row>? own))
            {
                order.Add(id);
                rows.Add(id, own = []);
            }

            if (hasStanding && held is { } interval)
            {
                own.Add(new(table.Text(Name), category, table.Text(Country), region, new(standing, interval), table.PlaceOf(From)));
            }
        }

        foreach (string id in order)
        {
            FindOverlap(id, rows[id], faults);
        }

        named = [.. order];
        return faults.Count > 0 ? [] : ValueList.From(order.Select(id => Organisation(id, rows[id])));
    }

    // The first filled cell of an organisation's rows holds for it.
    private static Organisation Organisation(string id, List<Row> rows) => new(
        new(id),
        First(rows, row => row.Name) ?? "",
        First(rows, row => row.Category),
        First(rows, row => row.Country),
        First(rows, row => row.Region),
        ValueList.From(rows.Select(row => row.Standing)));

    private static string? First(List<Row> rows, Func<Row, string?> cell) => rows.Select(cell).FirstOrDefault(text => !string.IsNullOrEmpty(text));

    private static void FindOverlap(string id, List<Row> rows, List<Fault> faults)
    {
        Row[] byStart = [.. rows.OrderBy(row => row.Standing.Held.From ?? DateOnly.MinValue)];
        DateOnly? end = DateOnly.MinValue;
        for (int i = 0; i < byStart.Length; i++)
        {
            DateInterval held = byStart[i].Standing.Held;
            if (i > 0 && (end is null || held.From is null || held.From < end))
            {
                faults.Add(new(ReferenceFaults.OverlappingStandings, byStart[i].Place, [new("column", "from"), new("value", id)]));
            }

            end = end is null || held.To is null ? null : held.To > end ? held.To : end;
        }
    }

    private sealed record Row(string Name, string? Category, string Country, string? Region, DatedStanding Standing, Place Place);
}
