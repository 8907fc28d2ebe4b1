namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public sealed class PostgresAppendTests(PostgresServer server) : AppendTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}

public sealed class PostgresOutboxTests(PostgresServer server) : OutboxTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}

public sealed class PostgresViewTests(PostgresServer server) : ViewTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}

public sealed class PostgresMigrationTests(PostgresServer server) : MigrationTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}

public sealed class PostgresCheckpointTests(PostgresServer server) : CheckpointTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}

public sealed class PostgresPersonKeyTests(PostgresServer server) : PersonKeyTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}

public sealed class PostgresSealedDocumentTests(PostgresServer server) : SealedDocumentTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}

public sealed class PostgresCrashTests(PostgresServer server) : CrashTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}

public sealed class PostgresMigrationCrashTests(PostgresServer server) : MigrationCrashTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}

public sealed class PostgresTamperTests(PostgresServer server) : TamperTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}

public sealed class PostgresConformanceTests(PostgresServer server) : ConformanceTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}

public sealed class PostgresMergeRaceTests(PostgresServer server) : MergeRaceTests
{
    protected override async Task<TestPlace> NewPlaceAsync() => await PostgresPlace.CreateAsync(await server.RequireAsync());
}
