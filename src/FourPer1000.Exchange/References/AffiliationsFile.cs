using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>The file of people's further dated affiliations. It must be whole, and name organisations of the file of organisations.</summary>
public static class AffiliationsFile
{
    /// <summary>The columns, in the order of the documentation.</summary>
    public static ValueList<string> Columns { get; } = ["personId", "organisationId", "from", "to"];

    /// <summary>Reads the affiliations, or every fault.</summary>
    /// <param name="stream">UTF-8.</param>
    /// <param name="file">The name for places.</param>
    /// <param name="organisations">The organisations that may be named.</param>
    public static Reading<ValueList<Affiliation>> Read(Stream stream, string file, IEnumerable<Organisation> organisations)
    {
        ArgumentNullException.ThrowIfNull(organisations);
        var faults = new List<Fault>();
        ValueList<Affiliation> affiliations = Read(stream, file, organisations.Select(organisation => organisation.Id.Value).ToHashSet(StringComparer.Ordinal), faults);
        return faults.Count > 0 ? Reading.Faulty<ValueList<Affiliation>>(faults) : Reading.Of(affiliations);
    }

    /// <summary>Writes affiliations in the same format.</summary>
    public static void Write(Stream stream, IEnumerable<Affiliation> affiliations)
    {
        ArgumentNullException.ThrowIfNull(affiliations);
        using var writer = new CsvWriter(stream);
        writer.WriteRow([.. Columns]);
        foreach (Affiliation affiliation in affiliations)
        {
            writer.WriteRow(
                affiliation.Person.Value,
                affiliation.Organisation.Value,
                affiliation.Held.From is { } from ? DateText.Of(from) : "",
                affiliation.Held.To is { } to ? DateText.Of(to) : "");
        }
    }

    internal static ValueList<Affiliation> Read(Stream stream, string file, HashSet<string> organisations, List<Fault> faults)
    {
        var affiliations = new List<Affiliation>();
        using var table = new ReferenceTable(stream, file, Columns, ["personId", "organisationId"], faults);
        while (table.Read())
        {
            string? person = table.Id(0);
            string? organisation = table.Id(1);
            if (organisation is not null && !organisations.Contains(organisation))
            {
                table.Refuse(ReferenceFaults.UnknownOrganisation, 1, organisation);
            }

            DateInterval? held = table.Interval(2, 3);
            if (person is not null && organisation is not null && held is { } interval)
            {
                affiliations.Add(new(new(person), new(organisation), interval));
            }
        }

        return ValueList.From(affiliations);
    }
}
