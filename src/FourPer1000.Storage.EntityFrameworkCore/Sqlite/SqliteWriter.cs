using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The connection that writes to a SQLite file, with its prepared commands by their text.</summary>
internal sealed class SqliteWriter : IDisposable
{
    private readonly JournalContext context;
    private readonly SqliteConnection connection;
    private readonly Dictionary<string, SqliteCommand> commands = new(StringComparer.Ordinal);

    private SqliteWriter(JournalContext context)
    {
        this.context = context;
        connection = (SqliteConnection)context.Database.GetDbConnection();
    }

    public static async Task<SqliteWriter> OpenAsync(JournalContext context, CancellationToken cancellation)
    {
        var writer = new SqliteWriter(context);
        try
        {
            await context.Database.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    /// <summary>A prepared command with its values; <c>$1</c> is the first.</summary>
    public SqliteCommand Command(string sql, params ReadOnlySpan<object?> values)
    {
        if (!commands.TryGetValue(sql, out SqliteCommand? command))
        {
            command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text is a constant of this package.
            command.CommandText = sql;
#pragma warning restore CA2100
            for (int i = 1; i <= values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i}" });
            }

            commands.Add(sql, command);
        }

        for (int i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }

    public void Run(string sql, params ReadOnlySpan<object?> values) => Command(sql, values).ExecuteNonQuery();

    public void Dispose()
    {
        foreach (SqliteCommand command in commands.Values)
        {
            command.Dispose();
        }

        context.Dispose();
    }
}
