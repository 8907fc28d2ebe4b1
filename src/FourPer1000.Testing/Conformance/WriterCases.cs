using FourPer1000.Hosting;
using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>What several writers at once may expect.</summary>
internal static class WriterCases
{
    private const int Writers = 16;

    public static ValueList<ConformanceCase<JournalSubject>> All { get; } =
    [
        new("Of many writers at one version one is recorded, the others are told to load again", OneWins),
        new("Writers that load again and go on lose nothing, and the chain holds", NothingLost),
        new("One command sent by many at once is recorded once", OnceOnly),
        new("Writers to streams that overlap in a ring do not wait for each other for ever, and every one is recorded whole", NoDeadlock),
    ];

    private static async Task OneWins(JournalSubject subject)
    {
        AppendOutcome[] outcomes = await AtOnce(i => subject.Journal.AppendAsync(SampleAppends.One(SampleAppends.Numbered("c", i), 0))).ConfigureAwait(false);
        Expect.Equal(1, outcomes.OfType<AppendOutcome.Appended>().Count(), "appends that were recorded");
        Expect.Equal(Writers - 1, outcomes.OfType<AppendOutcome.Conflicting>().Count(), "appends that were not");
    }

    private static async Task NothingLost(JournalSubject subject)
    {
        await AtOnce(async i =>
        {
            string command = SampleAppends.Numbered("c", i);
            AppendOutcome outcome;
            long after = 0;
            while ((outcome = await subject.Journal.AppendAsync(SampleAppends.One(command, after)).ConfigureAwait(false)) is AppendOutcome.Conflicting conflict)
            {
                after = conflict.Version;
            }

            return outcome;
        }).ConfigureAwait(false);
        List<JournalEvent> stream = await Expect.AllOf(subject.Journal.ReadAsync(SampleAppends.DossierOf("p-1"))).ConfigureAwait(false);
        Expect.Equal(Writers, stream.Select(happened => happened.Act.Command).Distinct().Count(), "commands that were recorded");
        EventHash before = EventHash.None;
        for (int i = 0; i < stream.Count; i++)
        {
            Expect.Equal(i + 1, stream[i].Version, "the version");
            Expect.True(EventChain.Holds(before, stream[i]), $"the hash of version {i + 1} follows from the one before");
            before = stream[i].Hash;
        }
    }

    private static async Task OnceOnly(JournalSubject subject)
    {
        AppendOutcome[] outcomes = await AtOnce(i => subject.Journal.AppendAsync(SampleAppends.One("c-1", 0))).ConfigureAwait(false);
        Expect.Equal(1, outcomes.OfType<AppendOutcome.Appended>().Count(), "appends that were recorded");
        Expect.Equal(1, (await Expect.AllOf(subject.Journal.ReadAllAsync()).ConfigureAwait(false)).Count, "events of the journal");
        Expect.True(outcomes.All(outcome => outcome is not AppendOutcome.Repeated { Events.Count: 0 }), "a repeated command gets the first answer");
    }

    // An append names its streams in one order for everybody; locks that are taken in it, and after the one of the command, make no ring.
    private static async Task NoDeadlock(JournalSubject subject)
    {
        string[] ring = ["p-1", "p-2", "p-3", "p-4"];
        Task<AppendOutcome[]> all = AtOnce(async i =>
        {
            (string one, string other) = (ring[i % ring.Length], ring[(i + 1) % ring.Length]);
            var versions = new Dictionary<StreamId, long>();
            AppendOutcome outcome;
            while ((outcome = await subject.Journal.AppendAsync(Both(SampleAppends.Numbered("c", i), one, other, versions)).ConfigureAwait(false)) is AppendOutcome.Conflicting conflict)
            {
                versions[conflict.Stream] = conflict.Version;
            }

            return outcome;
        });
        AppendOutcome[] outcomes = await all.WaitAsync(TimeSpan.FromMinutes(1)).ConfigureAwait(false);
        Expect.Equal(Writers, outcomes.OfType<AppendOutcome.Appended>().Count(), "appends that were recorded");
        List<JournalEvent> events = await Expect.AllOf(subject.Journal.ReadAllAsync()).ConfigureAwait(false);
        Expect.Equal(Writers, events.GroupBy(happened => happened.Act.Command).Count(command => command.Count() == 2), "commands that were recorded whole");
    }

    private static JournalAppend Both(string command, string one, string other, Dictionary<StreamId, long> versions) => new(
        SampleAppends.ActOf(command, one), [.. new[] { one, other }.Select(person => new StreamAppend(
            SampleAppends.DossierOf(person), versions.GetValueOrDefault(SampleAppends.DossierOf(person)), [SampleAppends.Registration(person, "A1")]))]);

    private static Task<AppendOutcome[]> AtOnce(Func<int, Task<AppendOutcome>> write) =>
        Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(() => write(i))));
}
