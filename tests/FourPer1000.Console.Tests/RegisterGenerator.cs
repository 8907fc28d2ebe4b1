using System.Globalization;
using System.Text;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>Small worlds of people, organisations, terms and forms. One seed is one world, on every machine.</summary>
internal sealed class RegisterGenerator
{
    private static readonly string Stem = string.Concat(Enumerable.Repeat("\U0001F33E", 63));
    private static readonly string[] UnknownCodes = ["a1", " A1", "A1 ", "A7", "Register", "  ", "\t", "None", "Europe", "EN", "team member", "ﬁ", "A1\u0000", "o-unknown"];
    private static readonly string[] Roles = ["global-leader", "regional-representative", "regional-representative", "team-member", "team-member"];
    private static readonly string[] Regions = ["africa", "asia-pacific", "europe", "latin-america-caribbean", "north-america"];

    private static readonly string[] BadInstants =
    [
        "2020-07-01", "2020-07-01T10:00", "2020-07-01 10:00Z", "2020-07-01t10:00Z", "2020-07-01T10:00z", "2020-07-01T24:00Z", "2020-07-01T23:60Z",
        "2020-07-01T23:59:60Z", "2020-07-01T10:00:00.Z", "2020-07-01T10:00:00.12345678Z", "2020-07-01T10:00:00,5Z", "2020-07-01T10:00.5Z",
        "2020-07-01T10:00+14:01", "2020-07-01T10:00-14:01", "2020-07-01T10:00+15:00", "2020-07-01T10:00+0200", "2020-07-01T10:00+02", "2020-07-01T10:00+02:60",
        "2020-07-01T10:00\u221202:00", "2020-07-01T1\u0661:00Z", " 2020-07-01T10:00Z", "2020-07-01T10:00Z ", "2020-07-01T10:00Z\n", "2020-02-30T10:00Z",
        "2019-02-29T10:00Z", "2020-13-01T10:00Z", "2020-00-01T10:00Z", "2020-7-1T10:00Z", "20200701T1000Z", "2020-W27-3T10:00Z", "+2020-07-01T10:00Z", "yesterday",
        "2020-07-01T10:00:00Z\u0000", "2020-07-01T10Z", "44013", "01/07/2020 10:00",
    ];

    private readonly Random random;
    private readonly string[] people;
    private readonly string[] objectives;
    private readonly string[] organisations;
    private TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
    private DateTimeOffset opensAt = new(2020, 6, 15, 0, 0, 0, TimeSpan.FromHours(2));
    private DateOnly deadline = new(2020, 9, 30);
    private DateOnly[] dates = [];

    private RegisterGenerator(int seed)
    {
        random = new Random(seed);
        people = [.. new[] { "p-1", "p-2", "p,3", "p\"4\r5", Stem + "p", "P-1" }.OrderBy(_ => random.Next()).Take(random.Next(1, 4))];
        objectives = [.. new[] { "F3", "A1", "C2", "A6", "D1", "B4" }.OrderBy(_ => random.Next()).Take(random.Next(2, 6))];
        organisations = ["o-1", "o-2", " o-1", Stem + "o", "o\n5"];
    }

    internal static RegisterFiles World(int seed) => new RegisterGenerator(seed).Build();

    private RegisterFiles Build()
    {
        byte[]? terms = Chance(70) ? Terms() : null;
        dates = [.. new[] { -40, 0, 15, 16, 40 }.Select(days => DateOf(opensAt).AddDays(days)).Append(deadline).Append(deadline.AddDays(1)).Distinct().Order()];
        byte[] orgs = Organisations();
        byte[]? affiliations = Chance(60) ? Affiliations() : null;
        return new RegisterFiles { Terms = terms, Organisations = orgs, Affiliations = affiliations, Registrations = Registrations() };
    }

