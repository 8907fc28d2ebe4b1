using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>A SQLite file.</summary>
/// <param name="file">Its path.</param>
/// <param name="pragmas">What every connection to it is told when it opens.</param>
internal sealed class SqliteDatabase(string file, string pragmas) : StorageDatabase
{
    private const string LockTable = "__EFMigrationsLock";
    private const int BusyMilliseconds = 15_000;

    /// <summary>What a journal needs: a commit that was acknowledged survives a power cut, readers do not hold up the writer.</summary>
    public static string ForJournal { get; } = $"PRAGMA busy_timeout={BusyMilliseconds}; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";

    /// <summary>What keys need: what is erased is overwritten in the file, and no write-ahead log stays with a copy. The rollback journal of a transaction is deleted, not overwritten: its bytes lie on the disk until it uses them again.</summary>
    public static string ForKeys { get; } = $"PRAGMA busy_timeout={BusyMilliseconds}; PRAGMA secure_delete=ON; PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;";

    private static readonly StrictReading Strict = new(reader => new SqliteStrictReader(reader));

    private readonly Pragmas opening = new(pragmas);

    // The waiting is done by SQLite itself, which looks again after milliseconds; the driver's own loop would sleep for longer.
    private string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 1 }.ConnectionString;

    public override async Task<IAsyncDisposable> AloneAsync(AloneFor work, TimeSpan limit, CancellationToken cancellation)
    {
        // The operating system lets go of the lock of a process that is killed. The file stays: whoever waits for it must find the same one.
        string lockFile = (file.StartsWith("file:", StringComparison.Ordinal) ? new Uri(file).LocalPath : file) + (work == AloneFor.Migrating ? "-migrating" : "-rebuilding");
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limit);
        while (true)
        {
            try
            {
                return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(lockFile))
            {
                try
                {
                    await Task.Delay(50, time.Token).ConfigureAwait(false);
                }
                catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
                {
                    throw new TimeoutException($"Another process has kept {lockFile} for {limit}.", exception);
                }
            }
        }
    }

    public override async Task ClearAsync(DbContext context, CancellationToken cancellation)
    {
        // The mapper waits for ever for the row that a killed process left; alone, any such row is one.
        await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        bool isThere = await context.Database
            .SqlQuery<long>($"SELECT count(*) AS Value FROM sqlite_master WHERE type = 'table' AND name = {LockTable}")
            .SingleAsync(cancellation).ConfigureAwait(false) > 0;
        if (isThere)
        {
            await context.Database.ExecuteSqlRawAsync($"DELETE FROM \"{LockTable}\"", cancellation).ConfigureAwait(false);
        }
    }

    public override void Forget()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    public override ValueTask DisposeAsync()
    {
        Forget();
        return ValueTask.CompletedTask;
    }

    protected override void Configure(DbContextOptionsBuilder builder) => builder.UseSqlite(ConnectionString).AddInterceptors(opening, Strict);

    private sealed class Pragmas(string text) : DbConnectionInterceptor
    {
        public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Tell(connection);

        public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Tell(connection);
            return Task.CompletedTask;
        }

        private void Tell(DbConnection connection)
        {
            using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is one of two constants.
            command.CommandText = text;
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }
}
