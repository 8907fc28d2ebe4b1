using FourPer1000.Hosting;
using FourPer1000.Storage.Load;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public sealed class StorageRegistrationTests
{
    [Fact]
    public async Task A_host_migrates_when_it_starts_and_keeps_everything_in_its_databases()
    {
        await using var place = new SqlitePlace();
        (string folder, byte[] masterKey) = (place.Folder, new byte[32]);
        #region readme-storage
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddFourPer1000Storage(options => options
            .OnSqlite(Path.Combine(folder, "journal.db"))               // or .OnPostgres(connectionString), for several hosts
            .WithKeysOnSqlite(Path.Combine(folder, "keys.db"))          // backed up apart from the journal
            .WithMasterKeys(MasterKeys.Of("2026", masterKey))           // from the configuration, never from a database
            .WithCheckpointFile(Path.Combine(folder, "outside.jsonl"))); // on another disk or machine

        using IHost host = builder.Build();
        await host.StartAsync();                                        // brings the databases to the form of this version
        IJournal journal = host.Services.GetRequiredService<IJournal>();
        #endregion
        await journal.AppendAsync(Acts.One("c", "p", 0, Acts.Accepted("p", "A1")));

        (await host.Services.GetRequiredService<IViews>().FindAsync("registrations", "2020/p/A1")).Should().NotBeNull();
        (await host.Services.GetRequiredService<IOutbox>().CountAsync()).Should().Be(1);
        (await host.Services.GetRequiredService<IPersonKeys>().OpenAsync(new("p"))).Should().NotBeNull();
        host.Services.GetRequiredService<ICheckpoints>().Should().BeOfType<EntityCheckpoints>();
        await host.StopAsync();
    }

    [Fact]
    public async Task A_host_that_is_told_not_to_leaves_its_databases_alone()
    {
        await using var place = new SqlitePlace();
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddFourPer1000Storage(_ => place.Options.WithoutMigrationAtStart());
        using IHost host = builder.Build();

        await host.StartAsync();

        Directory.EnumerateFiles(place.Folder).Should().BeEmpty();
        await host.StopAsync();
    }

    [Fact]
    public void Options_that_cannot_work_are_refused_at_once()
    {
        StorageOptions whole = new StorageOptions().OnSqlite("a.db").WithKeysOnSqlite("b.db").WithMasterKeys(LoadKeys.Old);
        Func<StorageOptions>[] faults =
        [
            () => new StorageOptions().WithKeysOnSqlite("b.db").WithMasterKeys(LoadKeys.Old),
            () => new StorageOptions().OnSqlite("a.db").WithMasterKeys(LoadKeys.Old),
            () => new StorageOptions().OnSqlite("a.db").WithKeysOnSqlite("b.db"),
            () => whole.WithKeysOnSqlite("./a.db"),
            () => whole.OnPostgres("Host=h;Database=d;Username=a").WithKeysOnPostgres("Host=h;Database=d;Username=b"),
            () => whole.OnSqlite(""),
            () => whole.WithMigrationLimit(TimeSpan.Zero),
            () => whole.WithMasterKeys(MasterKeys.Of("a", new byte[16])),
            () => whole.WithMasterKeys(MasterKeys.Of("", new byte[32])),
            () => whole.WithMasterKeys(MasterKeys.Of("a", new byte[32]).WithOlder("a", new byte[32])),
        ];
        foreach (Func<StorageOptions> fault in faults)
        {
            Action add = () => new ServiceCollection().AddFourPer1000Storage(_ => fault());
            add.Should().Throw<ArgumentException>();
        }

        Action right = () => new ServiceCollection().AddFourPer1000Storage(_ => whole);
        right.Should().NotThrow();
    }
}
