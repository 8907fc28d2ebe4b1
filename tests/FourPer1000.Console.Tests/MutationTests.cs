using System.Globalization;
using System.Text;
using System.Text.Json;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>Valid files, damaged: the command reads what can be read, refuses the rest and never falls over.</summary>
public sealed class MutationTests
{
    private const int Parts = 4;

    private static readonly int Mutations = Environment.GetEnvironmentVariable("FOURPER1000_LONG") == "1" ? 10_000 : 600;

    private static readonly string[] Outcomes = ["accepted", "refused", "withdrawn", "unreadable"];

    private static readonly byte[][] Insertions =
    [
        [(byte)'"'], [(byte)'\r'], [(byte)'\n'], [(byte)'\r', (byte)'\n'], [0], [(byte)','], [(byte)';'], [0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF],
        [(byte)'"', (byte)'"'], [0xF0, 0x9F, 0x8C, 0xBE], [(byte)'{'], [(byte)'\\'], [(byte)' '], [(byte)'-'], [(byte)'9'],
    ];

    private static readonly RegisterFiles Valid = new()
    {
        Registrations = Bytes(
            "registrationId,personId,submittedAt,action,objective,role,region,organisationId,language\r\n"
            + "r-1,p-1,2020-07-01T10:00+02:00,register,C2,global-leader,,o-1,fr\r\n"
            + "r-2,\"p-2\",2020-09-30T23:59:59.9999999+02:00,,A1,regional-representative,africa,\"o,2\",es\n"
            + "r-3,p-1,2020-10-01T00:00Z,amend,C2,team-member,,,\n\n"
            + "r-4,p-1,2020-06-01T10:00:00-03:30,withdraw,C2,,,,\r\n"
            + "\"r\n5\",p-3,2020-07-01T10:00Z,register,F3,team-member,,o-1,en"),
        Organisations = Bytes(
            "organisationId,name,category,country,region,standing,from,to\n"
            + "o-1,\"Sols, forêts & cie\",research-education,FR,europe,member,,2020-08-01\r\n"
            + "o-1,\"Sols, \"\"forêts\"\"\",research-education,FR,europe,partner,2020-08-01,\n"
            + "\"o,2\",Suelo,,,,none,2019-01-01,2021-01-01\n"),
        Affiliations = Bytes("personId,organisationId,from,to\np-2,o-1,2020-01-01,2020-12-31\r\np-3,\"o,2\",,\n"),
        Terms = Bytes(
            "{\"mostTaskForces\": 3, \"opensAt\": \"2020-06-15T00:00+02:00\", \"deadline\": \"2020-09-30\",\n  \"timeZone\": \"Europe/Paris\", "
            + "\"lateOffice\": \"reserve\", \"officeWithoutStanding\": \"refuse\"}\n"),
    };

    public static TheoryData<int> EachPart => [.. Enumerable.Range(0, Parts)];

    [Fact]
    public void The_undamaged_files_are_decided()
    {
        var run = RegisterFolder.Once(Valid);
        run.ExitCode.Should().Be(0);
        run.Decisions().Should().HaveCount(5);
    }

    [Theory]
    [MemberData(nameof(EachPart))]
    public void A_damaged_registrations_file_is_read_row_by_row_or_refused_as_a_whole(int part) =>
        Try(part, random => Valid with { Registrations = Damage(random, Valid.Registrations) }, compare: true);

    [Theory]
    [MemberData(nameof(EachPart))]
    public void A_damaged_organisations_file_is_whole_or_refused(int part) =>
        Try(part, random => Valid with { Organisations = Damage(random, Valid.Organisations) }, compare: true);

    [Theory]
    [MemberData(nameof(EachPart))]
    public void A_damaged_affiliations_file_is_whole_or_refused(int part) =>
        Try(part, random => Valid with { Affiliations = Damage(random, Valid.Affiliations!) }, compare: true);

    // No comparison: what JSON and the list of time zones allow beyond the document is not the oracle's to say.
    [Theory]
    [MemberData(nameof(EachPart))]
    public void A_damaged_terms_file_is_whole_or_refused(int part) =>
        Try(part, random => Valid with { Terms = Damage(random, Valid.Terms!) }, compare: false);

    private static void Try(int part, Func<Random, RegisterFiles> damage, bool compare)
    {
        var differences = new List<string>();
        using var folder = new RegisterFolder();
        for (int seed = part; seed < Mutations && differences.Count < 3; seed += Parts)
        {
            var files = damage(new Random(seed));
            File.Delete(folder.File(RegisterFolder.OutName));
            if (Problem(folder, files, compare) is { } problem)
            {
                differences.Add(string.Create(CultureInfo.InvariantCulture, $"Mutation {seed}: {problem}\n{files.Show()}"));
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    private static string? Problem(RegisterFolder folder, RegisterFiles files, bool compare)
    {
        RegisterRun run;
        try
        {
            run = folder.Run(files);
        }
#pragma warning disable CA1031 // every exception is what this test looks for
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return "an exception: " + exception;
        }

        if (run.ExitCode == 2)
        {
            return run.Out is not null ? "something was written on exit code 2"
                : run.Error.Length == 0 ? "exit code 2 without a word"
                : compare ? RegisterComparison.Difference(RegisterOracle.Decide(files), run) : null;
        }

        if (run.ExitCode != 0)
        {
            return "exit code " + run.ExitCode.ToString(CultureInfo.InvariantCulture);
        }

        // A file that was cut after its header has no rows and no lines; the comparison counts them.
        return !compare && run.Lines().Count == 0 ? "no lines"
            : run.Lines().Select(ProblemOf).FirstOrDefault(found => found is not null)
                ?? (compare ? RegisterComparison.Difference(RegisterOracle.Decide(files), run) : null);
    }

    private static string? ProblemOf(string line)
    {
        try
        {
            string? outcome = JsonSerializer.Deserialize<JsonElement>(line).GetProperty("outcome").GetString();
            return Outcomes.Contains(outcome, StringComparer.Ordinal) ? null : $"outcome '{outcome}' in {line}";
        }
        catch (JsonException problem)
        {
            return $"no JSON ({problem.Message}): {line}";
        }
    }

    private static byte[] Damage(Random random, byte[] source)
    {
        List<byte> bytes = [.. source];
        int times = random.Next(1, 4);
        for (int i = 0; i < times && bytes.Count > 1; i++)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 40), bytes.Count - at);
            switch (random.Next(8))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4 when random.Next(4) == 0:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
                default:
                    bytes.InsertRange(at, Insertions[random.Next(Insertions.Length)]);
                    break;
            }
        }

        return [.. bytes];
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
