using FourPer1000.Hosting;
using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>What one writer may expect.</summary>
internal static class AppendCases
{
    public static ValueList<ConformanceCase<JournalSubject>> All { get; } =
    [
        new("What was appended is read as it was, field by field", ReadAsItWas),
        new("Texts of every kind come back as they were", OddTexts),
        new("Versions run from 1 without gaps, positions grow, and each hash follows from the one before", ChainHolds),
        new("A writer that is behind is told so and records nothing", Behind),
        new("A writer that is ahead is told so and records nothing", Ahead),
        new("A repeated command gets the first answer and records nothing", Repeated),
        new("An append to several streams is recorded whole or not at all", AllOrNone),
        new("A stream is read from any version on", FromVersion),
        new("What concerns a person is found, and nothing else", Concerned),
        new("What was acknowledged is settled", Settled),
        new("What was cancelled before it began records nothing", Cancelled),
        new("The events of a command come back in the order in which it recorded them", InOrder),
    ];

    private static async Task ReadAsItWas(JournalSubject subject)
    {
        JournalAppend append = SampleAppends.Two("c-1", "p-1", "p-2");
        AppendOutcome.Appended appended = Expect.Appended(await subject.Journal.AppendAsync(append).ConfigureAwait(false));
        Expect.Equal(2, appended.Events.Count, "events that were recorded");
        for (int i = 0; i < 2; i++)
        {
            List<JournalEvent> stream = await Expect.AllOf(subject.Journal.ReadAsync(append.Streams[i].Stream)).ConfigureAwait(false);
            Expect.Equal(1, stream.Count, "events of the stream");
            Expect.Equal(appended.Events[i], stream[0], "the event");
            Expect.Equal(append.Streams[i].Events[0].Facts, stream[0].Facts, "its facts");
            Expect.Equal(append.Act, stream[0].Act, "its act");
            Expect.Equal(i, stream[0].Ordinal, "its place in its command");
        }

        Expect.Equal(appended.Events, await subject.Journal.FindAsync(append.Act.Command).ConfigureAwait(false), "what the command recorded");
    }

    private static async Task OddTexts(JournalSubject subject)
    {
        string name = string.Concat(Enumerable.Repeat("🌱", 60)) + "é'\\";
        var details = new PersonalDetails("Ωmega \"quoted\" \u0001", null, new string('x', 70_000));
        JournalAppend append = new(
            SampleAppends.ActOf(name, name) with { Concerned = null, HoldsFrom = DateTimeOffset.MinValue },
            [new(StreamId.Person(new(name)), 0, [new(EventTable.DetailsGiven, details.Facts(), details.Content())])]);
        AppendOutcome.Appended appended = Expect.Appended(await subject.Journal.AppendAsync(append).ConfigureAwait(false));
        List<JournalEvent> read = await Expect.AllOf(subject.Journal.ReadAsync(append.Streams[0].Stream)).ConfigureAwait(false);
        Expect.Equal(appended.Events[0], read.Single(), "the event");
        Expect.Equal(details.Content(), read[0].Sealed, "its sealed part");
    }

