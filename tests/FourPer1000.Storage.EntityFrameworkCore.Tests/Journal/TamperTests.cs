using System.Globalization;
using FourPer1000.Hosting;
using FourPer1000.Rules;
using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

/// <summary>Somebody with the password of the database changes it past the journal. Up to the last checkpoint kept outside, everything shows.</summary>
public abstract class TamperTests : StorageTests
{
    private readonly CheckpointKey key = CheckpointKey.Create();
    private ValueList<Checkpoint> outside = [];
    private long covered;

    // SQLite stores any type in any column, and text after an end, and bytes that are no text.
    private string[] OnlyHere => Place.IsPostgres ? [] :
    [
        "facts = facts || char(0) || 'anything'", "facts = CAST(facts AS BLOB)", "facts = CAST(CAST(facts AS BLOB) || x'ff' AS TEXT)", "facts = char(0) || facts", "sealed = sealed || char(0)",
        "stream = stream || char(0) || 'x'", "stream = CAST(stream AS BLOB)", "kind = kind || char(0)", "kind = CAST(kind AS BLOB)", "command = command || char(0)", "actor = actor || char(0) || 'x'",
        "actor = CAST(actor AS BLOB)", "concerned = concerned || char(0)", "edition = edition || char(0)", "edition = CAST(edition AS BLOB)", "authorities = authorities || char(0)",
        "version = version || 'x'", "version = version + 0.5", "kind_version = kind_version || 'x'", "kind_version = kind_version + 0.4", "kind_version = 5000000000", "ordinal = 0.4",
        "ordinal = ordinal || ' '", "ordinal = 'no number'", "ordinal = x'00'", "recorded_at = recorded_at || 'x'", "recorded_at = 1e30", "holds_from = holds_from || 'x'", "holds_from = 0.5",
        "hash = CAST(hash AS TEXT)", "hash = hex(hash)", "hash = 7",
    ];

    private ProofDesk Proof => new(Journal, Database.Checkpoints, Clock);

    protected override async Task PrepareAsync()
    {
        await Database.MigrateAsync();
        var random = new Random(11);
        for (int i = 1; i <= 60; i++)
        {
            await Histories.StepAsync(Journal, $"c-{i}", random);
            if (i is 25 or 50)
            {
                await Proof.MakeCheckpointAsync(key);
            }
        }

        outside = await Database.Checkpoints.ListAsync();
        covered = outside[^1].UpTo;
    }

    [Fact]
    public async Task What_nobody_touched_is_whole()
    {
        JournalReport report = await VerifyAsync();

        report.Findings.Should().BeEmpty();
        report.EventsAfter.Should().BePositive();
    }

    [Fact]
    public async Task A_change_of_any_field_of_any_event_up_to_the_last_checkpoint_is_found_with_its_place()
    {
        string[] changes =
        [
            "stream = stream || 'x'", "version = version + 1000", "kind = kind || 'x'", "kind_version = kind_version + 1", "facts = facts || ' '", "facts = replace(facts, '2020', '2021')",
            "sealed = coalesce(sealed || 'x', '')", "command = command || 'x'", "ordinal = ordinal + 7", "actor = coalesce(actor || 'x', 'x')", "actor = CASE WHEN actor IS NULL THEN 'x' END",
            "authorities = authorities || ', public'", "authorities = ''", "concerned = coalesce(concerned || 'x', 'x')", "edition = edition || 'x'", "recorded_at = recorded_at + 1",
            "recorded_at = -1", "holds_from = holds_from - 1", "hash = " + Bytes(0), "hash = " + Bytes(7), "position = position + 100000", "position = -position",
            "ordinal = 2147483647", "version = -version", "hash = substr(hash, 2)", .. OnlyHere,
        ];
        int tried = 0;
        foreach (JournalEvent happened in (await AllAsync()).Where(happened => happened.Position <= covered && (IsLong || happened.Position % 20 == 1)))
        {
            foreach (string change in changes)
            {
                string before = await BytesOfAsync(happened.Position);
                await Place.RunAsync($"CREATE TABLE kept AS SELECT * FROM events WHERE position = {happened.Position}; UPDATE events SET {change} WHERE position = {happened.Position}");

                // A replacement that finds nothing to replace changes nothing; what the journal reads has no say in it.
                if (!string.Equals(await BytesOfAsync(happened.Position), before, StringComparison.Ordinal))
                {
                    JournalReport report = await VerifyAsync();
                    report.Findings.Should().NotBeEmpty($"{change} of {happened.Stream}@{happened.Version}");
                    if (!change.StartsWith("position", StringComparison.Ordinal))
                    {
                        report.Findings.Should().Contain(finding => IsPlaceOf(finding, happened), $"{change} of {happened.Stream}@{happened.Version}");
                    }

                    tried++;
                }

                await RestoreAsync(happened.Position, change);
            }
        }

        tried.Should().BeGreaterThan(50);
        TestContext.Current.TestOutputHelper?.WriteLine($"{tried} fields changed");
        (await VerifyAsync()).Findings.Should().BeEmpty("everything was put back");
    }

