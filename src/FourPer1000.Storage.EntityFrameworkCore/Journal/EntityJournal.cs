using FourPer1000.Hosting;
using FourPer1000.Rules;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The journal with its views and its outbox in a database. Thread-safe; keeps no state, so any number of hosts may share a PostgreSQL database.</summary>
/// <remarks>
/// An append is one transaction: events, rows of views and outbox, or nothing. Whoever loses a race is told so by the outcome, never by an exception.
/// A failure of the database is a <see cref="JournalUnavailableException"/>; once the database is back, so is the journal.
/// </remarks>
public sealed partial class EntityJournal : IJournal, IViews, IOutbox
{
    private const int MostRaces = 5;

    private readonly JournalStore store;
    private readonly TimeProvider clock;

    internal EntityJournal(JournalStore store, TimeProvider clock) => (this.store, this.clock) = (store, clock);

    /// <inheritdoc/>
    public async Task<AppendOutcome> AppendAsync(JournalAppend append, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        return await GuardAsync(async () =>
        {
            // The keys of the rows follow from streams and contents, so they are known before the tips of the streams are.
            var changes = new ViewChanges(Sketch(append), JournalViews.All);
            for (int races = 1; ; races++)
            {
                try
                {
                    return await AppendAsync(append, changes, cancellation).ConfigureAwait(false);
                }
                catch (Exception exception) when (DatabaseFaults.IsDoubled(exception) && races < MostRaces)
                {
                    // Somebody who does not take the locks was faster: looked at again, it is a conflict or a repetition.
                }
            }
        }).ConfigureAwait(false);
    }

    // The events as far as they are known before the streams are locked.
    private static JournalEvent[] Sketch(JournalAppend append) =>
    [
        .. append.Streams.SelectMany(stream => stream.Events.Select((made, i) => new JournalEvent(
            0, stream.Stream, stream.After + i + 1, made.Kind.Name, made.Kind.Version, made.Facts, made.Sealed, stream.ActOf(append.Act), 0, default, EventHash.None))),
    ];

    private async Task<AppendOutcome> AppendAsync(JournalAppend append, ViewChanges changes, CancellationToken cancellation)
    {
        bool isRepeated;
        JournalSession session = await store.OpenAsync(cancellation).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            int events = append.Streams.Sum(stream => stream.Events.Count);
            AppendState state = await session.BeginAppendAsync(append, changes.Keys, events, cancellation).ConfigureAwait(false);
            isRepeated = state.IsRepeated;
            if (!isRepeated)
            {
                for (int i = 0; i < state.Tips.Length; i++)
                {
                    if (state.Tips[i].Version != append.Streams[i].After)
                    {
                        return new AppendOutcome.Conflicting(append.Streams[i].Stream, state.Tips[i].Version);
                    }
                }

                ValueList<JournalEvent> recorded = ValueList.From(
                    Recording.Of(append, state.Tips, clock.GetUtcNow()).Select((happened, i) => happened with { Position = state.Positions[i] }));
                await session.CommitAsync(recorded, changes.After(recorded, state.Rows)).ConfigureAwait(false);
                return new AppendOutcome.Appended(recorded);
            }
        }

        return new AppendOutcome.Repeated(await FindAsync(append.Act.Command, cancellation).ConfigureAwait(false));
    }

    private Task<T> GuardAsync<T>(Func<Task<T>> work) => store.Database.GuardAsync(work);

    private Task<bool> GuardAsync(Func<Task> work) => GuardAsync(async () =>
    {
        await work().ConfigureAwait(false);
        return true;
    });
}
