using System.Text;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>Generated worlds, decided by the command and by the oracle: every line must agree.</summary>
public sealed class RegisterAgainstOracleTests
{
    private const int Parts = 10;

    private static readonly int Worlds = Environment.GetEnvironmentVariable("FOURPER1000_LONG") == "1" ? 5_000 : 300;

    public static TheoryData<int> EachPart => [.. Enumerable.Range(0, Parts)];

    [Theory]
    [MemberData(nameof(EachPart))]
    public void Every_line_of_every_world_is_what_the_document_says(int part)
    {
        var differences = new List<string>();
        for (int seed = part; seed < Worlds && differences.Count < 3; seed += Parts)
        {
            var files = RegisterGenerator.World(seed);
            if (RegisterComparison.Difference(RegisterOracle.Decide(files), RegisterFolder.Once(files)) is { } difference)
            {
                differences.Add($"World {seed}: {difference}\n{files.Show()}");
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    [Fact]
    public void The_worlds_hold_every_outcome_track_reason_and_remedy_of_the_document()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int seed = 0; seed < 300; seed++)
        {
            var answer = RegisterOracle.Decide(RegisterGenerator.World(seed));
            seen.Add(answer.ExitCode == 0 ? "exit 0" : "exit 2");
            foreach (var line in answer.Lines)
            {
                seen.Add((string)line.Json["outcome"]!);
                seen.Add((string?)line.Json["track"] ?? "");
                seen.UnionWith(line.Json["reasons"]!.AsArray().Select(reason => (string)reason!["code"]!));
                seen.UnionWith(line.Json["remedies"]!.AsArray().SelectMany(set => set!.AsArray()).Select(remedy => (string)remedy!));
                seen.UnionWith(line.Json["conditions"]!.AsArray().Select(condition => "condition " + (string)condition!));
            }
        }

        seen.Should().BeEquivalentTo(
            "exit 0", "exit 2", "accepted", "refused", "withdrawn", "unreadable", "", "initial", "rolling", "reserve", "condition organisation-joins",
            "registration.not-open-yet", "registration.office-closed", "registration.too-many-task-forces", "registration.already-registered",
            "registration.not-registered", "registration.office-needs-member-or-partner", "registration.region-required",
            "input.missing-value", "input.unknown-objective", "input.unknown-role", "input.unknown-region", "input.unknown-organisation", "input.unknown-action",
            "input.unknown-language", "input.unreadable-instant", "input.id-too-long", "input.duplicate-id", "input.too-many-fields", "input.malformed-row",
            "amend-instead", "join-as-team-member", "name-the-region", "organisation-joins", "register-first", "wait-for-opening", "withdraw-another");
    }

    [Fact]
    public void A_file_cut_in_two_and_joined_by_a_journal_is_decided_like_the_whole()
    {
        RegisterFolder.SkipWithoutJournal();
        var differences = new List<string>();
        for (int seed = 0; seed < Worlds / 10 && differences.Count < 3; seed++)
        {
            var files = RegisterGenerator.World(seed);
            var whole = RegisterOracle.Decide(files);
            if (whole.ExitCode != 0 || Cut(files.Registrations) is not var (first, second, count) || RepeatsAnUnreadableId(whole.Lines, count))
            {
                continue;
            }

            using var folder = new RegisterFolder();
            string journal = folder.File("journal.db");
            var one = folder.Run(files with { Registrations = first }, "--journal", journal);
            var two = folder.Run(files with { Registrations = second }, "--journal", journal);
            string? difference = RegisterComparison.Difference(whole with { Lines = [.. whole.Lines.Take(count)] }, one)
                ?? RegisterComparison.Difference(whole with { Lines = [.. whole.Lines.Skip(count)] }, two);
            if (difference is not null)
            {
                differences.Add($"World {seed}, {count} rows and the rest: {difference}\n{files.Show()}");
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    /// <summary>Whether a journal keeps the ids of rows that were not decided is left open by the document: such worlds are not cut.</summary>
    private static bool RepeatsAnUnreadableId(IReadOnlyList<OracleLine> lines, int count)
    {
        var unreadable = lines.Take(count).Where(line => (string)line.Json["outcome"]! == "unreadable").Select(line => (string?)line.Json["registrationId"]).ToHashSet();
        return lines.Skip(count).Any(line => line.Json["registrationId"] is { } id && unreadable.Contains((string)id!));
    }

    /// <summary>Header and first half, header and second half; null when the halves do not add up to the whole, as with a quoted line end at the cut.</summary>
    private static (byte[] First, byte[] Second, int Count)? Cut(byte[] bytes)
    {
        string text = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF', '\r', '\n');
        if (CsvOracle.Split(text) is not { Count: > 3 } rows)
        {
            return null;
        }

        string[] lines = text.Split('\n');
        int cut = rows[rows.Count / 2].Line - 1;
        string head = lines[0] + "\n";
        string first = string.Join('\n', lines[..cut]) + "\n";
        string second = head + string.Join('\n', lines[cut..]);
        int count = (rows.Count / 2) - 1;
        bool whole = !lines[0].TrimEnd('\r').Contains('\r', StringComparison.Ordinal)
            && CsvOracle.Split(first) is { } one && CsvOracle.Split(second) is { } two && one.Count - 1 == count && two.Count - 1 == rows.Count - 1 - count;
        return whole ? (Encoding.UTF8.GetBytes(first), Encoding.UTF8.GetBytes(second), count) : null;
    }
}
