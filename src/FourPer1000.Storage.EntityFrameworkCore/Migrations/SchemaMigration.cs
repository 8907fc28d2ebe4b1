using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Brings a database to the form of this version: alone, within a time limit, and again after a process that was killed while it did.</summary>
internal static class SchemaMigration
{
    public static async Task RunAsync(StorageDatabase database, DbContext context, TimeSpan limit, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limit);
        try
        {
            IAsyncDisposable alone = await database.AloneAsync(AloneFor.Migrating, limit, time.Token).ConfigureAwait(false);
            await using (alone.ConfigureAwait(false))
            {
                await database.ClearAsync(context, time.Token).ConfigureAwait(false);
                await RequireKnownAsync(context, time.Token).ConfigureAwait(false);
                await context.Database.MigrateAsync(time.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException($"The migration did not end within {limit}.", exception);
        }
    }

    private static async Task RequireKnownAsync(DbContext context, CancellationToken cancellation)
    {
        IEnumerable<string> known = context.Database.GetMigrations();
        string[] newer = [.. (await context.Database.GetAppliedMigrationsAsync(cancellation).ConfigureAwait(false)).Except(known, StringComparer.Ordinal)];
        if (newer.Length > 0)
        {
            throw new NewerSchemaException(newer[0]);
        }
    }
}