    [Fact]
    public async Task An_event_that_was_taken_out_is_missed()
    {
        foreach (JournalEvent happened in (await AllAsync()).Where(happened => happened.Position <= covered && (IsLong || happened.Position % 11 == 1)))
        {
            await Place.RunAsync($"CREATE TABLE kept AS SELECT * FROM events WHERE position = {happened.Position}; DELETE FROM events WHERE position = {happened.Position}");

            (await VerifyAsync()).Findings.Select(finding => finding.Code).Should().Contain(JournalReasons.CountDiffers);
            await RestoreAsync(happened.Position, string.Empty);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(long.MinValue)]
    public async Task An_event_that_was_slipped_in_below_all_positions_is_found(long position)
    {
        await Place.RunAsync($"CREATE TABLE kept AS SELECT * FROM events WHERE position = 1; UPDATE kept SET position = {position}, stream = 'dossier/2020/slipped', version = 1, command = 'slipped'; INSERT INTO events SELECT * FROM kept");

        (await VerifyAsync()).Findings.Should().Contain(finding => finding["stream"]!.ToString() == "dossier/2020/slipped");
    }

    [Fact]
    public async Task Behind_a_row_that_is_no_event_any_more_nothing_is_passed_over()
    {
        string facts = Place.IsPostgres ? "authorities = ', '" : "ordinal = 'no number'";
        await Place.RunAsync($"UPDATE events SET {facts} WHERE position IN (7, 9); UPDATE events SET facts = facts || ' ' WHERE position IN (3, 8, 20)");

        JournalReport report = await VerifyAsync();

        report.Findings.Where(finding => finding.Code == JournalReasons.UnreadableRow).Select(finding => finding["position"]!.ToString()).Should().Equal("7", "9");
        foreach (JournalEvent changed in await Task.WhenAll(((long[])[3, 8, 20]).Select(position => Journal.ReadAllAsync(position - 1).FirstAsync().AsTask())))
        {
            report.Findings.Should().Contain(finding => finding["stream"] != null && finding["stream"]!.ToString() == changed.Stream.Value);
        }

        report.Events.Should().Be(await Place.AskAsync("SELECT count(*) FROM events") as long?);
    }

    [Fact]
    public async Task A_tail_that_was_cut_off_before_the_checkpoint_is_missed()
    {
        await Place.RunAsync($"DELETE FROM events WHERE position > {covered - 3}");

        (await VerifyAsync()).Findings.Select(finding => finding.Code).Should().Contain(JournalReasons.HeadMissing);
    }

    [Fact]
    public async Task A_tail_behind_the_checkpoint_is_said_to_lie_after_it()
    {
        await Place.RunAsync($"DELETE FROM events WHERE position > {covered}");

        JournalReport report = await VerifyAsync();

        report.IsWhole.Should().BeTrue();
        report.EventsAfter.Should().Be(0);
    }

    [Fact]
    public async Task Events_that_changed_their_places_are_found()
    {
        await Place.RunAsync("UPDATE events SET position = -1 WHERE position = 4; UPDATE events SET position = 4 WHERE position = 5; UPDATE events SET position = 5 WHERE position = -1");

        (await VerifyAsync()).Findings.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_stream_whose_chain_was_computed_again_after_a_change_is_found_with_its_place()
    {
        JournalEvent[] stream = [.. (await AllAsync()).GroupBy(happened => happened.Stream).First(group => group.Count(happened => happened.Position <= covered) > 1)];
        EventHash tip = EventHash.None;
        foreach (JournalEvent happened in stream)
        {
            JournalEvent changed = happened with { Facts = happened.Facts + " " };
            changed = changed with { Hash = tip = EventChain.Hash(tip, changed) };
            string hash = Place.IsPostgres ? $"'\\x{changed.Hash}'" : $"x'{changed.Hash}'";
            await Place.RunAsync($"UPDATE events SET facts = facts || ' ', hash = {hash} WHERE position = {happened.Position}");
        }

        JournalReport report = await VerifyAsync();

        report.Findings.Where(finding => finding.Code == JournalReasons.HeadDiffers).Should().Contain(finding => finding["stream"]!.ToString() == stream[0].Stream.Value);
    }

    [Fact]
    public async Task An_event_that_was_slipped_in_is_found()
    {
        JournalEvent model = (await AllAsync())[0];
        JournalEvent slipped = model with { Stream = new("dossier/2020/slipped"), Version = 1 };
        slipped = slipped with { Hash = EventChain.Hash(EventHash.None, slipped with { Act = slipped.Act with { Command = new("slipped") } }) };
        string hash = Place.IsPostgres ? $"'\\x{slipped.Hash}'" : $"x'{slipped.Hash}'";
        await Place.RunAsync($"CREATE TABLE kept AS SELECT * FROM events WHERE position = 1; UPDATE kept SET position = 0, stream = '{slipped.Stream}', version = 1, command = 'slipped', hash = {hash}; INSERT INTO events SELECT * FROM kept");

        (await VerifyAsync()).Findings.Select(finding => finding.Code).Should().Contain(JournalReasons.CountDiffers);
    }

    [Fact]
    public async Task Tampering_of_every_sort_at_random_places_is_found_with_its_place()
    {
        await Place.RunAsync("CREATE TABLE whole AS SELECT * FROM events");
        JournalEvent[] all = [.. await AllAsync()];
        JournalEvent[] under = [.. all.Where(happened => happened.Position <= covered)];
        var random = new Random();
        var tried = new SortedDictionary<string, int>(StringComparer.Ordinal);
        int exact = 0;
        long began = TimeProvider.System.GetTimestamp();
        for (int i = 0; i < (IsLong ? 3000 : 30) && TimeProvider.System.GetElapsedTime(began) < TimeSpan.FromMinutes(8); i++)
        {
            int first = random.Next(under.Length);
            (JournalEvent happened, JournalEvent other) = (under[first], under[(first + 1 + random.Next(under.Length - 1)) % under.Length]);
            string sort = Sorts[i % Sorts.Length];
            await Place.RunAsync(Tampering(sort, happened, other, all));
            JournalReport report = await VerifyAsync();
            report.Findings.Should().NotBeEmpty($"{sort} at {happened.Stream}@{happened.Version}, position {happened.Position}");
            report.Findings.Should().OnlyContain(finding => finding["stream"] != null || finding["position"] != null || finding["checkpoint"] != null);
            exact += report.Findings.Any(finding => finding["stream"]?.ToString() == happened.Stream.Value || finding["position"]?.ToString() == $"{happened.Position}") ? 1 : 0;
            tried[sort] = tried.GetValueOrDefault(sort) + 1;
            await Place.RunAsync("DELETE FROM events; INSERT INTO events SELECT * FROM whole");
        }

        (await VerifyAsync()).Findings.Should().BeEmpty("everything was put back");
        tried.Keys.Should().BeEquivalentTo(Sorts.Distinct());
        TestContext.Current.TestOutputHelper?.WriteLine($"tampered {tried.Values.Sum()} times, {exact} with the very stream or position: {string.Join(", ", tried.Select(pair => $"{pair.Key} {pair.Value}"))}");
    }

    private static readonly string[] Sorts = ["field", "field", "field", "field", "delete", "insert", "reorder", "cut", "chain"];

    private string Tampering(string sort, JournalEvent happened, JournalEvent other, JournalEvent[] all)
    {
        string[] fields = ["version = version + 1", "kind = kind || 'x'", "facts = facts || ' '", "sealed = coalesce(sealed || 'x', 'x')", "command = command || 'x'", "actor = coalesce(actor || 'x', 'x')", "concerned = coalesce(concerned || 'x', 'x')", "edition = edition || 'x'", "recorded_at = recorded_at + 1", "holds_from = holds_from - 1", $"hash = {Bytes(9)}"];
        string at = $"WHERE position = {happened.Position}";
        switch (sort)
        {
            case "field":
                // Not where the row that is there would be in the way of a unique key.
                string change = fields[(happened.Position + all.Length + Random.Shared.Next(fields.Length)) % fields.Length];
                bool isTaken = change.StartsWith("version", StringComparison.Ordinal) && all.Any(one => one.Stream == happened.Stream && one.Version == happened.Version + 1);
                return $"UPDATE events SET {(isTaken ? fields[2] : change)} {at}";
            case "delete":
                return $"DELETE FROM events {at}";
            case "insert":
                long free = Enumerable.Range(-3, 4).Select(position => (long)position).First(position => all.All(one => one.Position != position));
                return $"CREATE TABLE slipped AS SELECT * FROM events {at}; UPDATE slipped SET position = {free}, version = 1, stream = '{happened.Stream.Kind}/slipped', command = 'slipped'; INSERT INTO events SELECT * FROM slipped; DROP TABLE slipped";
            case "reorder":
                return $"UPDATE events SET position = -9 {at}; UPDATE events SET position = {happened.Position} WHERE position = {other.Position}; UPDATE events SET position = {other.Position} WHERE position = -9";
            case "cut":
                return $"DELETE FROM events WHERE position >= {happened.Position}";
            default:
                return ChainAgain(happened, all);
        }
    }

    // From one event on the whole chain of its stream, as the journal itself would have computed it.
    private string ChainAgain(JournalEvent from, JournalEvent[] all)
    {
        var statements = new List<string>();
        EventHash tip = all.FirstOrDefault(one => one.Stream == from.Stream && one.Version == from.Version - 1)?.Hash ?? EventHash.None;
        foreach (JournalEvent happened in all.Where(one => one.Stream == from.Stream && one.Version >= from.Version).OrderBy(one => one.Version))
        {
            JournalEvent changed = happened.Version == from.Version ? happened with { Facts = happened.Facts + " " } : happened;
            tip = EventChain.Hash(tip, changed);
            string hash = Place.IsPostgres ? $"'\\x{tip}'" : $"x'{tip}'";
            statements.Add($"UPDATE events SET hash = {hash}{(happened.Version == from.Version ? ", facts = facts || ' '" : "")} WHERE position = {happened.Position}");
        }

        return string.Join("; ", statements);
    }

    private Task<JournalReport> VerifyAsync() => Proof.VerifyAsync(key.PublicKey, outside);

    /// <summary>The very bytes of a row with the type of each, as the database has them; empty where it stands no longer.</summary>
    private async Task<string> BytesOfAsync(long position)
    {
        string[] columns =
        [
            "stream", "version", "kind", "kind_version", "facts", "sealed", "command", "ordinal", "actor", "authorities", "concerned", "edition", "recorded_at", "holds_from", "hash",
        ];
        IEnumerable<string> bytes = columns.Select(column => Place.IsPostgres
            ? column == "hash" ? "encode(hash, 'hex')" : $"coalesce(encode(convert_to({column}::text, 'UTF8'), 'hex'), '-')"
            : $"typeof({column}) || hex(CAST({column} AS BLOB))");
        return (string?)await Place.AskAsync($"SELECT {string.Join(" || ' ' || ", bytes)} FROM events WHERE position = {position}") ?? string.Empty;
    }

    private static bool IsPlaceOf(Reason finding, JournalEvent happened) =>
        finding["position"]?.ToString() == happened.Position.ToString(CultureInfo.InvariantCulture)
        || finding["stream"]?.ToString()?.StartsWith(happened.Stream.Value, StringComparison.Ordinal) == true;

    private async Task RestoreAsync(long position, string change)
    {
        string moved = change switch
        {
            "position = position + 100000" => $"{position + 100000}",
            "position = -position" => $"{-position}",
            _ => $"{position}",
        };
        await Place.RunAsync($"DELETE FROM events WHERE position = {moved}; INSERT INTO events SELECT * FROM kept; DROP TABLE kept");
    }

    private string Bytes(int value) => Place.IsPostgres
        ? $"'\\x{string.Concat(Enumerable.Repeat(value.ToString("x2", CultureInfo.InvariantCulture), 32))}'"
        : $"x'{string.Concat(Enumerable.Repeat(value.ToString("x2", CultureInfo.InvariantCulture), 32))}'";
}
