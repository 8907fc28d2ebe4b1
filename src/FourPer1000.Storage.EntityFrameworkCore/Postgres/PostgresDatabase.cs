using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>A PostgreSQL database.</summary>
internal sealed class PostgresDatabase : StorageDatabase
{
    // The first word of an advisory lock of this suite: "4pm" in bytes.
    private const int Alone = 0x34706d;

    // An acknowledged commit survives a power cut, whatever the server's default is. Prepared statements are planned once, and by index, also while
    // the tables are small: a plan that was made for an empty table would go through all rows for as long as the connection lives.
    private const string Settings = "-c synchronous_commit=on -c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_bitmapscan=off";

    private static readonly StrictReading Strict = new(reader => new PostgresStrictReader(reader));

    private readonly NpgsqlDataSource source;

    public PostgresDatabase(string connectionString)
    {
        var given = new NpgsqlConnectionStringBuilder(connectionString);
        Default("Max Auto Prepare", () => given.MaxAutoPrepare = 64);
        Default("Auto Prepare Min Usages", () => given.AutoPrepareMinUsages = 2);
        Default("Timeout", () => given.Timeout = 5);
        Default("Maximum Pool Size", () => given.MaxPoolSize = 20);
        // Behind what the host has set: of two settings of one name the later one holds.
        given.Options = $"{given.Options} {Settings}".TrimStart();
        // Nothing here changes a session, so nothing has to be put back when a connection returns to the pool.
        Default("No Reset On Close", () => given.NoResetOnClose = true);
        Default("Application Name", () => given.ApplicationName = "FourPer1000");
        source = NpgsqlDataSource.Create(given);

        void Default(string keyword, Action set)
        {
            if (!given.ShouldSerialize(keyword))
            {
                set();
            }
        }
    }

    public override async Task<IAsyncDisposable> AloneAsync(AloneFor work, TimeSpan limit, CancellationToken cancellation)
    {
        NpgsqlConnection connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        try
        {
            using NpgsqlCommand command = connection.CreateCommand();
            command.CommandText = "SELECT pg_advisory_lock($1, $2)";
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = Alone });
            command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = (int)work });

            // 0 waits without a limit.
            command.CommandTimeout = limit == Timeout.InfiniteTimeSpan ? 0 : Math.Max(1, (int)limit.TotalSeconds);
            await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
            return new LockOf(connection);
        }
        catch
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    // The lock of the mapper ends with its connection here; nothing is left behind.
    public override Task ClearAsync(DbContext context, CancellationToken cancellation) => Task.CompletedTask;

    public override void Forget() => source.Clear();

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    protected override void Configure(DbContextOptionsBuilder builder) => builder.UseNpgsql(source).AddInterceptors(Strict);

    private sealed class LockOf(NpgsqlConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (connection.ConfigureAwait(false))
            {
                using NpgsqlCommand command = connection.CreateCommand();
                command.CommandText = "SELECT pg_advisory_unlock_all()";
                await command.ExecuteNonQueryAsync().ConfigureAwait(false);
            }
        }
    }
}
