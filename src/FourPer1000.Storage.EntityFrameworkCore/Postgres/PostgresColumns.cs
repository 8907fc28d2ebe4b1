using Npgsql;
using NpgsqlTypes;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>Rows as arrays, one a column: however many rows, it is one prepared statement and one round trip.</summary>
internal static class PostgresColumns
{
    /// <summary>Events, their news and rows of views in one statement.</summary>
    public const string Record =
        "WITH happened AS (INSERT INTO events (position, stream, version, kind, kind_version, facts, sealed, command, ordinal, actor, authorities, concerned, edition, recorded_at, holds_from, hash) "
        + "SELECT * FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)), "
        + "news AS (INSERT INTO outbox (position, from_ticks, attempts) SELECT position, 0, 0 FROM unnest($17) position) "
        + "INSERT INTO views (view, key, content, objective, person, state) SELECT * FROM unnest($18, $19, $20, $21, $22, $23) "
        + "ON CONFLICT (view, key) DO UPDATE SET content = excluded.content, objective = excluded.objective, person = excluded.person, state = excluded.state";

    public const string DeleteRows = "DELETE FROM views USING unnest($1, $2) gone (view, key) WHERE views.view = gone.view AND views.key = gone.key";

    public const string SelectRows =
        "SELECT views.view, views.key, content, objective, person, state FROM unnest($1, $2) asked (view, key) JOIN views ON views.view = asked.view AND views.key = asked.key";

    public static NpgsqlBatchCommand Of(IReadOnlyList<JournalEvent> events, IReadOnlyList<ViewRow> views)
    {
        EventRow[] rows = [.. events.Select(EventRow.Of)];
        long[] news = [.. events.Where(happened => EventTable.KindOf(happened).ChangesState).Select(happened => happened.Position)];
        return Command(
            Record,
            Longs(rows, row => row.Position),
            Texts(rows, row => row.Stream),
            Longs(rows, row => row.Version),
            Texts(rows, row => row.Kind),
            Integers(rows, row => row.KindVersion),
            Texts(rows, row => row.Facts),
            Texts(rows, row => row.Sealed),
            Texts(rows, row => row.Command),
            Integers(rows, row => row.Ordinal),
            Texts(rows, row => row.Actor),
            Texts(rows, row => row.Authorities),
            Texts(rows, row => row.Concerned),
            Texts(rows, row => row.Edition),
            Longs(rows, row => row.RecordedAt),
            Longs(rows, row => row.HoldsFrom),
            new NpgsqlParameter { Value = rows.Select(row => row.Hash).ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bytea },
            Longs(news, position => position),
            Texts(views, row => row.View),
            Texts(views, row => row.Key),
            Texts(views, row => row.Content),
            Texts(views, row => row.Objective),
            Texts(views, row => row.Person),
            Texts(views, row => row.State));
    }

    public static NpgsqlBatchCommand WithKeys(string sql, IReadOnlyCollection<RowKey> keys) => Command(sql, Texts(keys, key => key.View), Texts(keys, key => key.Key));

    public static NpgsqlBatchCommand Command(string sql, params ReadOnlySpan<NpgsqlParameter> parameters)
    {
#pragma warning disable CA2100 // Every text is a constant of this package.
        var command = new NpgsqlBatchCommand(sql);
#pragma warning restore CA2100
        foreach (NpgsqlParameter parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }

        return command;
    }

    public static NpgsqlParameter Texts<T>(IReadOnlyCollection<T> rows, Func<T, string?> value) =>
        new NpgsqlParameter<string?[]> { TypedValue = [.. rows.Select(value)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text };

    public static NpgsqlParameter Longs<T>(IReadOnlyCollection<T> rows, Func<T, long> value) =>
        new NpgsqlParameter<long[]> { TypedValue = [.. rows.Select(value)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint };

    public static NpgsqlParameter Integers<T>(IReadOnlyCollection<T> rows, Func<T, int> value) =>
        new NpgsqlParameter<int[]> { TypedValue = [.. rows.Select(value)], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Integer };

    public static NpgsqlParameter Number(int value) => new NpgsqlParameter<int> { TypedValue = value };
}