    private byte[] Terms()
    {
        var terms = new List<string>();
        void Term(int chance, string name, Func<string> value)
        {
            if (Chance(chance))
            {
                terms.Add($"\"{name}\": {value()}");
            }
        }

        Term(60, "mostTaskForces", () => Pick("1", "2", "3", "4"));
        Term(60, "timeZone", () => $"\"{(zone = TimeZoneInfo.FindSystemTimeZoneById(Pick(OracleReferences.Zones))).Id}\"");
        Term(50, "opensAt", () =>
        {
            opensAt = new DateTimeOffset(2020, random.Next(3, 8), random.Next(1, 29), random.Next(24), random.Next(60), 0, TimeSpan.Zero);
            return $"\"{Instant(opensAt.UtcTicks)}\"";
        });
        var opening = DateOf(opensAt);
        if (Chance(50) || deadline < opening)
        {
            deadline = opening.AddDays(Pick(0, 0, 1, 30, 60));
            terms.Add($"\"deadline\": \"{Date(deadline)}\"");
        }

        Term(60, "lateOffice", () => Pick("\"reserve\"", "\"refuse\"", "\"refuse\""));
        Term(60, "officeWithoutStanding", () => Pick("\"refuse\"", "\"conditional\"", "\"conditional\""));
        if (Chance(5))
        {
            terms.Add(Pick(
                "\"mostTaskForce\": 3", "\"deadline\": null", "\"timeZone\": \"europe/paris\"", "\"lateOffice\": \"Refuse\"", "\"MostTaskForces\": 3",
                "\"note\": \"\"", "\"officeWithoutStanding\": true", "\"opensAt\": \"2020-06-15\""));
        }

        string[] parts = [.. terms.OrderBy(_ => random.Next())];
        return Encoding.UTF8.GetBytes("{" + Pick("", " ", "\n  ") + string.Join(Pick(",", ",\n  "), parts) + Pick("}", "}\n"));
    }

    private byte[] Organisations()
    {
        string[] columns = Shuffle(["organisationId", "standing", "from", "to", .. Some("name", "category", "country", "region"), .. Some("notes", "")]);
        var rows = new List<string[]>();
        foreach (string organisation in organisations)
        {
            DateOnly?[] cuts = [null, .. dates.Where(_ => Chance(30)).Select(date => (DateOnly?)date), null];
            for (int i = 0; i + 1 < cuts.Length; i++)
            {
                if (Chance(75) || i == 0)
                {
                    rows.Add([.. columns.Select(column => column switch
                    {
                        "organisationId" => organisation,
                        "standing" => Pick("member", "partner", "none"),
                        "from" => Date(cuts[i]),
                        "to" => Date(cuts[i + 1]),
                        "category" => Pick("", "research-education", "private-companies"),
                        "region" => Pick(["", .. Regions]),
                        "name" => Pick("", "Sols, forêts & cie", "\"4 per 1000\"", "Suelo\r\nVivo"),
                        _ => Pick("", "FR", "x"),
                    })]);
                }
            }
        }

        if (Chance(3))
        {
            int column = random.Next(columns.Length);
            rows[random.Next(rows.Count)][column] = Pick("member ", "2020-02-30", "Europe", "");
        }

        if (Chance(2))
        {
            rows.Add(rows[0]);
        }

        return Csv(columns, rows.OrderBy(_ => random.Next()));
    }

    private byte[] Affiliations()
    {
        string[] columns = Shuffle(["personId", "organisationId", .. Some("from", "to"), .. Some("role")]);
        var rows = Enumerable.Range(0, random.Next(0, 5)).Select(_ =>
        {
            int from = random.Next(dates.Length - 1);
            var interval = (From: Chance(50) ? Date(dates[from]) : "", To: Chance(50) ? Date(dates[random.Next(from + 1, dates.Length)]) : "");
            return columns.Select(column => column switch
            {
                "personId" => Pick(people),
                "organisationId" => Chance(99) ? Pick(organisations) : "o-unknown",
                "from" => interval.From,
                "to" => interval.To,
                _ => "",
            }).ToArray();
        });
        return Csv(columns, rows.ToList());
    }

