using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>A fault of a reference file: the file's name and the lines of which one must be named (none when the place is the file).</summary>
internal sealed record OracleFault(string File, params IReadOnlyList<int> Lines);

internal sealed record OracleTerms(
    long MostTaskForces, OracleInstant OpensAt, string OpensAtText, DateOnly Deadline, TimeZoneInfo Zone, bool LateOfficeIsRefused, bool Conditional);

/// <summary>A standing or, with an organisation as value, an affiliation: from (inclusive) to (exclusive); null is without end.</summary>
internal sealed record OracleInterval(string Key, string Value, DateOnly? From, DateOnly? To)
{
    internal bool Holds(DateOnly date) => (From is null || From <= date) && (To is null || date < To);
}

/// <summary>An instant as ticks of UTC, which may lie outside the calendar.</summary>
internal sealed record OracleInstant(long UtcTicks)
{
    private static readonly Regex Form = new(
        @"\A([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.([0-9]{1,7}))?)?(?:Z|([+-])([0-9]{2}):([0-9]{2}))\z",
        RegexOptions.CultureInvariant);

    internal static OracleInstant? Read(string text)
    {
        var match = Form.Match(text);
        if (!match.Success)
        {
            return null;
        }

        int Number(int group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
        int offset = (Number(9) * 60) + Number(10);
        if (OracleReferences.ReadDate(text[..10]) is not { } date
            || Number(4) > 23 || Number(5) > 59 || Number(6) > 59 || Number(10) > 59 || offset > 14 * 60)
        {
            return null;
        }

        long ticks = date.ToDateTime(TimeOnly.MinValue).Ticks
            + (Number(4) * TimeSpan.TicksPerHour) + (Number(5) * TimeSpan.TicksPerMinute) + (Number(6) * TimeSpan.TicksPerSecond)
            + (match.Groups[7].Success ? int.Parse(match.Groups[7].Value.PadRight(7, '0'), CultureInfo.InvariantCulture) : 0);
        return new OracleInstant(ticks - ((match.Groups[8].Value == "-" ? -1 : 1) * offset * TimeSpan.TicksPerMinute));
    }

    internal DateOnly DateIn(TimeZoneInfo zone)
    {
        var utc = new DateTimeOffset(Math.Clamp(UtcTicks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks), TimeSpan.Zero);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(utc, zone).DateTime);
    }
}

/// <summary>The reference files by the document: what they say, or their faults.</summary>
internal static class OracleReferences
{
    /// <summary>The zones that generated terms name rightly; every other name in them is meant to be wrong.</summary>
    internal static readonly string[] Zones =
    [
        "Europe/Paris", "Etc/UTC", "America/New_York", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kathmandu", "America/St_Johns", "Africa/Nairobi",
    ];

    private static readonly string[] Regions = ["africa", "asia-pacific", "europe", "latin-america-caribbean", "north-america"];

    private static readonly string[] Categories =
    [
        "states-local-authorities", "international-organisations", "donors-foundations", "producer-organisations", "research-education",
        "civil-society-ngos", "private-companies",
    ];

    internal static bool IsRegion(string text) => Regions.Contains(text, StringComparer.Ordinal);

    internal static bool IsTooLong(string id) => id.EnumerateRunes().Count() > 64;

    internal static DateOnly? ReadDate(string text) =>
        text.Length == 10 && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    internal static IReadOnlyList<OracleInterval> ReadOrganisations(byte[] bytes, List<OracleFault> faults)
    {
        const string file = RegisterFolder.OrganisationsName;
        var table = CsvOracle.Read(bytes, ["organisationId", "name", "category", "country", "region", "standing", "from", "to"], ["organisationId", "standing"]);
        var standings = new List<(int Line, OracleInterval Interval)>();
        if (table is null)
        {
            faults.Add(new OracleFault(file));
            return [];
        }

        foreach (var row in table.Rows)
        {
            string id = table.Cell(row, "organisationId");
            string category = table.Cell(row, "category");
            string region = table.Cell(row, "region");
            string standing = table.Cell(row, "standing");
            bool whole = row.Broken is null && row.Cells.Count == table.Width && id.Length > 0 && !IsTooLong(id)
                && (category.Length == 0 || Categories.Contains(category, StringComparer.Ordinal))
                && (region.Length == 0 || IsRegion(region))
                && standing is "member" or "partner" or "none";
            if (whole && ReadInterval(table, row, id, standing) is { } interval)
            {
                standings.Add((row.Line, interval));
            }
            else
            {
                faults.Add(new OracleFault(file, row.Line));
            }
        }

        for (int i = 0; i < standings.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (standings[i].Interval.Key == standings[j].Interval.Key && Overlap(standings[i].Interval, standings[j].Interval))
                {
                    faults.Add(new OracleFault(file, standings[i].Line, standings[j].Line));
                }
            }
        }

