using FourPer1000.Testing;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class ConformanceTests : StorageTests
{
    public static TheoryData<string> Cases => [.. JournalConformance.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_journal_conforms(string name)
    {
        using var clock = new ConformanceClock();
        await using var database = new JournalDatabase(Place.Options, clock);

        await JournalConformance.RunAsync(name, new(database.Journal, database.Journal, database.Journal, clock));
    }
}
