using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The journal's database: contexts for queries, sessions for writing.</summary>
internal abstract class JournalStore(StorageDatabase database) : IAsyncDisposable
{
    private readonly PooledDbContextFactory<JournalContext> contexts = new(database.OptionsOf<JournalContext>());

    public StorageDatabase Database => database;

    /// <summary>Selects due news and hands them out: <c>$1</c> now, <c>$2</c> the end of the lease, <c>$3</c> how many.</summary>
    public abstract string TakeSql { get; }

    public JournalContext NewContext() => contexts.CreateDbContext();

    /// <summary>A session that has not begun.</summary>
    public abstract Task<JournalSession> OpenAsync(CancellationToken cancellation);

    /// <summary>Lets all queries of a context see one state.</summary>
    public abstract Task BeginSnapshotAsync(JournalContext context, CancellationToken cancellation);

    public virtual ValueTask DisposeAsync() => database.DisposeAsync();
}
