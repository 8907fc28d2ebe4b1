using FourPer1000.Hosting;
using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public sealed class SqliteFailureTests : IAsyncLifetime
{
    private readonly SqlitePlace place = new();

    public async ValueTask InitializeAsync()
    {
        await using var database = new JournalDatabase(place.Options, TimeProvider.System);
        await database.MigrateAsync();
        await database.Journal.AppendAsync(Acts.One("first", "p", 0, Acts.Accepted("p", "A1")));
    }

    public ValueTask DisposeAsync() => place.DisposeAsync();

    [Fact]
    public async Task A_commit_waits_for_the_disk()
    {
        await using StorageDatabase database = place.Options.Journal!();
        await using var store = new SqliteStore((SqliteDatabase)database);
        await using JournalSession session = await store.OpenAsync(CancellationToken.None);

        (await session.QueryAsync("PRAGMA synchronous", reader => reader.GetInt64(0), CancellationToken.None)).Should().Equal(2);
        (await session.QueryAsync("PRAGMA journal_mode", reader => reader.GetString(0), CancellationToken.None)).Should().Equal("wal");
    }

    [Fact]
    public async Task A_read_only_file_is_a_clear_failure_and_nothing_is_half_written()
    {
        await using var database = new JournalDatabase(place.Options.OnSqlite($"file:{place.File}?mode=ro"), TimeProvider.System);

        Func<Task> append = () => database.Journal.AppendAsync(Acts.One("second", "p", 1, Acts.Accepted("p", "A2")));

        (await append.Should().ThrowAsync<JournalUnavailableException>()).Which.Message.Should().Contain("read-only");
        await ShouldHoldTheFirstAloneAsync();
    }

    [Fact]
    public async Task A_full_disk_is_a_clear_failure_and_nothing_is_half_written_and_with_room_again_it_goes_on()
    {
        long pages = (long)(await place.AskAsync("PRAGMA page_count"))!;
        await using (var full = new JournalDatabase(place.Options.OnSqlite(place.File, $"{SqliteDatabase.ForJournal} PRAGMA max_page_count={pages + 8};"), TimeProvider.System))
        {
            Func<Task> append = () => full.Journal.AppendAsync(Acts.One("big", "p", 1, [.. Enumerable.Repeat(Acts.Accepted("p", "A2"), 500)]));

            (await append.Should().ThrowAsync<JournalUnavailableException>()).Which.Message.Should().Contain("full");
            await ShouldHoldTheFirstAloneAsync();
            AppendTests.Appended(await full.Journal.AppendAsync(Acts.One("small", "q", 0, Acts.Accepted("q", "A1")))).Should().ContainSingle();
        }

        await using var database = new JournalDatabase(place.Options, TimeProvider.System);
        AppendTests.Appended(await database.Journal.AppendAsync(Acts.One("big", "p", 1, [.. Enumerable.Repeat(Acts.Accepted("p", "A2"), 500)]))).Should().HaveCount(500);
    }

    [Fact]
    public async Task A_file_that_others_keep_busy_is_a_clear_failure_and_then_it_goes_on()
    {
        await using var database = new JournalDatabase(
            place.Options.OnSqlite(place.File, SqliteDatabase.ForJournal + " PRAGMA busy_timeout=200;"), TimeProvider.System);
        await using (System.Data.Common.DbConnection other = place.Open())
        {
            await other.OpenAsync();
            await using System.Data.Common.DbCommand begin = other.CreateCommand();
            begin.CommandText = "BEGIN IMMEDIATE";
            await begin.ExecuteNonQueryAsync();

            Func<Task> append = () => database.Journal.AppendAsync(Acts.One("second", "p", 1, Acts.Accepted("p", "A2")));

            (await append.Should().ThrowAsync<JournalUnavailableException>()).Which.Message.Should().Contain("busy");
        }

        AppendTests.Appended(await database.Journal.AppendAsync(Acts.One("second", "p", 1, Acts.Accepted("p", "A2")))).Should().ContainSingle();
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_a_clear_failure()
    {
        string file = Path.Combine(place.Folder, "other.db");
        await File.WriteAllTextAsync(file, new string('x', 5000));
        await using var database = new JournalDatabase(place.Options.OnSqlite(file), TimeProvider.System);

        Func<Task> append = () => database.Journal.AppendAsync(Acts.One("second", "p", 1, Acts.Accepted("p", "A2")));

        (await append.Should().ThrowAsync<JournalUnavailableException>()).Which.Message.Should().Contain("no database");
    }

    private async Task ShouldHoldTheFirstAloneAsync()
    {
        (await place.AskAsync("SELECT count(*) FROM events")).Should().Be(1L);
        (await place.AskAsync("SELECT count(*) FROM outbox")).Should().Be(1L);
        (await place.AskAsync("SELECT count(*) FROM views WHERE view = 'registrations'")).Should().Be(1L);
    }
}
