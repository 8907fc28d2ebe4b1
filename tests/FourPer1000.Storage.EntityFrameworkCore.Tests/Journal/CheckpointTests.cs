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
        (await System.IO.File.ReadAllLinesAsync(File)).Select(Read).Should().Equal(made);
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

        (await System.IO.File.ReadAllLinesAsync(File)).Select(Read).Should().Equal(Made(1), Made(2), Made(3));
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
    public async Task A_file_that_cannot_be_written_is_a_clear_failure()
    {
        await using var database = new JournalDatabase(Place.Options.WithCheckpointFile(Path.Combine(folder, "no", "such", "folder")), Clock);

        Func<Task> keep = () => database.Checkpoints.KeepAsync(Made(1));

        await keep.Should().ThrowAsync<JournalUnavailableException>();
    }

    private static Checkpoint Read(string line)
    {
        Reading<Checkpoint> reading = CheckpointLine.Read(line, new("checkpoints", 1, 0, null));
        reading.TryGet(out Checkpoint? checkpoint).Should().BeTrue();
        return checkpoint!;
    }

    private JournalDatabase Outside() => new(Place.Options.WithCheckpointFile(File), Clock);

    private static Checkpoint Made(long number)
    {
        var hash = new EventHash(new string((char)('a' + number % 6), 64));
        return new(number, new(2020, 9, 1, 10, 0, 0, 123, TimeSpan.Zero), 10 * number, 9 * number, hash, hash, [new(StreamId.Dossier(Acts.Edition, new("é")), 3, hash)], EventHash.None, "key+/=", "signature");
    }
}
