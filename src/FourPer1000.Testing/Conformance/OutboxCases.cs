using FourPer1000.Hosting;
using FourPer1000.Rules;

namespace FourPer1000.Testing;

/// <summary>What the outbox has to do.</summary>
internal static class OutboxCases
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    public static ValueList<ConformanceCase<JournalSubject>> All { get; } =
    [
        new("News wait for every event that changed something, each with the same name each time", News),
        new("What is in one taker's hands is in no other's", OneTaker),
        new("What is done is gone; what is to come later comes again", DoneAndLater),
        new("What was not done in time is handed out again, and says so", Again),
    ];

    private static async Task News(JournalSubject subject)
    {
        AppendOutcome.Appended appended = Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.Two("c-1", "p-1", "p-2")).ConfigureAwait(false));
        Expect.Equal(2, await subject.OwnOutbox.CountAsync().ConfigureAwait(false), "news that wait");
        ValueList<OutboxItem> taken = await subject.OwnOutbox.TakeAsync(10, Long).ConfigureAwait(false);
        Expect.Equal(appended.Events, ValueList.From(taken.Select(news => news.Happened)), "the events");
        Expect.Equal("dossier/2020/p-1@1", taken[0].Id, "the name of the news");
        Expect.Equal(0, taken[0].Attempts, "attempts before");
    }

    private static async Task OneTaker(JournalSubject subject)
    {
        for (int i = 0; i < 12; i++)
        {
            Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One(SampleAppends.Numbered("c", i), 0, SampleAppends.Numbered("p", i))).ConfigureAwait(false));
        }

        ValueList<OutboxItem>[] taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => subject.OwnOutbox.TakeAsync(4, Long)))).ConfigureAwait(false);
        string[] ids = [.. taken.SelectMany(own => own).Select(news => news.Id)];
        Expect.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count(), "news that one taker alone has");
        ids = [.. ids, .. (await subject.OwnOutbox.TakeAsync(12, Long).ConfigureAwait(false)).Select(news => news.Id)];
        Expect.Equal(12, ids.Distinct(StringComparer.Ordinal).Count(), "news that were taken");
        Expect.Equal(12, ids.Length, "news that were handed out");
    }

    private static async Task DoneAndLater(JournalSubject subject)
    {
        Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.Two("c-1", "p-1", "p-2")).ConfigureAwait(false));
        ValueList<OutboxItem> taken = await subject.OwnOutbox.TakeAsync(2, Long).ConfigureAwait(false);
        await subject.OwnOutbox.DoneAsync(taken[0].Id).ConfigureAwait(false);
        await subject.OwnOutbox.LaterAsync(taken[1].Id, DateTimeOffset.MinValue).ConfigureAwait(false);
        Expect.Equal(taken[1].Id, (await subject.OwnOutbox.TakeAsync(2, Long).ConfigureAwait(false)).Single().Id, "the news that comes again");
        Expect.Equal(1, await subject.OwnOutbox.CountAsync().ConfigureAwait(false), "news that wait");
    }

    private static async Task Again(JournalSubject subject)
    {
        Expect.Appended(await subject.Journal.AppendAsync(SampleAppends.One("c-1", 0)).ConfigureAwait(false));
        await subject.OwnOutbox.TakeAsync(1, TimeSpan.Zero).ConfigureAwait(false);
        OutboxItem again = (await subject.OwnOutbox.TakeAsync(1, TimeSpan.Zero).ConfigureAwait(false)).Single();
        Expect.Equal(1, again.Attempts, "attempts before");
    }
}
