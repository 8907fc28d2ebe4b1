using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The first form of the tables of keys.</summary>
[DbContext(typeof(KeysContext))]
[Migration("20200615000000_Keys")]
internal sealed class KeysMigration : Migration
{
    private const string Postgres =
        """
        CREATE TABLE person_keys (person text COLLATE "C" PRIMARY KEY, wrapped bytea NOT NULL, master text COLLATE "C" NOT NULL);
        CREATE TABLE documents (name text COLLATE "C" PRIMARY KEY, wrapped bytea NOT NULL, master text COLLATE "C" NOT NULL);
        """;

    private const string Sqlite =
        """
        CREATE TABLE person_keys (person TEXT PRIMARY KEY, wrapped BLOB NOT NULL, master TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE documents (name TEXT PRIMARY KEY, wrapped BLOB NOT NULL, master TEXT NOT NULL) WITHOUT ROWID;
        """;

    private const string Indexes =
        """
        CREATE INDEX person_keys_master ON person_keys (master);
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Providers.IsPostgres(migrationBuilder.ActiveProvider) ? Postgres : Sqlite);
        migrationBuilder.Sql(Indexes);
    }
}
