using FourPer1000.Hosting;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Makes the rows of one view again, beside the old ones, and puts them in their place in one transaction.</summary>
/// <remarks>
/// It goes in rounds. Each begins alone for a moment, when no append is under way: every event up to the last position is there then, and every later one gets a later position.
/// The last round holds what came in meanwhile, at most a page, and appends wait for it.
/// </remarks>
internal sealed class ViewRebuild(JournalStore store, JournalView view, IProgress<RebuildProgress>? progress)
{
    private const int Page = 1000;

    // The row without a key says whose rebuild it is.
    private readonly string shadow = view.Name + "~rebuild", owner = Guid.NewGuid().ToString("N");
    private long after, done, total;

    public async Task RunAsync(CancellationToken cancellation)
    {
        await ClearAsync(cancellation).ConfigureAwait(false);
        bool isClose;
        do
        {
            long upTo = await RoundAsync(cancellation).ConfigureAwait(false);
            long left = total - done;
            while (after < upTo)
            {
                await FoldPageAsync(upTo, cancellation).ConfigureAwait(false);
            }

            isClose = left <= Page;
        }
        while (!isClose);
        await FinishAsync(cancellation).ConfigureAwait(false);
    }

    private async Task ClearAsync(CancellationToken cancellation) => await InSessionAsync(
        alone: false,
        async session =>
        {
            // The name first: from here on nobody else writes rows, so the deletion sees all that were written.
            await session.ExecuteAsync(
                "INSERT INTO views (view, key, content) VALUES ($1, '', $2) ON CONFLICT (view, key) DO UPDATE SET content = excluded.content", cancellation, shadow, owner).ConfigureAwait(false);
            await session.ExecuteAsync("DELETE FROM views WHERE view = $1 AND key <> ''", cancellation, shadow).ConfigureAwait(false);
        },
        cancellation).ConfigureAwait(false);

    // How far everything is there.
    private async Task<long> RoundAsync(CancellationToken cancellation)
    {
        long last = 0;
        await InSessionAsync(
            alone: true,
            async session => last = (await session.QueryAsync("SELECT coalesce(max(position), 0) FROM events", reader => reader.GetInt64(0), cancellation).ConfigureAwait(false))[0],
            cancellation).ConfigureAwait(false);
        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            total = done + await context.Events.LongCountAsync(row => row.Position > after && row.Position <= last, cancellation).ConfigureAwait(false);
        }

        return last;
    }

    private async Task FoldPageAsync(long upTo, CancellationToken cancellation)
    {
        EventRow[] page;
        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            page = await context.Events.Where(row => row.Position > after && row.Position <= upTo)
                .OrderBy(row => row.Position).Take(Page).ToArrayAsync(cancellation).ConfigureAwait(false);
        }

        JournalSession session = await store.OpenAsync(cancellation).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            await session.BeginAsync(alone: false, cancellation).ConfigureAwait(false);
            await KeepAsync(session, cancellation).ConfigureAwait(false);
            await session.CommitAsync([], await FoldAsync(session, page, cancellation).ConfigureAwait(false)).ConfigureAwait(false);
        }

        after = page.Length < Page ? upTo : page[^1].Position;
        Report(page.Length);
    }

    private async Task FinishAsync(CancellationToken cancellation)
    {
        EventRow[] rest;
        JournalSession session = await store.OpenAsync(cancellation).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            await session.BeginAsync(alone: true, cancellation).ConfigureAwait(false);
            await KeepAsync(session, cancellation).ConfigureAwait(false);
            JournalContext context = store.NewContext();
            await using (context.ConfigureAwait(false))
            {
                rest = await context.Events.Where(row => row.Position > after).OrderBy(row => row.Position).ToArrayAsync(cancellation).ConfigureAwait(false);
            }

            IReadOnlyDictionary<RowKey, ViewRow?> rows = await FoldAsync(session, rest, cancellation).ConfigureAwait(false);
            await session.ExecuteAsync("DELETE FROM views WHERE view = $1", cancellation, view.Name).ConfigureAwait(false);
            await session.ExecuteAsync("UPDATE views SET view = $1 WHERE view = $2 AND key <> ''", cancellation, view.Name, shadow).ConfigureAwait(false);
            await session.ExecuteAsync("DELETE FROM views WHERE view = $1", cancellation, shadow).ConfigureAwait(false);
            await session.ExecuteAsync(
                "INSERT INTO view_versions (view, version) VALUES ($1, $2) ON CONFLICT (view) DO UPDATE SET version = excluded.version", cancellation, view.Name, view.Version)
                .ConfigureAwait(false);
            await session.CommitAsync([], rows.ToDictionary(row => row.Key with { View = view.Name }, row => row.Value is { } kept ? kept with { View = view.Name } : null))
                .ConfigureAwait(false);
        }

        // Behind the end of the session: whoever listens may append, and must not wait for the lock that is held here.
        Report(rest.Length);
    }

    // Rows are folded under the view's own name and stored under the shadow's.
    private async Task<IReadOnlyDictionary<RowKey, ViewRow?>> FoldAsync(JournalSession session, EventRow[] page, CancellationToken cancellation)
    {
        JournalEvent[] events = [.. page.Select(row => row.ToEvent())];
        var changes = new ViewChanges(events, [view]);
        RowKey[] keys = [.. changes.Keys.Select(key => key with { View = shadow })];
        Dictionary<RowKey, ViewRow> before = await session.RowsAsync(keys, cancellation).ConfigureAwait(false);
        IReadOnlyDictionary<RowKey, ViewRow?> rows = changes.After(
            events, before.ToDictionary(row => row.Key with { View = view.Name }, row => row.Value with { View = view.Name }));
        return rows.ToDictionary(row => row.Key with { View = shadow }, row => row.Value);
    }

    private async Task KeepAsync(JournalSession session, CancellationToken cancellation)
    {
        int own = await session.ExecuteAsync("UPDATE views SET content = $2 WHERE view = $1 AND key = '' AND content = $2", cancellation, shadow, owner).ConfigureAwait(false);
        if (own == 0)
        {
            throw new InvalidOperationException($"Somebody else began to rebuild the view '{view.Name}'.");
        }
    }

    private async Task InSessionAsync(bool alone, Func<JournalSession, Task> work, CancellationToken cancellation)
    {
        JournalSession session = await store.OpenAsync(cancellation).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            await session.BeginAsync(alone, cancellation).ConfigureAwait(false);
            await work(session).ConfigureAwait(false);
            await session.CommitAsync().ConfigureAwait(false);
        }
    }

    private void Report(int events)
    {
        done += events;
        total = Math.Max(total, done);
        progress?.Report(new(done, total));
    }
}
