using Microsoft.Data.Sqlite;

namespace FourPer1000.Benchmarks;

/// <summary>The rows of an append written by prepared commands on an open connection, and nothing else.</summary>
internal sealed class RawSqlite : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand insertEvent, insertNews, insertRow;

    public RawSqlite(string file)
    {
        connection = new($"Data Source={file}");
        connection.Open();
        using SqliteCommand pragmas = connection.CreateCommand();
        pragmas.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";
        pragmas.ExecuteNonQuery();
        insertEvent = Prepare("INSERT INTO events VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)", 16);
        insertNews = Prepare("INSERT INTO outbox VALUES ($1, 0, 0)", 1);
        insertRow = Prepare(
            "INSERT INTO views VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (view, key) DO UPDATE SET content = excluded.content, objective = excluded.objective, person = excluded.person, state = excluded.state", 6);
    }

    public void Write(JournalEvent[] events, ViewRow[] rows)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        insertEvent.Transaction = insertNews.Transaction = insertRow.Transaction = transaction;
        foreach (JournalEvent happened in events)
        {
            Run(insertEvent, StorageColumns.Of(happened));
            Run(insertNews, happened.Position);
        }

        foreach (ViewRow row in rows)
        {
            Run(insertRow, row.View, row.Key, row.Content, row.Objective, row.Person, row.State);
        }

        transaction.Commit();
    }

    public void Dispose() => connection.Dispose();

    private SqliteCommand Prepare(string sql, int values)
    {
        SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // One of three constants.
        command.CommandText = sql;
#pragma warning restore CA2100
        for (int i = 1; i <= values; i++)
        {
            command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
        }

        return command;
    }

    private static void Run(SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
    }
}
