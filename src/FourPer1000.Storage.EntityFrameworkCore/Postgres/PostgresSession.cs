using System.Data.Common;
using FourPer1000.Hosting;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>A write transaction on PostgreSQL. An append takes two round trips: begin, lock and read; write and commit.</summary>
internal sealed class PostgresSession(JournalContext context) : JournalSession
{
    private const int Position = 0, OfStream = 1;

    // All that an append needs in one statement: positions, with whether the command is there; the tips of the streams by number; the rows of views.
    private const string Look =
        "SELECT 0 what, nextval('events_position') number, (SELECT true FROM events WHERE command = $1 LIMIT 1) repeated, 0::bigint version, null::bytea hash, 0::bigint recorded_at, "
        + "null::text view, null::text key, null::text content, null::text objective, null::text person, null::text state FROM generate_series(1, $2) "
        + "UNION ALL SELECT 1, asked.number, false, tip.version, tip.hash, tip.recorded_at, null, null, null, null, null, null FROM unnest($3) WITH ORDINALITY asked (stream, number) CROSS JOIN LATERAL "
        + "(SELECT version, hash, recorded_at FROM events WHERE events.stream = asked.stream ORDER BY version DESC LIMIT 1) tip "
        + "UNION ALL SELECT 2, 0, false, 0, null, 0, views.view, views.key, content, objective, person, state FROM unnest($4, $5) asked (view, key) JOIN views ON views.view = asked.view AND views.key = asked.key";

    private readonly NpgsqlConnection connection = (NpgsqlConnection)context.Database.GetDbConnection();

    public override async Task BeginAsync(bool alone, CancellationToken cancellation)
    {
        await using NpgsqlBatch batch = NewBatch();
        Begin(batch);
        if (alone)
        {
            batch.BatchCommands.Add(PostgresColumns.Command("SELECT pg_advisory_xact_lock($1, 0)", PostgresColumns.Number(PostgresLocks.Appending)));
        }

        await batch.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    public override async Task<AppendState> BeginAppendAsync(JournalAppend append, IReadOnlyCollection<RowKey> rows, int events, CancellationToken cancellation)
    {
        await using NpgsqlBatch batch = NewBatch();
        Begin(batch);
        int[] locks = PostgresLocks.Of(append);
        // A statement of its own: what the next ones see is what was committed when the locks were there.
        batch.BatchCommands.Add(PostgresColumns.Command(
            "SELECT pg_advisory_xact_lock_shared($1, 0) UNION ALL SELECT pg_advisory_xact_lock($2, number) FROM unnest($3) number",
            PostgresColumns.Number(PostgresLocks.Appending),
            PostgresColumns.Number(PostgresLocks.Named),
            PostgresColumns.Integers(locks, number => number)));
        batch.BatchCommands.Add(PostgresColumns.Command(
            Look,
            new NpgsqlParameter<string> { TypedValue = append.Act.Command.Value },
            PostgresColumns.Number(events),
            PostgresColumns.Texts(append.Streams, stream => stream.Stream.Value),
            PostgresColumns.Texts(rows, row => row.View),
            PostgresColumns.Texts(rows, row => row.Key)));
        NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            // BEGIN has no result; the first one is that of the locks.
            await reader.NextResultAsync(cancellation).ConfigureAwait(false);
            var positions = new List<long>(events);
            StreamTip[] tips = [.. Enumerable.Repeat(NoTip, append.Streams.Count)];
            var found = new Dictionary<RowKey, ViewRow>();
            while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            {
                switch (reader.GetInt32(0))
                {
                    case Position when !reader.IsDBNull(2):
                        return AppendState.Repeated;
                    case Position:
                        positions.Add(reader.GetInt64(1));
                        break;
                    case OfStream:
                        tips[reader.GetInt64(1) - 1] = Tip(reader, 3);
                        break;
                    default:
                        ViewRow row = Row(reader, 6);
                        found.Add(new(row.View, row.Key), row);
                        break;
                }
            }

            // In the order of the events, whatever the order of the rows.
            positions.Sort();
            return new(false, tips, found, [.. positions]);
        }
    }

    public override async Task<Dictionary<RowKey, ViewRow>> RowsAsync(IReadOnlyCollection<RowKey> keys, CancellationToken cancellation)
    {
        await using NpgsqlBatch batch = NewBatch();
        batch.BatchCommands.Add(PostgresColumns.WithKeys(PostgresColumns.SelectRows, keys));
        NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            return await RowsAsync(reader, cancellation).ConfigureAwait(false);
        }
    }

    public override async Task<int> ExecuteAsync(string sql, CancellationToken cancellation, params object[] values)
    {
        await using NpgsqlCommand command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
    }

    public override async Task<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancellation, params object[] values)
    {
        await using NpgsqlCommand command = Command(sql, values);
        NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
        await using (reader.ConfigureAwait(false))
        {
            var found = new List<T>();
            while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
            {
                found.Add(read(reader));
            }

            return found;
        }
    }

    public override async Task CommitAsync(IReadOnlyList<JournalEvent> events, IReadOnlyDictionary<RowKey, ViewRow?> rows)
    {
        await using NpgsqlBatch batch = NewBatch();
        RowKey[] gone = [.. rows.Where(row => row.Value is null).Select(row => row.Key)];
        if (gone.Length > 0)
        {
            batch.BatchCommands.Add(PostgresColumns.WithKeys(PostgresColumns.DeleteRows, gone));
        }

        if (events.Count > 0 || rows.Count > gone.Length)
        {
            // A row stands under its key, whatever name it was folded under.
            batch.BatchCommands.Add(PostgresColumns.Of(events, [.. rows.Where(row => row.Value is not null).Select(row => row.Value! with { View = row.Key.View, Key = row.Key.Key })]));
        }

        batch.BatchCommands.Add(new NpgsqlBatchCommand("COMMIT"));
        await batch.ExecuteNonQueryAsync(CancellationToken.None).ConfigureAwait(false);
    }

    // The driver rolls back what is open when the connection returns to its pool.
    public override ValueTask DisposeAsync() => context.DisposeAsync();

    private static async Task<Dictionary<RowKey, ViewRow>> RowsAsync(NpgsqlDataReader reader, CancellationToken cancellation)
    {
        var rows = new Dictionary<RowKey, ViewRow>();
        while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
        {
            ViewRow row = Row(reader, 0);
            rows.Add(new(row.View, row.Key), row);
        }

        return rows;
    }

    private static void Begin(NpgsqlBatch batch) => batch.BatchCommands.Add(new NpgsqlBatchCommand("BEGIN"));

    private NpgsqlBatch NewBatch() => new(connection);

    private NpgsqlCommand Command(string sql, object[] values)
    {
#pragma warning disable CA2100 // Every text is a constant of this package.
        var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        foreach (object value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
