using Npgsql;
using NpgsqlTypes;

namespace FourPer1000.Benchmarks;

/// <summary>The rows of an append as arrays, one statement a table, in one round trip on a pooled connection, and nothing else.</summary>
internal sealed class RawPostgres(string connectionString) : IDisposable
{
    private const NpgsqlDbType Text = NpgsqlDbType.Array | NpgsqlDbType.Text, Big = NpgsqlDbType.Array | NpgsqlDbType.Bigint, Small = NpgsqlDbType.Array | NpgsqlDbType.Integer;

    private static readonly NpgsqlDbType[] Types =
        [Big, Text, Big, Text, Small, Text, Text, Text, Small, Text, Text, Text, Text, Big, Big, NpgsqlDbType.Array | NpgsqlDbType.Bytea];

    private readonly NpgsqlDataSource source = NpgsqlDataSource.Create(connectionString + ";Max Auto Prepare=64;Auto Prepare Min Usages=2;No Reset On Close=true;Options=-c plan_cache_mode=force_generic_plan");

    public async Task WriteAsync(JournalEvent[] events, ViewRow[] rows)
    {
        await using NpgsqlConnection connection = await source.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new("BEGIN"));
        object?[][] values = [.. events.Select(StorageColumns.Of)];
        var insertEvents = new NpgsqlBatchCommand("INSERT INTO events SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)");
        for (int i = 0; i < Types.Length; i++)
        {
            int column = i;
            Array array = Types[i] switch
            {
                Text => values.Select(row => (string?)row[column]).ToArray(),
                Big => values.Select(row => (long)row[column]!).ToArray(),
                Small => values.Select(row => (int)row[column]!).ToArray(),
                _ => values.Select(row => (byte[])row[column]!).ToArray(),
            };
            insertEvents.Parameters.Add(new() { Value = array, NpgsqlDbType = Types[i] });
        }

        batch.BatchCommands.Add(insertEvents);
        var insertNews = new NpgsqlBatchCommand("INSERT INTO outbox SELECT position, 0, 0 FROM unnest($1) position");
        insertNews.Parameters.Add(new() { Value = events.Select(happened => happened.Position).ToArray(), NpgsqlDbType = Big });
        batch.BatchCommands.Add(insertNews);
        var insertRows = new NpgsqlBatchCommand(
            "INSERT INTO views SELECT * FROM unnest($1, $2, $3, $4, $5, $6) ON CONFLICT (view, key) DO UPDATE SET content = excluded.content, objective = excluded.objective, person = excluded.person, state = excluded.state");
        foreach (Func<ViewRow, string?> column in (Func<ViewRow, string?>[])[row => row.View, row => row.Key, row => row.Content, row => row.Objective, row => row.Person, row => row.State])
        {
            insertRows.Parameters.Add(new() { Value = rows.Select(column).ToArray(), NpgsqlDbType = Text });
        }

        batch.BatchCommands.Add(insertRows);
        batch.BatchCommands.Add(new("COMMIT"));
        await batch.ExecuteNonQueryAsync();
    }

    public void Dispose() => source.Dispose();
}