    private byte[] Registrations()
    {
        string[] optional = [.. new[] { "action", "region", "organisationId", "language" }.Where(_ => Chance(92))];
        string[] columns = Shuffle(["registrationId", "personId", "submittedAt", "objective", "role", .. optional, .. Some("x-source", "", "x-source")]);
        var text = new StringBuilder(Chance(20) ? "\uFEFF" : "").Append(Chance(10) ? "\r\n\n" : "");
        text.Append(Row(columns)).Append(Pick("\n", "\r\n"));
        int count = random.Next(3, 26);
        for (int i = 0; i < count; i++)
        {
            var cells = columns.Select(column => Quoted(FormCell(column, i))).ToList();
            if (Chance(3))
            {
                int kept = random.Next(1, cells.Count);
                cells.RemoveRange(kept, cells.Count - kept);
            }

            if (Chance(3))
            {
                cells.AddRange(Enumerable.Repeat(Pick("", "x", "\"y,\""), random.Next(1, 4)));
            }

            if (Chance(4))
            {
                cells[random.Next(cells.Count)] = Pick("a\"b", " \"A1\"", "\"A1\" ", "\"A1\"x", "x\ry", "\r", "\"a\nb\"c", "\"a\"\r", "\"\"\"\"b", "x\"");
            }

            if (random.Next(800) == 0)
            {
                cells[^1] = "\"this quote never ends";
            }

            text.Append(Chance(1) ? new string(',', random.Next(1, columns.Length + 2)) : string.Join(',', cells));
            text.Append(i == count - 1 && Chance(30) ? "" : Pick("\n", "\r\n", "\n", "\r\n", "\n\r\n", "\r\n\n\n"));
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private string FormCell(string column, int row) => column switch
    {
        "registrationId" => Chance(96) ? "r-" + row.ToString(CultureInfo.InvariantCulture)
            : Pick("", Stem + "r", Stem + "rr", new string('r', 64), new string('r', 65), "r-0", "R-0", $"r-{random.Next(row + 1).ToString(CultureInfo.InvariantCulture)}"),
        "personId" => Chance(98) ? Pick(people) : Pick("", Stem + "pp", "p-9", " p-1"),
        "submittedAt" => Chance(95) ? Instant(Ticks()) : Chance(10) ? "" : Pick(BadInstants),
        "action" => Chance(98) ? (row < 5 && Chance(75) ? Pick("", "register") : Pick("", "register", "amend", "amend", "withdraw")) : Pick(UnknownCodes),
        "objective" => Chance(98) ? Pick(objectives) : Chance(30) ? "" : Pick(UnknownCodes),
        "role" => Chance(98) ? Pick(Roles) : Chance(30) ? "" : Pick(UnknownCodes),
        "region" => Chance(97) ? Pick(["", .. Regions]) : Pick(UnknownCodes),
        "organisationId" => Chance(98) ? Pick(["", .. organisations]) : Chance(20) ? Stem + "oo" : Pick(UnknownCodes),
        "language" => Chance(98) ? Pick("", "en", "fr", "es") : Pick(UnknownCodes),
        _ => Pick("", "x", "A1", "comma, inside"),
    };

    /// <summary>An instant at, just before or just after one of the borders of this world, or somewhere in the window.</summary>
    private long Ticks()
    {
        long opening = opensAt.UtcTicks;
        long closing = StartOf(deadline.AddDays(1));
        long border = random.Next(10) switch
        {
            < 4 => opening + (long)(random.NextDouble() * (closing - opening)),
            4 => opening,
            5 or 6 => closing,
            7 => StartOf(deadline),
            8 => StartOf(Pick(dates)),
            _ => closing + random.NextInt64(400 * TimeSpan.TicksPerDay),
        };
        long step = Pick(0, 0, 1, -1, TimeSpan.TicksPerSecond, -TimeSpan.TicksPerMinute, TimeSpan.TicksPerHour, -TimeSpan.TicksPerHour, -TimeSpan.TicksPerMillisecond);
        return Chance(50) ? (border / TimeSpan.TicksPerMinute * TimeSpan.TicksPerMinute) + step : border + step;
    }

    private DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(instant, zone).DateTime);

    private long StartOf(DateOnly date)
    {
        var local = date.ToDateTime(TimeOnly.MinValue);
        return local.Ticks - zone.GetUtcOffset(local).Ticks;
    }

    private string Instant(long utcTicks)
    {
        int minutes = Pick(0, 0, 60, 120, -300, 345, 840, -840, 765, random.Next(-840, 841));
        long ticks = utcTicks + (minutes * TimeSpan.TicksPerMinute);
        var local = new DateTime(ticks);
        string text = local.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);
        string fraction = (ticks % TimeSpan.TicksPerSecond).ToString("0000000", CultureInfo.InvariantCulture);
        int least = fraction.TrimEnd('0').Length;
        if (least > 0 || local.Second > 0 || Chance(60))
        {
            int digits = least > 0 || Chance(40) ? random.Next(Math.Max(1, least), 8) : 0;
            text += local.ToString(":ss", CultureInfo.InvariantCulture) + (digits == 0 ? "" : "." + fraction[..digits]);
        }

        return text + (minutes == 0 && Chance(70) ? "Z" : (minutes < 0 || (minutes == 0 && Chance(20)) ? "-" : "+")
            + TimeSpan.FromMinutes(Math.Abs(minutes)).ToString(@"hh\:mm", CultureInfo.InvariantCulture));
    }

    private byte[] Csv(string[] columns, IEnumerable<string[]> rows) => Encoding.UTF8.GetBytes(
        (Chance(20) ? "\uFEFF" : "") + string.Concat(rows.Prepend(columns).Select(row => Row(row) + Pick("\n", "\r\n", "\n\n"))));

    private string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Quoted));

    private string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") >= 0 || Chance(8) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    private static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private bool Chance(int percent) => random.Next(100) < percent;

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private List<string> Some(params string[] names) => [.. names.Where(_ => Chance(50))];

    private string[] Shuffle(string[] names) => [.. names.OrderBy(_ => random.Next())];
}
