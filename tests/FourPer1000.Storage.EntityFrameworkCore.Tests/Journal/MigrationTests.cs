using FourPer1000.Hosting;
using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class MigrationTests : StorageTests
{
    protected override Task PrepareAsync() => Task.CompletedTask;

    [Fact]
    public async Task From_nothing_and_again_and_from_several_hosts_at_once()
    {
        JournalDatabase[] hosts = [.. Enumerable.Range(0, 4).Select(_ => new JournalDatabase(Place.Options, Clock))];

        await Task.WhenAll(hosts.Select(host => Task.Run(() => host.MigrateAsync())));
        await Database.MigrateAsync();

        AppendTests.Appended(await Journal.AppendAsync(Acts.One("c", "p", 0, Acts.Accepted("p", "A1")))).Should().ContainSingle();
        (await Database.Keys.OpenAsync(new("p"))).Bytes.Length.Should().Be(32);
        foreach (JournalDatabase host in hosts)
        {
            await host.DisposeAsync();
        }
    }

    [Fact]
    public async Task Before_the_migration_the_journal_says_that_its_tables_are_not_there()
    {
        Func<Task> append = () => Journal.AppendAsync(Acts.One("c", "p", 0, Acts.Accepted("p", "A1")));

        (await append.Should().ThrowAsync<JournalUnavailableException>()).Which.Message.Should().Contain("migrate the database first");
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await Database.MigrateAsync();
        await Place.RunAsync("INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29990101000000_Newer', '99.0')");

        Func<Task> migrate = () => Database.MigrateAsync();

        (await migrate.Should().ThrowAsync<NewerSchemaException>()).Which.Migration.Should().Be("29990101000000_Newer");
    }

    [Fact]
    public async Task Waiting_for_another_host_ends_at_the_limit()
    {
        await using StorageDatabase other = Place.Options.Journal!();
        await using IAsyncDisposable alone = await other.AloneAsync(AloneFor.Migrating, TimeSpan.FromSeconds(5), CancellationToken.None);
        await using var late = new JournalDatabase(Place.Options.WithMigrationLimit(TimeSpan.FromSeconds(1)), Clock);

        Func<Task> migrate = () => late.MigrateAsync();

        await migrate.Should().ThrowAsync<JournalUnavailableException>();
    }
}
