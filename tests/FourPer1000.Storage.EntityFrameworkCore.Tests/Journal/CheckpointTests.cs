using FourPer1000.Exchange;
using FourPer1000.Hosting;
using FourPer1000.Rules;
using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class CheckpointTests : StorageTests
{
    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-").FullName;

    private string File => Path.Combine(folder, "checkpoints.jsonl");

    [Fact]
    public async Task A_checkpoint_comes_back_as_it_was_from_the_table_and_stands_in_the_file()
    {
        Checkpoint[] made = [Made(1), Made(2)];
        await using JournalDatabase database = Outside();
        foreach (Checkpoint checkpoint in made)
        {
            await database.Checkpoints.KeepAsync(checkpoint);
        }

        (await Database.Checkpoints.ListAsync()).Should().Equal(made);
        Read(await System.IO.File.ReadAllTextAsync(File)).Should().Equal(made);
    }

    [Fact]
    public async Task What_a_killed_host_did_not_write_to_the_file_is_written_with_the_next_checkpoint()
    {
        await using JournalDatabase database = Outside();
        await database.Checkpoints.KeepAsync(Made(1));
        string whole = await System.IO.File.ReadAllTextAsync(File);
        await Database.Checkpoints.KeepAsync(Made(2));
        await System.IO.File.WriteAllTextAsync(File, whole + whole[..40]);

        await database.Checkpoints.KeepAsync(Made(3));

        Read(await System.IO.File.ReadAllTextAsync(File)).Should().Equal(Made(1), Made(2), Made(3));
    }

    [Fact]
    public async Task A_number_is_given_once()
    {
        await Database.Checkpoints.KeepAsync(Made(1));

        Func<Task> again = () => Database.Checkpoints.KeepAsync(Made(1) with { Events = 9 });

        await again.Should().ThrowAsync<ArgumentException>();
        (await Database.Checkpoints.ListAsync()).Should().Equal(Made(1));
    }

    [Fact]
    public async Task After_a_restore_a_file_that_says_more_than_the_database_takes_no_other_checkpoints()
    {
        await using JournalDatabase database = Outside();
        foreach (int number in (int[])[1, 2, 3])
        {
            await database.Checkpoints.KeepAsync(Made(number));
        }

        string file = await System.IO.File.ReadAllTextAsync(File);
        await Place.RunAsync("DELETE FROM checkpoints WHERE number > 1");
        Func<Task> keep = () => database.Checkpoints.KeepAsync(Made(2) with { Events = 99 });

        (await keep.Should().ThrowAsync<CheckpointFileException>()).Which.Number.Should().Be(3);
        (await Database.Checkpoints.ListAsync()).Should().Equal([Made(1)], "the database took nothing that the file could not take");
        (await System.IO.File.ReadAllTextAsync(File)).Should().Be(file);
    }

    [Fact]
    public async Task A_file_whose_last_checkpoint_is_another_than_that_of_the_database_takes_no_more()
    {
        await using JournalDatabase database = Outside();
        await database.Checkpoints.KeepAsync(Made(1));
        await database.Checkpoints.KeepAsync(Made(2));
        await Place.RunAsync("DELETE FROM checkpoints WHERE number > 1");
        await Database.Checkpoints.KeepAsync(Made(2) with { Events = 99 });
        Func<Task> keep = () => database.Checkpoints.KeepAsync(Made(3));

        await keep.Should().ThrowAsync<CheckpointFileException>();

        Read(await System.IO.File.ReadAllTextAsync(File)).Should().Equal(Made(1), Made(2));
        await using var anew = new JournalDatabase(Place.Options.WithCheckpointFile(File + ".new"), Clock);
        await anew.Checkpoints.KeepAsync(Made(3));
        Read(await System.IO.File.ReadAllTextAsync(File + ".new")).Should().Equal(Made(1), Made(2) with { Events = 99 }, Made(3));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    public async Task The_last_checkpoint_is_told_without_the_others_however_long_it_is(int heads)
    {
        await using JournalDatabase database = Outside();
        Checkpoint last = Made(2) with { Heads = [.. Enumerable.Range(0, heads).Select(i => new StreamHead(StreamId.Dossier(Acts.Edition, new($"é-{i:d5}")), 1, Made(1).Order))] };
        (await database.Checkpoints.LastAsync()).Should().BeNull();
        await database.Checkpoints.KeepAsync(Made(1));
        await database.Checkpoints.KeepAsync(last);
        await database.Checkpoints.KeepAsync(Made(3));

        (await database.Checkpoints.LastAsync()).Should().Be(Made(3));
        Read(await System.IO.File.ReadAllTextAsync(File)).Should().Equal(Made(1), last, Made(3));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_a_clear_failure()
    {
        await using var database = new JournalDatabase(Place.Options.WithCheckpointFile(Path.Combine(folder, "no", "such", "folder")), Clock);

        Func<Task> keep = () => database.Checkpoints.KeepAsync(Made(1));

        await keep.Should().ThrowAsync<JournalUnavailableException>();
    }

    private JournalDatabase Outside() => new(Place.Options.WithCheckpointFile(File), Clock);

    private static ValueList<Checkpoint> Read(string lines) => CheckpointLine.ReadAll(lines, "checkpoints.jsonl").TryGet(out ValueList<Checkpoint>? read) ? read : [];

    private static Checkpoint Made(long number)
    {
        var hash = new EventHash(new string((char)('a' + number % 6), 64));
        return new(number, new(2020, 9, 1, 10, 0, 0, 123, TimeSpan.Zero), 10 * number, 9 * number, hash, hash, [new(StreamId.Dossier(Acts.Edition, new("é")), 3, hash)], EventHash.None, "key+/=", "signature");
    }
}
