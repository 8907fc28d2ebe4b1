using FourPer1000.Hosting;
using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>What has to hold when the clock goes back, and when an append takes its time.</summary>
internal static class ClockCases
{
    private static readonly TimeSpan AWhile = TimeSpan.FromMilliseconds(300), Patience = TimeSpan.FromSeconds(20);

    public static ValueList<ConformanceCase<JournalSubject>> All { get; } =
    [
        new("When the clock goes back, the time of recording does not", GoesBack),
        new("Behind a settled position nothing appears, while an append is under way and others pass it", SlowAppend),
        new("What is settled while many write is all that there will ever be", ManyAppends),
    ];

    private static async Task GoesBack(JournalSubject subject)
    {
        AppendOutcome.Appended first = Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One("c-1", 0)).ConfigureAwait(false));
        Expect.Equal(subject.OwnClock.GetUtcNow(), first.Events[0].RecordedAt, "the time of recording, which the clock of the subject gives");
        subject.OwnClock.Go(TimeSpan.FromHours(-1));
        AppendOutcome.Appended second = Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One("c-2", 1)).ConfigureAwait(false));
        Expect.Equal(first.Events[0].RecordedAt, second.Events[0].RecordedAt, "the time of recording behind an earlier event");
        AppendOutcome.Appended elsewhere = Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One("c-3", 0, "p-2")).ConfigureAwait(false));
        Expect.Equal(subject.OwnClock.GetUtcNow(), elsewhere.Events[0].RecordedAt, "the time of recording in another stream");
    }

    private static async Task SlowAppend(JournalSubject subject)
    {
        Task held = subject.OwnClock.HoldNext();
        Task<AppendOutcome> slow = Task.Run(() => subject.Journal.AppendAsync(SampleAppends.One("c-1", 0, "p-1")));
        Task<AppendOutcome> passing = slow;
        Task<long> settled = Task.FromResult(0L);
        List<JournalEvent>? seen = null;
        try
        {
            Expect.True(await Task.WhenAny(held, slow, Task.Delay(Patience)).ConfigureAwait(false) == held, "the journal takes its times from the clock of the subject");

            // On a journal that takes one writer at a time the other ones wait; they must not wait for ever.
            passing = Task.Run(() => subject.Journal.AppendAsync(SampleAppends.One("c-2", 0, "p-2")));
            await Task.WhenAny(passing, Task.Delay(AWhile)).ConfigureAwait(false);
            settled = Task.Run(() => subject.Journal.SettledAsync());
            await Task.WhenAny(settled, Task.Delay(AWhile)).ConfigureAwait(false);
            if (settled.IsCompletedSuccessfully)
            {
                seen = await Expect.AllOf(subject.Journal.ReadAllAsync()).ConfigureAwait(false);
            }
        }
        finally
        {
            subject.OwnClock.Release();
        }

        Expect.Appended(await slow.WaitAsync(Patience).ConfigureAwait(false));
        Expect.Appended(await passing.WaitAsync(Patience).ConfigureAwait(false));
        long position = await settled.WaitAsync(Patience).ConfigureAwait(false);
        if (seen is not null)
        {
            await NothingMore(subject, position, seen).ConfigureAwait(false);
        }
    }

    private static async Task ManyAppends(JournalSubject subject)
    {
        const int Streams = 12, Rounds = 15;
        Task writers = Task.WhenAll(Enumerable.Range(0, Streams).Select(writer => Task.Run(async () =>
        {
            string person = SampleAppends.Numbered("p", writer);
            for (int i = 0; i < Rounds; i++)
            {
                Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One(SampleAppends.Numbered(person, i), i, person)).ConfigureAwait(false));
            }
        })));
        var looks = new List<(long Position, List<JournalEvent> Seen)>();
        while (!writers.IsCompleted)
        {
            long position = await subject.Journal.SettledAsync().ConfigureAwait(false);
            looks.Add((position, await Expect.AllOf(subject.Journal.ReadAllAsync()).ConfigureAwait(false)));
        }

        await writers.ConfigureAwait(false);
        foreach ((long position, List<JournalEvent> seen) in looks)
        {
            await NothingMore(subject, position, seen).ConfigureAwait(false);
        }
    }

    private static async Task NothingMore(JournalSubject subject, long position, List<JournalEvent> seen)
    {
        List<JournalEvent> all = await Expect.AllOf(subject.Journal.ReadAllAsync()).ConfigureAwait(false);
        Expect.Equal(UpTo(seen, position), UpTo(all, position), $"the events up to the settled position {position}, when it was settled and in the end");
    }

    private static ValueList<string> UpTo(IEnumerable<JournalEvent> events, long position) =>
        ValueList.From(events.Where(happened => happened.Position <= position).Select(happened => $"{happened.Position} {happened.Stream}@{happened.Version}"));
}
