using System.Data.Common;
using System.Text.Json;
using FourPer1000.Hosting;
using Microsoft.Data.Sqlite;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>A write transaction on SQLite: it begins with the file's write lock, so nothing that it reads can change before it ends.</summary>
internal sealed class SqliteSession(SqliteWriter writer, Action<bool> giveBack) : JournalSession
{
    private const string InsertEvent =
        "INSERT INTO events (position, stream, version, kind, kind_version, facts, sealed, command, ordinal, actor, authorities, concerned, edition, recorded_at, holds_from, hash) "
        + "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";

    private const string UpsertRow =
        "INSERT INTO views (view, key, content, objective, person, state) VALUES ($1, $2, $3, $4, $5, $6) "
        + "ON CONFLICT (view, key) DO UPDATE SET content = excluded.content, objective = excluded.objective, person = excluded.person, state = excluded.state";

    // One statement for all keys; the keys come first, so that each is one look into the primary key.
    private const string SelectRows =
        "SELECT views.view, views.key, content, objective, person, state FROM json_each($1) asked CROSS JOIN views ON views.view = asked.value ->> 0 AND views.key = asked.value ->> 1";

    private bool isOpen;
    private bool isSound = true;

    public override Task BeginAsync(bool alone, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Sound(() => writer.Run("BEGIN IMMEDIATE"));
        isOpen = true;
        return Task.CompletedTask;
    }

    public override async Task<AppendState> BeginAppendAsync(JournalAppend append, IReadOnlyCollection<RowKey> rows, int events, CancellationToken cancellation)
    {
        await BeginAsync(alone: false, cancellation).ConfigureAwait(false);
        if (Find("SELECT 1 FROM events WHERE command = $1 LIMIT 1", reader => reader.GetInt64(0), append.Act.Command.Value).Count > 0)
        {
            return AppendState.Repeated;
        }

        StreamTip[] tips = [.. append.Streams.Select(stream => TipOf(stream.Stream))];
        long last = Find("SELECT coalesce(max(position), 0) FROM events", reader => reader.GetInt64(0))[0];
        return new(false, tips, await RowsAsync(rows, cancellation).ConfigureAwait(false), [.. Enumerable.Range(1, events).Select(i => last + i)]);
    }

    public override Task<Dictionary<RowKey, ViewRow>> RowsAsync(IReadOnlyCollection<RowKey> keys, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        string asked = JsonSerializer.Serialize(keys.Select(key => (string[])[key.View, key.Key]));
        return Task.FromResult(Find(SelectRows, reader => Row(reader, 0), asked).ToDictionary(row => new RowKey(row.View, row.Key)));
    }

    public override Task<int> ExecuteAsync(string sql, CancellationToken cancellation, params object[] values)
    {
        cancellation.ThrowIfCancellationRequested();
        int count = 0;
        Sound(() => count = writer.Command(sql, values).ExecuteNonQuery());
        return Task.FromResult(count);
    }

    public override Task<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancellation, params object[] values)
    {
        cancellation.ThrowIfCancellationRequested();
        return Task.FromResult(Find(sql, read, values));
    }

    public override Task CommitAsync(IReadOnlyList<JournalEvent> events, IReadOnlyDictionary<RowKey, ViewRow?> rows)
    {
        Sound(() =>
        {
            foreach (JournalEvent happened in events)
            {
                Insert(EventRow.Of(happened));
                if (EventTable.KindOf(happened).ChangesState)
                {
                    writer.Run("INSERT INTO outbox (position, from_ticks, attempts) VALUES ($1, 0, 0)", happened.Position);
                }
            }

            foreach ((RowKey key, ViewRow? row) in rows)
            {
                if (row is null)
                {
                    writer.Run("DELETE FROM views WHERE view = $1 AND key = $2", key.View, key.Key);
                }
                else
                {
                    writer.Run(UpsertRow, key.View, key.Key, row.Content, row.Objective, row.Person, row.State);
                }
            }

            writer.Run("COMMIT");
            isOpen = false;
        });
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync()
    {
        if (isOpen)
        {
            try
            {
                writer.Run("ROLLBACK");
            }
            catch (SqliteException)
            {
                // After some failures SQLite has rolled back by itself; the connection is closed in any case.
                isSound = false;
            }
        }

        giveBack(isSound);
        return ValueTask.CompletedTask;
    }

    private void Insert(EventRow row) => writer.Run(
        InsertEvent,
        row.Position,
        row.Stream,
        row.Version,
        row.Kind,
        row.KindVersion,
        row.Facts,
        row.Sealed,
        row.Command,
        row.Ordinal,
        row.Actor,
        row.Authorities,
        row.Concerned,
        row.Edition,
        row.RecordedAt,
        row.HoldsFrom,
        row.Hash);

    private StreamTip TipOf(StreamId stream) =>
        Find("SELECT version, hash, recorded_at FROM events WHERE stream = $1 ORDER BY version DESC LIMIT 1", reader => Tip(reader, 0), stream.Value) is [var tip] ? tip : NoTip;

    private List<T> Find<T>(string sql, Func<DbDataReader, T> read, params object[] values)
    {
        var found = new List<T>();
        Sound(() =>
        {
            using SqliteDataReader reader = writer.Command(sql, values).ExecuteReader();
            while (reader.Read())
            {
                found.Add(read(reader));
            }
        });
        return found;
    }

    private void Sound(Action work)
    {
        try
        {
            work();
        }
        catch
        {
            isSound = false;
            throw;
        }
    }
}
