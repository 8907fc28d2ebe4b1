using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class MigrationCrashTests : StorageTests
{
    protected override Task PrepareAsync() => Task.CompletedTask;

    [Fact]
    public async Task Killed_while_it_migrates_a_host_starts_again()
    {
        var random = new Random();
        for (int i = 0; i < (IsLong ? 40 : 4); i++)
        {
            await using TestPlace place = await NewPlaceAsync();
            using (var host = new LoadHost(["migrate", .. place.Words]))
            {
                await host.SaysAsync("M");
                await Task.Delay(random.Next(700));
                host.Kill();
            }

            await using var database = new JournalDatabase(place.Options, Clock);
            await database.MigrateAsync().WaitAsync(TimeSpan.FromSeconds(60));
            AppendTests.Appended(await database.Journal.AppendAsync(Acts.One("c", "p", 0, Acts.Accepted("p", "A1")))).Should().ContainSingle();
            await database.Keys.OpenAsync(new("p"));
        }
    }
}
