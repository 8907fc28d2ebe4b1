using System.Data.Common;
using FourPer1000.Storage.Load;
using Microsoft.Data.Sqlite;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public sealed class SqlitePlace : TestPlace
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("fourper1000-").FullName;

    public string File => Path.Combine(Folder, "journal.db");

    public string KeysFile => Path.Combine(Folder, "keys.db");

    public override string[] Words => ["sqlite", File, KeysFile];

    public override StorageOptions Options => new StorageOptions().OnSqlite(File).WithKeysOnSqlite(KeysFile).WithMasterKeys(LoadKeys.Old);

    public override DbConnection Open() => new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Pooling = false }.ConnectionString);

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
