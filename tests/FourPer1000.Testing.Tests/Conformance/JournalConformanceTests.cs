using FourPer1000.Domain;
using FourPer1000.Hosting;
using FourPer1000.Rules;

namespace FourPer1000.Testing.Tests.Conformance;

public sealed class JournalConformanceTests
{
    public static TheoryData<string> Cases => [.. JournalConformance.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task The_journal_in_memory_conforms(string name)
    {
        var journal = new InMemoryJournal(TimeProvider.System);

        return JournalConformance.RunAsync(name, new(journal, journal, journal));
    }

    [Fact]
    public async Task A_journal_that_forgets_who_came_first_is_found_out()
    {
        var journal = new InMemoryJournal(TimeProvider.System);
        var subject = new JournalSubject(new Forgetful(journal), journal, journal);

        Func<Task> run = () => JournalConformance.RunAsync("A writer that is behind is told so and records nothing", subject);

        await run.Should().ThrowAsync<AssertionFailedException>();
    }

    /// <summary>A journal that appends whatever version the writer thinks there is.</summary>
    private sealed class Forgetful(InMemoryJournal journal) : IJournal
    {
        public async Task<AppendOutcome> AppendAsync(JournalAppend append, CancellationToken cancellation = default)
        {
            AppendOutcome outcome = await journal.AppendAsync(append, cancellation);
            return outcome is AppendOutcome.Conflicting conflict
                ? await journal.AppendAsync(new(append.Act, [append.Streams[0] with { After = conflict.Version }]), cancellation)
                : outcome;
        }

        public IAsyncEnumerable<JournalEvent> ReadAsync(StreamId stream, long after = 0, CancellationToken cancellation = default) => journal.ReadAsync(stream, after, cancellation);

        public IAsyncEnumerable<JournalEvent> ReadAllAsync(long after = 0, CancellationToken cancellation = default) => journal.ReadAllAsync(after, cancellation);

        public Task<long> SettledAsync(CancellationToken cancellation = default) => journal.SettledAsync(cancellation);

        public Task<ValueList<JournalEvent>> FindAsync(CommandId command, CancellationToken cancellation = default) => journal.FindAsync(command, cancellation);

        public IAsyncEnumerable<JournalEvent> ReadAsync(PersonId concerned, CancellationToken cancellation = default) => journal.ReadAsync(concerned, cancellation);
    }
}
