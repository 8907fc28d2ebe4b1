using System.Globalization;
using System.Text.Json.Nodes;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>
/// One expected line, without <c>text</c> and <c>clause</c>. For broken quoting the document leaves open where the raw text of the
/// broken cell ends: <paramref name="BrokenValues"/> holds both readings, <paramref name="BrokenEcho"/> the echoed property that is that cell.
/// </summary>
internal sealed record OracleLine(JsonObject Json, IReadOnlyList<string> BrokenValues, string? BrokenEcho);

/// <summary>The expected exit code, the expected lines and, with exit code 2, the faults of the reference files.</summary>
internal sealed record OracleAnswer(int ExitCode, IReadOnlyList<OracleLine> Lines, IReadOnlyList<OracleFault> Faults);

/// <summary>Section 1 of the exchange formats once more, written from the document alone, as plainly as it can be said.</summary>
internal sealed class RegisterOracle
{
    private const string Leader = "global-leader";
    private const string Representative = "regional-representative";

    private static readonly string[] Columns =
        ["registrationId", "personId", "submittedAt", "action", "objective", "role", "region", "organisationId", "language"];

    private static readonly string[] Objectives =
    [
        "A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2", "B3", "B4", "C1", "C2", "C3", "C4", "D1", "D2", "D3", "D4", "E1", "E2", "E3", "F1", "F2", "F3",
    ];

    private static readonly string[] Remedies =
    [
        "amend-instead", "join-as-team-member", "name-the-region", "organisation-joins", "register-first", "wait-for-opening", "withdraw-another",
    ];

