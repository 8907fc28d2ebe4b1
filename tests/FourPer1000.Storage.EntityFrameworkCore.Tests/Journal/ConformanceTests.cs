using FourPer1000.Testing;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class ConformanceTests : StorageTests
{
    public static TheoryData<string> Cases => [.. JournalConformance.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task The_journal_conforms(string name) => JournalConformance.RunAsync(name, new(Journal, Journal, Journal));
}