    private static async Task ChainHolds(JournalSubject subject)
    {
        for (int i = 0; i < 5; i++)
        {
            Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One(SampleAppends.Numbered("c", i), i)).ConfigureAwait(false));
        }

        EventHash before = EventHash.None;
        long position = 0, version = 0;
        DateTimeOffset at = DateTimeOffset.MinValue;
        foreach (JournalEvent happened in await Expect.AllOf(subject.Journal.ReadAllAsync()).ConfigureAwait(false))
        {
            Expect.Equal(++version, happened.Version, "the version");
            Expect.True(happened.Position > position, "positions grow");
            Expect.True(happened.RecordedAt >= at, "the time of recording never goes back");
            Expect.True(EventChain.Holds(before, happened), $"the hash of version {version} follows from the one before");
            (before, position, at) = (happened.Hash, happened.Position, happened.RecordedAt);
        }

        Expect.Equal(5, version, "events of the journal");
    }

    private static async Task Behind(JournalSubject subject)
    {
        Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One("c-1", 0)).ConfigureAwait(false));
        await Conflicts(subject, SampleAppends.One("c-2", 0), 1).ConfigureAwait(false);
    }

    private static Task Ahead(JournalSubject subject) => Conflicts(subject, SampleAppends.One("c-1", 3), 0);

    private static async Task Conflicts(JournalSubject subject, JournalAppend append, long version)
    {
        AppendOutcome outcome = await subject.Journal.AppendAsync(append).ConfigureAwait(false);
        Expect.Equal(new AppendOutcome.Conflicting(append.Streams[0].Stream, version), outcome, "the outcome");
        Expect.Equal(0, (await subject.Journal.FindAsync(append.Act.Command).ConfigureAwait(false)).Count, "events of the command");
        Expect.Equal(version, (await Expect.AllOf(subject.Journal.ReadAllAsync()).ConfigureAwait(false)).Count, "events of the journal");
    }

    private static async Task Repeated(JournalSubject subject)
    {
        AppendOutcome.Appended first = Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One("c-1", 0)).ConfigureAwait(false));
        AppendOutcome again = await subject.Journal.AppendAsync(SampleAppends.One("c-1", 0)).ConfigureAwait(false);
        AppendOutcome elsewhere = await subject.Journal.AppendAsync(SampleAppends.One("c-1", 0, "p-2")).ConfigureAwait(false);
        Expect.Equal(new AppendOutcome.Repeated(first.Events), again, "the outcome");
        Expect.Equal(new AppendOutcome.Repeated(first.Events), elsewhere, "the outcome for another stream");
        Expect.Equal(1, (await Expect.AllOf(subject.Journal.ReadAllAsync()).ConfigureAwait(false)).Count, "events of the journal");
    }

    private static async Task AllOrNone(JournalSubject subject)
    {
        Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One("c-1", 0, "p-2")).ConfigureAwait(false));
        AppendOutcome outcome = await subject.Journal.AppendAsync(SampleAppends.Two("c-2", "p-1", "p-2")).ConfigureAwait(false);
        Expect.Equal(new AppendOutcome.Conflicting(SampleAppends.DossierOf("p-2"), 1), outcome, "the outcome");
        Expect.Equal(0, (await Expect.AllOf(subject.Journal.ReadAsync(SampleAppends.DossierOf("p-1"))).ConfigureAwait(false)).Count, "events of the other stream");
    }

    private static async Task FromVersion(JournalSubject subject)
    {
        Expect.Appended(await subject.Journal.AppendAsync(new(
            SampleAppends.ActOf("c-1"),
            [new(SampleAppends.DossierOf("p-1"), 0, [SampleAppends.Registration("p-1", "A1"), SampleAppends.Registration("p-1", "A2"), SampleAppends.Registration("p-1", "A3")])])).ConfigureAwait(false));
        List<JournalEvent> rest = await Expect.AllOf(subject.Journal.ReadAsync(SampleAppends.DossierOf("p-1"), 1)).ConfigureAwait(false);
        Expect.Equal(3, await subject.Journal.VersionAsync(SampleAppends.DossierOf("p-1")).ConfigureAwait(false), "the version of the stream");
        Expect.Equal(0, await subject.Journal.VersionAsync(SampleAppends.DossierOf("p-2")).ConfigureAwait(false), "the version of a stream without events");
        Expect.Equal(ValueList.From<long>([2, 3]), ValueList.From(rest.Select(happened => happened.Version)), "the versions");
        List<JournalEvent> all = await Expect.AllOf(subject.Journal.ReadAllAsync(rest[0].Position)).ConfigureAwait(false);
        Expect.Equal(ValueList.From<long>([3]), ValueList.From(all.Select(happened => happened.Version)), "the versions behind a position");
    }

    private static async Task Concerned(JournalSubject subject)
    {
        for (int i = 1; i <= 3; i++)
        {
            Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One(SampleAppends.Numbered("c", i), 0, SampleAppends.Numbered("p", i))).ConfigureAwait(false));
        }

        List<JournalEvent> found = await Expect.AllOf(subject.Journal.ReadAsync(new Domain.PersonId("p-2"))).ConfigureAwait(false);
        Expect.Equal(SampleAppends.DossierOf("p-2"), found.Single().Stream, "the stream");
    }

    private static async Task InOrder(JournalSubject subject)
    {
        Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One("c-1", 0)).ConfigureAwait(false));
        JournalAppend two = new(
            SampleAppends.ActOf("c-2"),
            [
                new(SampleAppends.DossierOf("p-2"), 0, [SampleAppends.Registration("p-2", "A1"), SampleAppends.Registration("p-2", "A2")]),
                new(SampleAppends.DossierOf("p-1"), 1, [SampleAppends.Registration("p-1", "B1"), SampleAppends.Registration("p-1", "B2")]),
            ]);
        AppendOutcome.Appended appended = Expect.Appended(await subject.Journal.AppendAsync(two).ConfigureAwait(false));
        Expect.Equal(ValueList.From(["p-1 2 0", "p-1 3 1", "p-2 1 2", "p-2 2 3"]), Told(appended.Events), "the events that were recorded");
        Expect.Equal(Told(appended.Events), Told(await subject.Journal.FindAsync(two.Act.Command).ConfigureAwait(false)), "the events of the command");
        Expect.Equal(new AppendOutcome.Repeated(appended.Events), await subject.Journal.AppendAsync(two).ConfigureAwait(false), "the outcome of the same command");

        static ValueList<string> Told(IEnumerable<JournalEvent> events) =>
            ValueList.From(events.Select(happened => $"{happened.Stream.Value.Split('/')[^1]} {happened.Version} {happened.Ordinal}"));
    }

    private static async Task Settled(JournalSubject subject)
    {
        AppendOutcome.Appended appended = Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.Two("c-1", "p-1", "p-2")).ConfigureAwait(false));
        Expect.Equal(appended.Events.Max(happened => happened.Position), await subject.Journal.SettledAsync().ConfigureAwait(false), "the settled position");
    }

    private static async Task Cancelled(JournalSubject subject)
    {
        try
        {
            await subject.Journal.AppendAsync(SampleAppends.One("c-1", 0), new CancellationToken(canceled: true)).ConfigureAwait(false);
            throw new AssertionFailedException("A cancelled append should say so.");
        }
        catch (OperationCanceledException)
        {
            Expect.Equal(0, (await Expect.AllOf(subject.Journal.ReadAllAsync()).ConfigureAwait(false)).Count, "events of the journal");
        }
    }
}
