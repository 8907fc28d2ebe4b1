using System.Data;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The journal in a PostgreSQL database, which several hosts may share.</summary>
internal sealed class PostgresStore(PostgresDatabase database) : JournalStore(database)
{
    // Rows in other hands are passed over: two takers never wait for each other and never share one.
    public override string TakeSql =>
        "UPDATE outbox SET attempts = attempts + 1, from_ticks = $2 WHERE position IN "
        + "(SELECT position FROM outbox WHERE from_ticks <= $1 ORDER BY position LIMIT $3 FOR UPDATE SKIP LOCKED) RETURNING position, attempts";

    public override async Task<JournalSession> OpenAsync(CancellationToken cancellation)
    {
        JournalContext context = NewContext();
        try
        {
            await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            return new PostgresSession(context);
        }
        catch
        {
            await context.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    public override async Task BeginSnapshotAsync(JournalContext context, CancellationToken cancellation) =>
        await context.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation).ConfigureAwait(false);
}
