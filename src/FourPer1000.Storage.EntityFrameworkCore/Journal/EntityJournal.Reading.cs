using System.Runtime.CompilerServices;
using FourPer1000.Domain;
using FourPer1000.Hosting;
using FourPer1000.Rules;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

public sealed partial class EntityJournal
{
    private const int Page = 1000;

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEvent> ReadAsync(StreamId stream, long after = 0, CancellationToken cancellation = default) => StreamAsync(
        context => context.Events.Where(row => row.Stream == stream.Value && row.Version > after).OrderBy(row => row.Version), row => row.ToEvent(), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEvent> ReadAsync(PersonId concerned, CancellationToken cancellation = default) => RecordableText.Is(concerned.Value)
        ? StreamAsync(context => context.Events.Where(row => row.Concerned == concerned.Value).OrderBy(row => row.Position), row => row.ToEvent(), cancellation)
        : AsyncEnumerable.Empty<JournalEvent>();

    /// <inheritdoc/>
    public Task<long> VersionAsync(StreamId stream, CancellationToken cancellation = default) => GuardAsync(async () =>
    {
        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            return await context.Events.Where(row => row.Stream == stream.Value).OrderByDescending(row => row.Version).Select(row => row.Version).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
        }
    });

    /// <inheritdoc/>
    public async Task<ValueList<JournalEvent>> FindAsync(CommandId command, CancellationToken cancellation = default)
    {
        if (!RecordableText.Is(command.Value))
        {
            return [];
        }

        return await GuardAsync(async () =>
        {
            JournalContext context = store.NewContext();
            await using (context.ConfigureAwait(false))
            {
                EventRow[] rows = await context.Events.Where(row => row.Command == command.Value).OrderBy(row => row.Ordinal).ToArrayAsync(cancellation).ConfigureAwait(false);
                return ValueList.From(rows.Select(row => row.ToEvent()));
            }
        }).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    /// <remarks>All pages see the state of the first one. Memory is that of a page, however many events there are.</remarks>
    public async IAsyncEnumerable<JournalEvent> ReadAllAsync(long after = 0, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            await GuardAsync(() => store.BeginSnapshotAsync(context, cancellation)).ConfigureAwait(false);
            // The lowest of all numbers is a position as well, for those who slip a row in.
            IQueryable<EventRow> left = after == long.MinValue ? context.Events : context.Events.Where(row => row.Position > after);
            int read;
            do
            {
                // Row by row: those before a damaged one are handed out.
                read = 0;
                IAsyncEnumerator<EventRow> rows = left.OrderBy(row => row.Position).Take(Page).AsAsyncEnumerable().GetAsyncEnumerator(cancellation);
                await using (rows.ConfigureAwait(false))
                {
                    while (await GuardAsync(() => rows.MoveNextAsync().AsTask()).ConfigureAwait(false))
                    {
                        (read, after) = (read + 1, rows.Current.Position);
                        yield return rows.Current.ToEvent();
                    }
                }

                long last = after;
                left = context.Events.Where(row => row.Position > last);
            }
            while (read == Page);
        }
    }

    /// <inheritdoc/>
    /// <remarks>Waits until no append is under way: a position that was given before is then recorded or lost for good.</remarks>
    public Task<long> SettledAsync(CancellationToken cancellation = default) => GuardAsync(async () =>
    {
        JournalSession session = await store.OpenAsync(cancellation).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            await session.BeginAsync(alone: true, cancellation).ConfigureAwait(false);
            return (await session.QueryAsync("SELECT coalesce(max(position), 0) FROM events", reader => reader.GetInt64(0), cancellation).ConfigureAwait(false))[0];
        }
    });

    // One query, row by row.
    private async IAsyncEnumerable<T> StreamAsync<TRow, T>(
        Func<JournalContext, IQueryable<TRow>> query, Func<TRow, T> read, [EnumeratorCancellation] CancellationToken cancellation)
    {
        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            IAsyncEnumerator<TRow> rows = query(context).AsAsyncEnumerable().GetAsyncEnumerator(cancellation);
            await using (rows.ConfigureAwait(false))
            {
                while (await GuardAsync(() => rows.MoveNextAsync().AsTask()).ConfigureAwait(false))
                {
                    yield return read(rows.Current);
                }
            }
        }
    }
}
