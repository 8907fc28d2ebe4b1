using FourPer1000.Storage.EntityFrameworkCore.Tests;

namespace FourPer1000.Storage.DataProtection.Tests;

public sealed class SqliteKeyRingTests : KeyRingTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class PostgresKeyRingTests(PostgresServer server) : KeyRingTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}
