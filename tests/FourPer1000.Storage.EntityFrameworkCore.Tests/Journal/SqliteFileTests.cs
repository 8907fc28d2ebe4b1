namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

/// <summary>What is so on SQLite alone. On PostgreSQL the lock of a killed host ends with its connection, and old rows stay in the log until the master key is rotated.</summary>
public sealed class SqliteFileTests : StorageTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());

    [Fact]
    public async Task The_lock_that_a_killed_host_left_behind_holds_nobody_up()
    {
        await Place.RunAsync("INSERT INTO \"__EFMigrationsLock\" (\"Id\", \"Timestamp\") VALUES (1, '2020-01-01 00:00:00+00:00')");

        await Database.MigrateAsync().WaitAsync(TimeSpan.FromSeconds(30));

        (await Place.AskAsync("SELECT count(*) FROM \"__EFMigrationsLock\"")).Should().Be(0L);
    }

    [Fact]
    public async Task An_erased_key_is_overwritten_in_the_file()
    {
        for (int i = 0; i < 20; i++)
        {
            await Database.Keys.OpenAsync(new($"p-{i}"));
        }

        byte[] wrapped = await new KeyRows(Place.Options.Keys!()).FindAsync(context => Task.FromResult(context.PersonKeys.Single(row => row.Person == "p-7").Wrapped));
        Holds(wrapped).Should().BeTrue();

        await Database.Keys.EraseAsync(new("p-7"));

        Holds(wrapped).Should().BeFalse();
    }

    private bool Holds(byte[] bytes) =>
        Directory.EnumerateFiles(((SqlitePlace)Place).Folder, "keys.db*").Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(bytes) >= 0);
}
