using Npgsql;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Where journal and keys are kept. Immutable: every step returns new options.</summary>
public sealed record StorageOptions
{
    /// <summary>Options that name no database yet.</summary>
    public StorageOptions()
    {
    }

    internal Func<StorageDatabase>? Journal { get; private init; }

    internal Func<StorageDatabase>? Keys { get; private init; }

    internal string? JournalPlace { get; private init; }

    internal string? KeysPlace { get; private init; }

    /// <summary>The master keys; null for none.</summary>
    public MasterKeys? MasterKeys { get; private init; }

    /// <summary>The file outside of the database to which every checkpoint is appended; null for none.</summary>
    public string? CheckpointFile { get; private init; }

    /// <summary>How long a migration may take, waiting for others included; five minutes unless it is set.</summary>
    public TimeSpan MigrationLimit { get; private init; } = TimeSpan.FromMinutes(5);

    /// <summary>Whether a host migrates both databases when it starts; it does unless it is told not to.</summary>
    public bool MigratesAtStart { get; private init; } = true;

    /// <summary>The journal in a SQLite file: the embedded default, for one host.</summary>
    public StorageOptions OnSqlite(string file) => OnSqlite(file, SqliteDatabase.ForJournal);

    /// <summary>The journal in a PostgreSQL database: for any number of hosts.</summary>
    public StorageOptions OnPostgres(string connectionString) =>
        this with { Journal = () => new PostgresDatabase(connectionString), JournalPlace = PlaceOf(connectionString) };

    /// <summary>The keys of persons in a SQLite file of their own, backed up apart from the journal.</summary>
    public StorageOptions WithKeysOnSqlite(string file)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return this with { Keys = () => new SqliteDatabase(file, SqliteDatabase.ForKeys), KeysPlace = Path.GetFullPath(file) };
    }

    /// <summary>The keys of persons in a PostgreSQL database of their own, backed up apart from the journal.</summary>
    public StorageOptions WithKeysOnPostgres(string connectionString) =>
        this with { Keys = () => new PostgresDatabase(connectionString), KeysPlace = PlaceOf(connectionString) };

    /// <summary>Wraps the keys of persons with these.</summary>
    public StorageOptions WithMasterKeys(MasterKeys keys) => this with { MasterKeys = keys };

    /// <summary>Appends every checkpoint to a file outside of the database as well: one line of JSON each. Keep it on another disk or machine.</summary>
    public StorageOptions WithCheckpointFile(string file) => this with { CheckpointFile = file };

    /// <summary>Gives migrations another time limit.</summary>
    public StorageOptions WithMigrationLimit(TimeSpan limit) =>
        limit > TimeSpan.Zero ? this with { MigrationLimit = limit } : throw new ArgumentOutOfRangeException(nameof(limit), limit, "A limit is longer than nothing.");

    /// <summary>Leaves migrations to whoever runs the hosts: see <see cref="JournalDatabase.MigrateAsync"/>.</summary>
    public StorageOptions WithoutMigrationAtStart() => this with { MigratesAtStart = false };

    internal StorageOptions OnSqlite(string file, string pragmas)
    {
        ArgumentException.ThrowIfNullOrEmpty(file);
        return this with { Journal = () => new SqliteDatabase(file, pragmas), JournalPlace = Path.GetFullPath(file) };
    }

    /// <summary>Refuses what cannot work.</summary>
    /// <exception cref="ArgumentException">No journal, no keys, no master keys, or keys in the journal's database.</exception>
    internal StorageOptions Checked()
    {
        string? fault = this switch
        {
            { Journal: null } => "No database is named for the journal.",
            { Keys: null } => "No database is named for the keys of persons.",
            { MasterKeys: null } => "There are no master keys.",
            _ when string.Equals(JournalPlace, KeysPlace, StringComparison.Ordinal) => "The keys of persons need a database of their own: a backup of the journal must not hold them.",
            _ => null,
        };
        return fault is null ? this : throw new ArgumentException(fault);
    }

    private static string PlaceOf(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        return $"{parts.Host}:{parts.Port}/{parts.Database}";
    }
}
