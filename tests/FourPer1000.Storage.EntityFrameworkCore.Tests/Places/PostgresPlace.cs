using System.Data.Common;
using FourPer1000.Storage.Load;
using Npgsql;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public sealed class PostgresPlace : TestPlace
{
    private readonly string server;
    private readonly string name = "t" + Guid.NewGuid().ToString("N");

    private PostgresPlace(string server) => this.server = server;

    public override string[] Words => ["postgres", Of(name), Of(name + "_keys")];

    public override StorageOptions Options => new StorageOptions().OnPostgres(Words[1]).WithKeysOnPostgres(Words[2]).WithMasterKeys(LoadKeys.Old);

    public static async Task<PostgresPlace> CreateAsync(string server)
    {
        var place = new PostgresPlace(server);
        await place.OnServerAsync($"CREATE DATABASE {place.name} ENCODING 'UTF8' TEMPLATE template0");
        await place.OnServerAsync($"CREATE DATABASE {place.name}_keys ENCODING 'UTF8' TEMPLATE template0");
        return place;
    }

    public override DbConnection Open() => new NpgsqlConnection(Of(name) + ";Pooling=false");

    public override async ValueTask DisposeAsync()
    {
        await OnServerAsync($"DROP DATABASE {name} WITH (FORCE)");
        await OnServerAsync($"DROP DATABASE {name}_keys WITH (FORCE)");
    }

    private string Of(string database) => new NpgsqlConnectionStringBuilder(server) { Database = database }.ConnectionString;

    private async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync();
#pragma warning disable CA2100 // The name is made here.
        await using var command = new NpgsqlCommand(sql, connection);
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
