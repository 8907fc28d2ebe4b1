using System.Globalization;
using FourPer1000.Hosting;
using FourPer1000.Rules;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

public sealed partial class EntityJournal
{
    /// <inheritdoc/>
    public Task<ValueList<OutboxItem>> TakeAsync(int most, TimeSpan lease, CancellationToken cancellation = default) => GuardAsync(async () =>
    {
        long now = clock.GetUtcNow().UtcTicks;
        List<(long Position, int Attempts)> taken;
        JournalSession session = await store.OpenAsync(cancellation).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            await session.BeginAsync(alone: false, cancellation).ConfigureAwait(false);
            taken = await session.QueryAsync(
                store.TakeSql, reader => (reader.GetInt64(0), reader.GetInt32(1)), cancellation, now, now + lease.Ticks, most).ConfigureAwait(false);
            await session.CommitAsync().ConfigureAwait(false);
        }

        var attempts = taken.ToDictionary(news => news.Position, news => news.Attempts);
        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            EventRow[] rows = await context.Events.Where(row => attempts.Keys.Contains(row.Position)).OrderBy(row => row.Position).ToArrayAsync(cancellation).ConfigureAwait(false);
            return ValueList.From(rows.Select(row => row.ToEvent()).Select(happened => new OutboxItem(IdOf(happened), happened, attempts[happened.Position] - 1)));
        }
    });

    /// <inheritdoc/>
    public Task DoneAsync(string id, CancellationToken cancellation = default) => ChangeAsync(
        "DELETE FROM outbox WHERE position = (SELECT position FROM events WHERE stream = $1 AND version = $2)", id, cancellation);

    /// <inheritdoc/>
    public Task LaterAsync(string id, DateTimeOffset from, CancellationToken cancellation = default) => ChangeAsync(
        "UPDATE outbox SET from_ticks = $3 WHERE position = (SELECT position FROM events WHERE stream = $1 AND version = $2)", id, cancellation, from.UtcTicks);

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellation = default) => GuardAsync(async () =>
    {
        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            return await context.Outbox.LongCountAsync(cancellation).ConfigureAwait(false);
        }
    });

    private static string IdOf(JournalEvent happened) => string.Create(CultureInfo.InvariantCulture, $"{happened.Stream}@{happened.Version}");

    private Task ChangeAsync(string sql, string id, CancellationToken cancellation, params object[] more)
    {
        ArgumentNullException.ThrowIfNull(id);
        int at = id.LastIndexOf('@');
        if (at < 0 || !RecordableText.Is(id) || !long.TryParse(id.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out long version))
        {
            return Task.CompletedTask;
        }

        return GuardAsync(async () =>
        {
            JournalSession session = await store.OpenAsync(cancellation).ConfigureAwait(false);
            await using (session.ConfigureAwait(false))
            {
                await session.BeginAsync(alone: false, cancellation).ConfigureAwait(false);
                await session.ExecuteAsync(sql, cancellation, [id[..at], version, .. more]).ConfigureAwait(false);
                await session.CommitAsync().ConfigureAwait(false);
            }
        });
    }
}
