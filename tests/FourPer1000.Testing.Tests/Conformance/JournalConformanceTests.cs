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
        var clock = new ConformanceClock();
        var journal = new InMemoryJournal(clock);

        return JournalConformance.RunAsync(name, new(journal, journal, journal, clock));
    }

    [Fact]
    public async Task A_case_about_what_the_subject_does_not_name_fails_instead_of_passing()
    {
        var subject = new JournalSubject(new InMemoryJournal(TimeProvider.System));

        foreach (string name in JournalConformance.OfClock.Take(2).Concat(JournalConformance.OfViews).Concat(JournalConformance.OfOutbox))
        {
            await FluentActions.Awaiting(() => JournalConformance.RunAsync(name, subject)).Should().ThrowAsync<AssertionFailedException>();
        }
    }

    [Fact]
    public void Every_case_stands_in_one_group_under_a_name_of_its_own()
    {
        JournalConformance.Names.Should().OnlyHaveUniqueItems();
        JournalConformance.Names.Should().BeEquivalentTo(JournalConformance.Cases.Select(one => one.Name));
    }

    public static TheoryData<string, string> Errors => new()
    {
        { nameof(Careless.Settling), "Behind a settled position nothing appears, while an append is under way and others pass it" },
        { nameof(Careless.Settling), "What is settled while many write is all that there will ever be" },
        { nameof(Careless.Clock), "When the clock goes back, the time of recording does not" },
        { nameof(Careless.Order), "The events of a command come back in the order in which it recorded them" },
    };

    [Theory]
    [MemberData(nameof(Errors))]
    public async Task An_error_that_partners_make_is_found_out(string error, string name)
    {
        using var clock = new ConformanceClock();
        using var sound = new Careless(clock, string.Empty);
        using var careless = new Careless(clock, error);
        await JournalConformance.RunAsync(name, new(sound, Clock: clock));

        await FluentActions.Awaiting(() => JournalConformance.RunAsync(name, new(careless, Clock: clock))).Should().ThrowAsync<AssertionFailedException>();
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
