using System.Data.Common;
using FourPer1000.Hosting;
using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public sealed class PostgresFailureTests : IAsyncLifetime
{
    // A server of its own: the others go on while this one is stopped.
    private readonly PostgresServer server = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_database_that_is_gone_for_a_while_gives_clear_failures_and_then_all_goes_on_by_itself()
    {
        Assert.SkipUnless(server.IsPrivate, "The server is somebody else's: it is not stopped.");
        await using PostgresPlace place = await PostgresPlace.CreateAsync(await server.RequireAsync());
        await using var database = new JournalDatabase(place.Options, TimeProvider.System);
        await database.MigrateAsync();
        var acknowledged = new System.Collections.Concurrent.ConcurrentBag<string>();
        var failures = new System.Collections.Concurrent.ConcurrentBag<string>();
        using var stop = new CancellationTokenSource();
        Task[] writers = [.. Enumerable.Range(0, 4).Select(writer => Task.Run(async () =>
        {
            var random = new Random(writer);
            for (int i = 0; !stop.IsCancellationRequested; i++)
            {
                string command = $"{writer}-{i}";
                try
                {
                    await Histories.StepAsync(database.Journal, command, random);
                    acknowledged.Add(command);
                }
                catch (JournalUnavailableException exception)
                {
                    failures.Add(exception.Message);
                    await Task.Delay(20);
                }
            }
        }))];
        await Task.Delay(1000);

        await server.StopAsync();
        await Task.Delay(TimeSpan.FromSeconds(10));
        int before = acknowledged.Count;
        await server.StartAsync();
        await Task.Delay(2000);
        await stop.CancelAsync();
        await Task.WhenAll(writers);

        acknowledged.Count.Should().BeGreaterThan(before + 10);
        failures.Should().HaveCountGreaterThan(4).And.OnlyContain(message => message.StartsWith("The journal is not available: the database "));
        foreach (string command in acknowledged)
        {
            (await database.Journal.FindAsync(new CommandId(command))).Should().NotBeEmpty();
        }
    }

    [Fact]
    public async Task A_writer_who_takes_no_locks_and_was_faster_makes_a_conflict_or_a_repetition_of_the_append()
    {
        await using PostgresPlace place = await PostgresPlace.CreateAsync(await server.RequireAsync());
        await using var database = new JournalDatabase(place.Options, TimeProvider.System);
        await database.MigrateAsync();
        const string Insert = "INSERT INTO events SELECT nextval('events_position'), '{0}', 1, 'dossier.form-accepted', 1, '{{}}', null, '{1}', 0, null, '', null, '2020', 0, 0, decode(repeat('00', 32), 'hex')";

        AppendOutcome conflict = await AgainstAsync(string.Format(null, Insert, "dossier/2020/p", "other"), Acts.One("own", "p", 0, Acts.Accepted("p", "A1")));
        AppendOutcome repetition = await AgainstAsync(string.Format(null, Insert, "dossier/2020/x", "same"), Acts.One("same", "q", 0, Acts.Accepted("q", "A1")));

        conflict.Should().Be(new AppendOutcome.Conflicting(new("dossier/2020/p"), 1));
        repetition.Should().BeOfType<AppendOutcome.Repeated>().Which.Events.Should().ContainSingle().Which.Stream.Value.Should().Be("dossier/2020/x");

        async Task<AppendOutcome> AgainstAsync(string sql, JournalAppend append)
        {
            await using DbConnection other = place.Open();
            await other.OpenAsync();
            await using DbTransaction transaction = await other.BeginTransactionAsync();
            await using DbCommand insert = other.CreateCommand();
#pragma warning disable CA2100 // Tests write their own statements.
            insert.CommandText = sql;
#pragma warning restore CA2100
            await insert.ExecuteNonQueryAsync();
            Task<AppendOutcome> outcome = database.Journal.AppendAsync(append);
            await Task.Delay(500);
            outcome.IsCompleted.Should().BeFalse("it waits for the other to commit");
            await transaction.CommitAsync();
            return await outcome;
        }
    }

    [Fact]
    public async Task A_commit_waits_for_the_disk()
    {
        await using PostgresPlace place = await PostgresPlace.CreateAsync(await server.RequireAsync());
        await place.RunAsync($"DO $$ BEGIN EXECUTE 'ALTER DATABASE ' || current_database() || ' SET synchronous_commit = off'; END $$");
        await using var store = new PostgresStore((PostgresDatabase)place.Options.Journal!());
        await using JournalSession session = await store.OpenAsync(CancellationToken.None);

        (await session.QueryAsync("SHOW synchronous_commit", reader => reader.GetString(0), CancellationToken.None)).Should().Equal("on");
        (await place.AskAsync("SHOW fsync")).Should().Be("on");
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_clear_failure()
    {
        await using var database = new JournalDatabase(
            new StorageOptions().OnPostgres("Host=127.0.0.1;Port=1;Username=x;Database=a").WithKeysOnPostgres("Host=127.0.0.1;Port=1;Username=x;Database=b").WithMasterKeys(LoadKeys.Old),
            TimeProvider.System);
        Func<Task>[] calls =
        [
            () => database.Journal.AppendAsync(Acts.One("c", "p", 0, Acts.Accepted("p", "A1"))),
            async () => await database.Journal.ReadAllAsync().ToListAsync(),
            async () => await database.Journal.ReadAsync(new StreamId("a/b")).ToListAsync(),
            () => database.Journal.TakeAsync(1, TimeSpan.FromSeconds(1)),
            () => database.Keys.OpenAsync(new("p")),
            () => database.Checkpoints.ListAsync(),
            () => database.MigrateAsync(),
        ];
        foreach (Func<Task> call in calls)
        {
            (await call.Should().ThrowAsync<JournalUnavailableException>()).Which.Message.Should().Contain("the database cannot be reached");
        }
    }
}
