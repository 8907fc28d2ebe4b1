using FourPer1000.Hosting;
using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class PersonKeyTests : StorageTests
{
    [Fact]
    public async Task A_person_has_one_key_whoever_asks_first()
    {
        await using var other = new JournalDatabase(Place.Options, Clock);

        PersonKey[] keys = await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Run(() => (i % 2 == 0 ? Database : other).Keys.OpenAsync(new("p")))));

        keys.Select(key => Convert.ToHexString(key.Bytes)).Distinct().Should().ContainSingle();
        Bytes((await other.Keys.FindAsync(new("p")))!).Should().Be(Bytes(keys[0]));
        Bytes(await other.Keys.OpenAsync(new("q"))).Should().NotBe(Bytes(keys[0]));
        (await other.Keys.FindAsync(new("nobody"))).Should().BeNull();
    }

    [Fact]
    public async Task An_erased_key_is_gone_and_a_new_one_is_another()
    {
        PersonKey key = await Database.Keys.OpenAsync(new("p"));
        await Database.Keys.OpenAsync(new("q"));

        await Database.Keys.EraseAsync(new("p"));
        await Database.Keys.EraseAsync(new("p"));

        (await Database.Keys.FindAsync(new("p"))).Should().BeNull();
        (await Database.Keys.FindAsync(new("q"))).Should().NotBeNull();
        Bytes(await Database.Keys.OpenAsync(new("p"))).Should().NotBe(Bytes(key));
    }

    [Fact]
    public async Task Keys_are_wrapped_anew_and_then_the_older_master_key_can_go()
    {
        string[] before = await KeysAsync(Database, 250);
        await using (JournalDatabase newer = With(LoadKeys.New))
        {
            (await KeysAsync(newer, 250)).Should().Equal(before);
            (await newer.Keys.RewrapAsync()).Should().Be(250);
            (await newer.Keys.RewrapAsync()).Should().Be(0);
        }

        await using JournalDatabase alone = With(LoadKeys.NewAlone);
        (await KeysAsync(alone, 250)).Should().Equal(before);
        Func<Task> old = () => Database.Keys.FindAsync(new("p-0"));
        (await old.Should().ThrowAsync<MasterKeyException>()).Which.Message.Should().Contain("'2026'");
    }

    [Fact]
    public async Task Without_the_master_key_nothing_opens_and_the_message_names_it()
    {
        await Database.Keys.OpenAsync(new("p"));
        await using JournalDatabase other = With(MasterKeys.Of("2025", new byte[32]));
        await using JournalDatabase alone = With(LoadKeys.NewAlone);

        foreach (JournalDatabase database in (JournalDatabase[])[other, alone])
        {
            Func<Task>[] calls = [() => database.Keys.FindAsync(new("p")), () => database.Keys.OpenAsync(new("p"))];
            foreach (Func<Task> call in calls)
            {
                (await call.Should().ThrowAsync<MasterKeyException>()).Which.Message.Should().Contain("'2025'");
            }
        }
    }

    [Fact]
    public async Task A_wrapped_key_that_is_moved_to_another_person_does_not_open()
    {
        await Database.Keys.OpenAsync(new("p"));
        var rows = new KeyRows(Place.Options.Keys!());
        await rows.RunAsync(database => Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(
            database, "INSERT INTO person_keys (person, wrapped, master) SELECT 'thief', wrapped, master FROM person_keys WHERE person = 'p'"));

        Func<Task> find = () => Database.Keys.FindAsync(new("thief"));

        await find.Should().ThrowAsync<MasterKeyException>();
    }

    [Fact]
    public async Task A_host_that_is_killed_while_it_wraps_anew_leaves_every_key_open()
    {
        int people = IsLong ? 2000 : 300;
        string[] before = await KeysAsync(Database, people);
        for (int i = 0; i < (IsLong ? 30 : 3); i++)
        {
            using var host = new LoadHost(["rewrap", .. Place.Words]);
            await host.SaysAsync("M");
            await Task.Delay(Random.Shared.Next(150));
            host.Kill();
            await using JournalDatabase between = With(LoadKeys.New);
            (await KeysAsync(between, people)).Should().Equal(before);
        }

        await using JournalDatabase newer = With(LoadKeys.New);
        await newer.Keys.RewrapAsync();
        await using JournalDatabase alone = With(LoadKeys.NewAlone);
        (await KeysAsync(alone, people)).Should().Equal(before);
    }

    private static async Task<string[]> KeysAsync(JournalDatabase database, int people)
    {
        string[] keys = new string[people];
        for (int i = 0; i < people; i++)
        {
            keys[i] = Bytes(await database.Keys.OpenAsync(new($"p-{i}")));
        }

        return keys;
    }

    private JournalDatabase With(MasterKeys keys) => new(Place.Options.WithMasterKeys(keys), Clock);

    private static string Bytes(PersonKey key) => Convert.ToHexString(key.Bytes);
}
