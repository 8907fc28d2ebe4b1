using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The journal in a SQLite file: one writer at a time in the process, on a connection that stays open with its prepared commands.</summary>
internal sealed class SqliteStore(SqliteDatabase database) : JournalStore(database)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim gate = new(1, 1);
    private SqliteWriter? writer;

    public override string TakeSql =>
        "UPDATE outbox SET attempts = attempts + 1, from_ticks = $2 WHERE position IN "
        + "(SELECT position FROM outbox WHERE from_ticks <= $1 ORDER BY position LIMIT $3) RETURNING position, attempts";

    public override async Task<JournalSession> OpenAsync(CancellationToken cancellation)
    {
        if (!await gate.WaitAsync(Patience, cancellation).ConfigureAwait(false))
        {
            throw new TimeoutException("Other writers of this process kept the journal busy for too long.");
        }

        try
        {
            return new SqliteSession(writer ??= await SqliteWriter.OpenAsync(NewContext(), cancellation).ConfigureAwait(false), Return);
        }
        catch
        {
            gate.Release();
            throw;
        }
    }

    public override async Task BeginSnapshotAsync(JournalContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        await context.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancellation).ConfigureAwait(false);
    }

    public override async ValueTask DisposeAsync()
    {
        await gate.WaitAsync().ConfigureAwait(false);
        writer?.Dispose();
        writer = null;
        gate.Dispose();
        await base.DisposeAsync().ConfigureAwait(false);
    }

    // A writer that met a failure is not used again: the next one opens the file anew.
    private void Return(bool isSound)
    {
        if (!isSound)
        {
            writer?.Dispose();
            writer = null;
        }

        gate.Release();
    }
}