    private readonly OracleTerms terms;
    private readonly IReadOnlyList<OracleInterval> standings;
    private readonly IReadOnlyList<OracleInterval> affiliations;
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Person, string Objective), string> activeRoles = [];

    private RegisterOracle(OracleTerms terms, IReadOnlyList<OracleInterval> standings, IReadOnlyList<OracleInterval> affiliations)
    {
        this.terms = terms;
        this.standings = standings;
        this.affiliations = affiliations;
    }

    internal static OracleAnswer Decide(RegisterFiles files)
    {
        var faults = new List<OracleFault>();
        var standings = OracleReferences.ReadOrganisations(files.Organisations, faults);
        var affiliations = OracleReferences.ReadAffiliations(files.Affiliations, standings, faults);
        var terms = OracleReferences.ReadTerms(files.Terms, faults);
        var table = CsvOracle.Read(files.Registrations, Columns, ["registrationId", "personId", "submittedAt", "objective", "role"]);
        if (faults.Count > 0 || table is null)
        {
            return new OracleAnswer(2, [], faults);
        }

        var oracle = new RegisterOracle(terms, standings, affiliations);
        return new OracleAnswer(0, [.. table.Rows.Select(row => oracle.Read(table, row))], []);
    }

    private OracleLine Read(CsvOracle table, CsvOracleRow row)
    {
        string id = table.Cell(row, "registrationId");
        var line = new JsonObject { ["edition"] = "2020", ["track"] = null, ["conditions"] = new JsonArray(), ["remedies"] = new JsonArray() };
        foreach (string echoed in new[] { "registrationId", "personId", "objective", "role" })
        {
            line[echoed] = table.Cell(row, echoed) is { Length: > 0 } cell ? cell : null;
        }

        var broken = row.Broken;
        var faults = broken is null ? FaultsOf(table, row) : [("input.malformed-row", table.NameOf(broken.Index), broken.RawToLineEnd)];
        if (id.Length > 0)
        {
            ids.Add(id);
        }

        if (faults.Count == 0)
        {
            Decide(line, table, row);
            return new OracleLine(line, [], null);
        }

        line["outcome"] = "unreadable";
        line["reasons"] = new JsonArray([.. faults.Select(fault => Reason(fault.Code, ("column", fault.Column), ("value", fault.Value)))]);
        return broken is null
            ? new OracleLine(line, [], null)
            : new OracleLine(line, [broken.RawToLineEnd, broken.RawToSeparator], table.NameOf(broken.Index));
    }

    /// <summary>The faults of a row that could be split: one a column, ordered by code and then by the column order of the document.</summary>
    private List<(string Code, string Column, JsonNode Value)> FaultsOf(CsvOracle table, CsvOracleRow row)
    {
        var faults = new List<(string Code, string Column, JsonNode Value)>();
        string Cell(string column) => table.Cell(row, column);
        void Check(string column, params (bool Wrong, string Code)[] checks)
        {
            foreach (var (_, code) in checks.Where(check => check.Wrong).Take(1))
            {
                faults.Add((code, column, Cell(column)));
            }
        }

        bool withdrawing = Cell("action") == "withdraw";
        string registration = Cell("registrationId");
        string organisation = Cell("organisationId");
        Check("registrationId", (registration.Length == 0, "input.missing-value"), (OracleReferences.IsTooLong(registration), "input.id-too-long"),
            (ids.Contains(registration), "input.duplicate-id"));
        Check("personId", (Cell("personId").Length == 0, "input.missing-value"), (OracleReferences.IsTooLong(Cell("personId")), "input.id-too-long"));
        Check("submittedAt", (Cell("submittedAt").Length == 0, "input.missing-value"), (OracleInstant.Read(Cell("submittedAt")) is null, "input.unreadable-instant"));
        Check("action", (Cell("action") is not ("" or "register" or "amend" or "withdraw"), "input.unknown-action"));
        Check("objective", (Cell("objective").Length == 0, "input.missing-value"), (!Objectives.Contains(Cell("objective"), StringComparer.Ordinal), "input.unknown-objective"));
        if (!withdrawing)
        {
            Check("role", (Cell("role").Length == 0, "input.missing-value"), (Cell("role") is not (Leader or Representative or "team-member"), "input.unknown-role"));
            Check("region", (Cell("role") == Representative && Cell("region").Length > 0 && !OracleReferences.IsRegion(Cell("region")), "input.unknown-region"));
            Check("organisationId", (OracleReferences.IsTooLong(organisation), "input.id-too-long"),
                (organisation.Length > 0 && standings.All(standing => standing.Key != organisation), "input.unknown-organisation"));
            Check("language", (Cell("language") is not ("" or "en" or "fr" or "es"), "input.unknown-language"));
        }

        if (row.Cells.Count > table.Width)
        {
            faults.Add(("input.too-many-fields", "", row.Cells.Count.ToString(CultureInfo.InvariantCulture)));
        }

        return [.. faults.OrderBy(fault => fault.Code, StringComparer.Ordinal).ThenBy(fault => Array.IndexOf(Columns, fault.Column))];
    }

    private void Decide(JsonObject line, CsvOracle table, CsvOracleRow row)
    {
        string person = table.Cell(row, "personId");
        string objective = table.Cell(row, "objective");
        string role = table.Cell(row, "role");
        string organisation = table.Cell(row, "organisationId");
        string action = table.Cell(row, "action");
        var instant = OracleInstant.Read(table.Cell(row, "submittedAt"))!;
        var date = instant.DateIn(terms.Zone);
        bool late = date > terms.Deadline;
        bool office = role is Leader or Representative;
        bool active = activeRoles.TryGetValue((person, objective), out string? activeRole);
        var reasons = new List<JsonObject>();

        if (action == "withdraw")
        {
            line["outcome"] = active ? "withdrawn" : "refused";
            line["reasons"] = active ? new JsonArray() : new JsonArray(Reason("registration.not-registered"));
            activeRoles.Remove((person, objective));
            return;
        }

        if (action != "amend" && active)
        {
            reasons.Add(Reason("registration.already-registered", ("role", activeRole)));
        }

        if (instant.UtcTicks < terms.OpensAt.UtcTicks)
        {
            reasons.Add(Reason("registration.not-open-yet", ("opensAt", terms.OpensAtText)));
        }

        if (action == "amend" && !active)
        {
            reasons.Add(Reason("registration.not-registered"));
        }

        if (office && late && terms.LateOfficeIsRefused)
        {
            reasons.Add(Reason("registration.office-closed", ("deadline", terms.Deadline.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));
        }

        var behind = affiliations.Where(affiliation => affiliation.Key == person && affiliation.Holds(date)).Select(affiliation => affiliation.Value).ToList();
        if (organisation.Length > 0)
        {
            behind.Add(organisation);
        }

        bool withoutStanding = office && !standings.Any(standing => behind.Contains(standing.Key) && standing.Holds(date) && standing.Value != "none");
        if (withoutStanding && !terms.Conditional)
        {
            reasons.Add(Reason("registration.office-needs-member-or-partner", ("role", role), ("standing", "none")));
        }

        if (role == Representative && table.Cell(row, "region").Length == 0)
        {
            reasons.Add(Reason("registration.region-required"));
        }

        var others = Objectives.Where(other => other != objective && activeRoles.ContainsKey((person, other))).ToList();
        if (others.Count >= terms.MostTaskForces)
        {
            reasons.Add(Reason(
                "registration.too-many-task-forces", ("limit", terms.MostTaskForces), ("active", new JsonArray([.. others.Select(other => (JsonNode)other)]))));
        }

        line["reasons"] = new JsonArray([.. reasons]);
        if (reasons.Count > 0)
        {
            line["outcome"] = "refused";
            line["remedies"] = RemediesFor([.. reasons.Select(reason => (string)reason["code"]!)], behind.Count > 0);
            return;
        }

        line["outcome"] = "accepted";
        line["track"] = !late ? "initial" : office ? "reserve" : "rolling";
        line["conditions"] = withoutStanding ? new JsonArray("organisation-joins") : new JsonArray();
        activeRoles[(person, objective)] = role;
    }

    /// <summary>Every subset of the remedies is tried; those remain that turn the decision and of which no smaller part does.</summary>
    private static JsonArray RemediesFor(IReadOnlyList<string> reasons, bool organisationBehind)
    {
        var turning = Enumerable.Range(0, 1 << Remedies.Length)
            .Select(bits => Remedies.Where((_, index) => (bits & (1 << index)) != 0).ToList())
            .Where(set => reasons.All(reason => set.Any(remedy => Clears(remedy, reason, organisationBehind))))
            .ToList();
        var smallest = turning.Where(set => !turning.Any(other => other.Count < set.Count && other.All(set.Contains)));
        return new JsonArray([.. smallest
            .OrderBy(set => string.Join('\n', set), StringComparer.Ordinal)
            .Select(set => (JsonNode)new JsonArray([.. set.Select(remedy => (JsonNode)remedy)]))]);
    }

    private static bool Clears(string remedy, string reason, bool organisationBehind) => (remedy, reason) switch
    {
        ("wait-for-opening", "registration.not-open-yet") => true,
        ("withdraw-another", "registration.too-many-task-forces") => true,
        ("amend-instead", "registration.already-registered") => true,
        ("register-first", "registration.not-registered") => true,
        ("join-as-team-member", "registration.office-closed") => true,
        ("join-as-team-member", "registration.office-needs-member-or-partner") => true,
        ("join-as-team-member", "registration.region-required") => true,
        ("organisation-joins", "registration.office-needs-member-or-partner") => organisationBehind,
        ("name-the-region", "registration.region-required") => true,
        _ => false,
    };

    private static JsonObject Reason(string code, params (string Name, JsonNode? Value)[] args)
    {
        var values = new JsonObject();
        foreach (var (name, value) in args)
        {
            values[name] = value;
        }

        return new JsonObject { ["code"] = code, ["args"] = values };
    }
}
