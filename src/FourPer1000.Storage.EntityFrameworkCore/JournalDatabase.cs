using FourPer1000.Hosting;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The databases of journal and keys, opened. For hosts without dependency injection; others call <see cref="StorageRegistration.AddFourPer1000Storage"/>.</summary>
public sealed class JournalDatabase : IAsyncDisposable
{
    private readonly JournalStore store;
    private readonly StorageDatabase keys;
    private readonly StorageOptions options;

    /// <summary>Opens; nothing is connected to yet.</summary>
    /// <param name="options">Where journal and keys are kept.</param>
    /// <param name="clock">Gives the times of recording and of leases.</param>
    /// <exception cref="ArgumentException">The options cannot work.</exception>
    public JournalDatabase(StorageOptions options, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(clock);
        this.options = options.Checked();
        StorageDatabase journal = options.Journal!();
        store = journal is PostgresDatabase postgres ? new PostgresStore(postgres) : new SqliteStore((SqliteDatabase)journal);
        keys = options.Keys!();
        Journal = new(store, clock);
        Checkpoints = new(store, options.CheckpointFile);
        Keys = new(keys, options.MasterKeys!);
        Documents = new(keys, options.MasterKeys!);
    }

    /// <summary>The journal with its views and its outbox.</summary>
    public EntityJournal Journal { get; }

    /// <summary>The checkpoints: in the database, and in the file outside where the options name one.</summary>
    public EntityCheckpoints Checkpoints { get; }

    /// <summary>The keys of persons.</summary>
    public EntityPersonKeys Keys { get; }

    /// <summary>Small documents of the hosts, wrapped by the master key: what several web hosts share to protect their cookies.</summary>
    public SealedDocuments Documents { get; }

    /// <summary>Brings both databases to the form of this version and makes the rows of views again whose fold has changed. Safe to call on every start, from every host, and after a kill in the middle.</summary>
    /// <param name="progress">Told how far views are; null for nobody.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="NewerSchemaException">A newer version was here.</exception>
    /// <exception cref="JournalUnavailableException">A database cannot be reached, or others migrated for longer than the limit.</exception>
    public async Task MigrateAsync(IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        try
        {
            await MigrateAllAsync(progress, cancellation).ConfigureAwait(false);
        }
        catch (Exception exception) when (DatabaseFaults.IsFault(exception))
        {
            store.Database.Forget();
            keys.Forget();
            throw DatabaseFaults.Unavailable(exception);
        }
    }

    /// <summary>Closes all connections.</summary>
    public async ValueTask DisposeAsync()
    {
        Checkpoints.Dispose();
        await store.DisposeAsync().ConfigureAwait(false);
        await keys.DisposeAsync().ConfigureAwait(false);
    }

    private async Task MigrateAllAsync(IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        var keyContext = new KeysContext(keys.OptionsOf<KeysContext>());
        await using (keyContext.ConfigureAwait(false))
        {
            await SchemaMigration.RunAsync(keys, keyContext, options.MigrationLimit, cancellation).ConfigureAwait(false);
        }

        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            await SchemaMigration.RunAsync(store.Database, context, options.MigrationLimit, cancellation).ConfigureAwait(false);
        }

        if (await StaleAsync(cancellation).ConfigureAwait(false) is [])
        {
            return;
        }

        // However long it takes: whoever waits finds the work done.
        IAsyncDisposable alone = await store.Database.AloneAsync(AloneFor.Rebuilding, Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(false);
        await using (alone.ConfigureAwait(false))
        {
            foreach (JournalView view in await StaleAsync(cancellation).ConfigureAwait(false))
            {
                await Journal.RebuildAsync(view, progress, cancellation).ConfigureAwait(false);
            }
        }
    }

    // The views whose rows another version of their fold made.
    private async Task<JournalView[]> StaleAsync(CancellationToken cancellation)
    {
        JournalContext context = store.NewContext();
        await using (context.ConfigureAwait(false))
        {
            Dictionary<string, int> made = await context.ViewVersions.ToDictionaryAsync(row => row.View, row => row.Version, cancellation).ConfigureAwait(false);
            return [.. JournalViews.All.Where(view => made.GetValueOrDefault(view.Name) != view.Version)];
        }
    }
}
