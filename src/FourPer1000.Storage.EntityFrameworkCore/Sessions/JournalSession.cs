using System.Data.Common;
using FourPer1000.Hosting;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>One write transaction on the journal's database. What is not committed is rolled back when it is disposed.</summary>
internal abstract class JournalSession : IAsyncDisposable
{
    /// <summary>Begins; with <paramref name="alone"/>, once no append is under way, and none begins until the end.</summary>
    public abstract Task BeginAsync(bool alone, CancellationToken cancellation);

    /// <summary>Begins an append: locks its command and its streams in one order for everybody, and reads what it needs.</summary>
    public abstract Task<AppendState> BeginAppendAsync(JournalAppend append, IReadOnlyCollection<RowKey> rows, int events, CancellationToken cancellation);

    /// <summary>The rows of views with these keys, as far as they exist.</summary>
    public abstract Task<Dictionary<RowKey, ViewRow>> RowsAsync(IReadOnlyCollection<RowKey> keys, CancellationToken cancellation);

    /// <summary>Runs a statement; its parameters are <c>$1</c>, <c>$2</c>, ….</summary>
    public abstract Task<int> ExecuteAsync(string sql, CancellationToken cancellation, params object[] values);

    /// <summary>Runs a query; its parameters are <c>$1</c>, <c>$2</c>, ….</summary>
    public abstract Task<List<T>> QueryAsync<T>(string sql, Func<DbDataReader, T> read, CancellationToken cancellation, params object[] values);

    /// <summary>Writes events with their outbox rows and rows of views (null for one that is no more), and commits. It is not stopped halfway.</summary>
    public abstract Task CommitAsync(IReadOnlyList<JournalEvent> events, IReadOnlyDictionary<RowKey, ViewRow?> rows);

    /// <summary>Commits what was run.</summary>
    public Task CommitAsync() => CommitAsync([], new Dictionary<RowKey, ViewRow?>());

    public abstract ValueTask DisposeAsync();

    protected static StreamTip Tip(DbDataReader reader, int from)
    {
        long version = reader.GetInt64(from);
        byte[] hash = reader.GetFieldValue<byte[]>(from + 1);
        return new(version, new(Convert.ToHexStringLower(hash)), new(reader.GetInt64(from + 2), TimeSpan.Zero));
    }

    protected static StreamTip NoTip { get; } = new(0, EventHash.None, DateTimeOffset.MinValue);

    protected static ViewRow Row(DbDataReader reader, int from) => new(
        reader.GetString(from), reader.GetString(from + 1), reader.GetString(from + 2), Text(reader, from + 3), Text(reader, from + 4), Text(reader, from + 5));

    private static string? Text(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
