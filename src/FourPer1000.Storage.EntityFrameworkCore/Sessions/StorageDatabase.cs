using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>A database and what differs between the kinds of them, whatever it holds.</summary>
internal abstract class StorageDatabase : IAsyncDisposable
{
    /// <summary>The options of a context on this database.</summary>
    public DbContextOptions<TContext> OptionsOf<TContext>()
        where TContext : DbContext
    {
        var builder = new DbContextOptionsBuilder<TContext>();
        Configure(builder);
        // Migrations are written by hand, without the tool that keeps a snapshot of the model.
        builder.ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.PendingModelChangesWarning));
        return builder.Options;
    }

    /// <summary>Alone among all that do the same with this database, until it is disposed; a process that is killed lets go.</summary>
    /// <exception cref="TimeoutException">Somebody else was at it for longer than the limit.</exception>
    public abstract Task<IAsyncDisposable> AloneAsync(AloneFor work, TimeSpan limit, CancellationToken cancellation);

    /// <summary>Removes what a killed migration left behind; called alone.</summary>
    public abstract Task ClearAsync(DbContext context, CancellationToken cancellation);

    /// <summary>After a failure of a connection: the next one is made anew.</summary>
    public abstract void Forget();

    /// <summary>Runs work on this database. A fault of the database is told in words, and the next connection is made anew.</summary>
    /// <exception cref="Hosting.JournalUnavailableException">The database failed.</exception>
    public async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception exception) when (DatabaseFaults.IsFault(exception))
        {
            Forget();
            throw DatabaseFaults.Unavailable(exception);
        }
    }

    public abstract ValueTask DisposeAsync();

    protected abstract void Configure(DbContextOptionsBuilder builder);
}
