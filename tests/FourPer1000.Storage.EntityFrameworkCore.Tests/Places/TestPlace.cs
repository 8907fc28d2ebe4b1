using System.Data.Common;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

/// <summary>Two fresh databases of one kind: one for the journal, one for keys.</summary>
public abstract class TestPlace : IAsyncDisposable
{
    /// <summary>How the load program is told where they are.</summary>
    public abstract string[] Words { get; }

    public abstract StorageOptions Options { get; }

    public bool IsPostgres => Words[0] == "postgres";

    /// <summary>A connection past the journal, for those who tamper.</summary>
    public abstract DbConnection Open();

    public async Task<int> RunAsync(string sql)
    {
        await using DbConnection connection = Open();
        await connection.OpenAsync();
        await using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write their own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteNonQueryAsync();
    }

    public async Task<object?> AskAsync(string sql)
    {
        await using DbConnection connection = Open();
        await connection.OpenAsync();
        await using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Tests write their own statements.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync();
    }

    public abstract ValueTask DisposeAsync();
}