        return [.. standings.Select(standing => standing.Interval)];
    }

    internal static IReadOnlyList<OracleInterval> ReadAffiliations(byte[]? bytes, IReadOnlyList<OracleInterval> organisations, List<OracleFault> faults)
    {
        const string file = RegisterFolder.AffiliationsName;
        if (bytes is null)
        {
            return [];
        }

        var table = CsvOracle.Read(bytes, ["personId", "organisationId", "from", "to"], ["personId", "organisationId"]);
        var affiliations = new List<OracleInterval>();
        bool organisationsAreWhole = faults.Count == 0;
        if (table is null)
        {
            faults.Add(new OracleFault(file));
            return [];
        }

        foreach (var row in table.Rows)
        {
            string person = table.Cell(row, "personId");
            string organisation = table.Cell(row, "organisationId");
            bool whole = row.Broken is null && row.Cells.Count == table.Width && person.Length > 0 && !IsTooLong(person) && organisation.Length > 0
                && (!organisationsAreWhole || organisations.Any(interval => interval.Key == organisation));
            if (whole && ReadInterval(table, row, person, organisation) is { } interval)
            {
                affiliations.Add(interval);
            }
            else
            {
                faults.Add(new OracleFault(file, row.Line));
            }
        }

        return affiliations;
    }

    internal static OracleTerms ReadTerms(byte[]? bytes, List<OracleFault> faults)
    {
        string opensAt = "2020-06-15T00:00+02:00";
        var terms = new OracleTerms(3, OracleInstant.Read(opensAt)!, opensAt, new DateOnly(2020, 9, 30), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"), false, false);
        if (bytes is null)
        {
            return terms;
        }

        var read = ReadTerms(bytes, terms);
        if (read is null || read.OpensAt.DateIn(read.Zone) > read.Deadline)
        {
            faults.Add(new OracleFault(RegisterFolder.TermsName));
        }

        return read ?? terms;
    }

    private static OracleTerms? ReadTerms(byte[] bytes, OracleTerms terms)
    {
        JsonElement json;
        try
        {
            json = JsonSerializer.Deserialize<JsonElement>(new UTF8Encoding(false, true).GetString(bytes));
        }
        catch (Exception problem) when (problem is JsonException or DecoderFallbackException)
        {
            return null;
        }

        if (json.ValueKind != JsonValueKind.Object || json.EnumerateObject().GroupBy(term => term.Name, StringComparer.Ordinal).Any(group => group.Count() > 1))
        {
            return null;
        }

        OracleTerms? result = terms;
        foreach (var term in json.EnumerateObject())
        {
            string text = term.Value.ValueKind == JsonValueKind.String ? term.Value.GetString()! : "";
            result = (result, term.Name) switch
            {
                (null, _) => null,
                (_, "mostTaskForces") => term.Value.ValueKind == JsonValueKind.Number && term.Value.TryGetInt64(out long most) && most >= 1
                    ? result with { MostTaskForces = most } : null,
                (_, "opensAt") => OracleInstant.Read(text) is { } instant ? result with { OpensAt = instant, OpensAtText = text } : null,
                (_, "deadline") => ReadDate(text) is { } date ? result with { Deadline = date } : null,
                (_, "timeZone") => Zones.Contains(text, StringComparer.Ordinal) ? result with { Zone = TimeZoneInfo.FindSystemTimeZoneById(text) } : null,
                (_, "lateOffice") => text is "reserve" or "refuse" ? result with { LateOfficeIsRefused = text == "refuse" } : null,
                (_, "officeWithoutStanding") => text is "refuse" or "conditional" ? result with { Conditional = text == "conditional" } : null,
                _ => null,
            };
        }

        return result;
    }

    private static OracleInterval? ReadInterval(CsvOracle table, CsvOracleRow row, string key, string value)
    {
        string from = table.Cell(row, "from");
        string to = table.Cell(row, "to");
        var interval = new OracleInterval(key, value, ReadDate(from), ReadDate(to));
        bool readable = (from.Length == 0 || interval.From is not null) && (to.Length == 0 || interval.To is not null);
        return readable && !(interval.From >= interval.To) ? interval : null;
    }

    private static bool Overlap(OracleInterval one, OracleInterval other) =>
        (one.From is null || other.To is null || one.From < other.To) && (other.From is null || one.To is null || other.From < one.To);
}
