using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The first form of the journal's tables.</summary>
[DbContext(typeof(JournalContext))]
[Migration("20200615000000_Journal")]
internal sealed class JournalMigration : Migration
{
    // Texts compare by code point, whatever the language of the server.
    private const string PostgresEvents =
        """
        CREATE SEQUENCE events_position;
        CREATE TABLE events (
          position bigint PRIMARY KEY,
          stream text COLLATE "C" NOT NULL,
          version bigint NOT NULL,
          kind text COLLATE "C" NOT NULL,
          kind_version integer NOT NULL,
          facts text NOT NULL,
          sealed text,
          command text COLLATE "C" NOT NULL,
          ordinal integer NOT NULL,
          actor text COLLATE "C",
          authorities text NOT NULL,
          concerned text COLLATE "C",
          edition text NOT NULL,
          recorded_at bigint NOT NULL,
          holds_from bigint NOT NULL,
          hash bytea NOT NULL
        );
        CREATE TABLE views (
          view text COLLATE "C" NOT NULL,
          key text COLLATE "C" NOT NULL,
          content text NOT NULL,
          objective text COLLATE "C",
          person text COLLATE "C",
          state text COLLATE "C",
          PRIMARY KEY (view, key)
        );
        CREATE TABLE view_versions (view text COLLATE "C" PRIMARY KEY, version integer NOT NULL);
        CREATE TABLE outbox (position bigint PRIMARY KEY, from_ticks bigint NOT NULL, attempts integer NOT NULL);
        CREATE TABLE checkpoints (number bigint PRIMARY KEY, content text NOT NULL);
        """;

    private const string SqliteEvents =
        """
        CREATE TABLE events (
          position INTEGER PRIMARY KEY,
          stream TEXT NOT NULL,
          version INTEGER NOT NULL,
          kind TEXT NOT NULL,
          kind_version INTEGER NOT NULL,
          facts TEXT NOT NULL,
          sealed TEXT,
          command TEXT NOT NULL,
          ordinal INTEGER NOT NULL,
          actor TEXT,
          authorities TEXT NOT NULL,
          concerned TEXT,
          edition TEXT NOT NULL,
          recorded_at INTEGER NOT NULL,
          holds_from INTEGER NOT NULL,
          hash BLOB NOT NULL
        );
        CREATE TABLE views (
          view TEXT NOT NULL,
          key TEXT NOT NULL,
          content TEXT NOT NULL,
          objective TEXT,
          person TEXT,
          state TEXT,
          PRIMARY KEY (view, key)
        ) WITHOUT ROWID;
        CREATE TABLE view_versions (view TEXT PRIMARY KEY, version INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE outbox (position INTEGER PRIMARY KEY, from_ticks INTEGER NOT NULL, attempts INTEGER NOT NULL);
        CREATE TABLE checkpoints (number INTEGER PRIMARY KEY, content TEXT NOT NULL);
        """;

    private const string Indexes =
        """
        CREATE UNIQUE INDEX events_stream ON events (stream, version);
        CREATE UNIQUE INDEX events_command ON events (command, ordinal);
        CREATE INDEX events_concerned ON events (concerned, position) WHERE concerned IS NOT NULL;
        CREATE INDEX views_objective ON views (view, objective, key) WHERE objective IS NOT NULL;
        CREATE INDEX views_person ON views (view, person, key) WHERE person IS NOT NULL;
        CREATE INDEX views_state ON views (view, state, key) WHERE state IS NOT NULL;
        """;

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Providers.IsPostgres(migrationBuilder.ActiveProvider) ? PostgresEvents : SqliteEvents);
        migrationBuilder.Sql(Indexes);
    }
}
