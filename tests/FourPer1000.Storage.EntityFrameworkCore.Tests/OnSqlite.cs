namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public sealed class SqliteAppendTests : AppendTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class SqliteOutboxTests : OutboxTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class SqliteViewTests : ViewTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class SqliteMigrationTests : MigrationTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class SqliteCheckpointTests : CheckpointTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class SqlitePersonKeyTests : PersonKeyTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class SqliteSealedDocumentTests : SealedDocumentTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class SqliteCrashTests : CrashTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class SqliteMigrationCrashTests : MigrationCrashTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class SqliteTamperTests : TamperTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class SqliteConformanceTests : ConformanceTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}

public sealed class SqliteMergeRaceTests : MergeRaceTests
{
    protected override Task<TestPlace> NewPlaceAsync() => Task.FromResult<TestPlace>(new SqlitePlace());
}
