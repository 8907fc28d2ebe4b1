using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting.Tests;

/// <summary>A journal whose host stops at a chosen append: before it, or behind it and before anybody hears of it.</summary>
internal sealed class Crashing(InMemoryJournal inner) : IJournal, IViews, IOutbox
{
    private Func<JournalAppend, bool>? before;
    private Func<JournalAppend, bool>? behind;

    public void StopBefore(Func<JournalAppend, bool> append) => before = append;

    public void StopBehind(Func<JournalAppend, bool> append) => behind = append;

    public async Task<AppendOutcome> AppendAsync(JournalAppend append, CancellationToken cancellation = default)
    {
        Stop(ref before, append);
        AppendOutcome outcome = await inner.AppendAsync(append, cancellation);
        Stop(ref behind, append);
        return outcome;
    }

    public IAsyncEnumerable<JournalEvent> ReadAsync(StreamId stream, long after = 0, CancellationToken cancellation = default) => inner.ReadAsync(stream, after, cancellation);

    public IAsyncEnumerable<JournalEvent> ReadAllAsync(long after = 0, CancellationToken cancellation = default) => inner.ReadAllAsync(after, cancellation);

    public Task<long> SettledAsync(CancellationToken cancellation = default) => inner.SettledAsync(cancellation);

    public Task<ValueList<JournalEvent>> FindAsync(CommandId command, CancellationToken cancellation = default) => inner.FindAsync(command, cancellation);

    public IAsyncEnumerable<JournalEvent> ReadAsync(PersonId concerned, CancellationToken cancellation = default) => inner.ReadAsync(concerned, cancellation);

    public Task<ViewRow?> FindAsync(string view, string key, CancellationToken cancellation = default) => inner.FindAsync(view, key, cancellation);

    public IAsyncEnumerable<ViewRow> ListAsync(ViewQuestion question, CancellationToken cancellation = default) => inner.ListAsync(question, cancellation);

    public Task RebuildAsync(JournalView view, IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default) => inner.RebuildAsync(view, progress, cancellation);

    public Task<ValueList<OutboxItem>> TakeAsync(int most, TimeSpan lease, CancellationToken cancellation = default) => inner.TakeAsync(most, lease, cancellation);

    public Task DoneAsync(string id, CancellationToken cancellation = default) => inner.DoneAsync(id, cancellation);

    public Task LaterAsync(string id, DateTimeOffset from, CancellationToken cancellation = default) => inner.LaterAsync(id, from, cancellation);

    public Task<long> CountAsync(CancellationToken cancellation = default) => inner.CountAsync(cancellation);

    private static void Stop(ref Func<JournalAppend, bool>? at, JournalAppend append)
    {
        if (at?.Invoke(append) == true)
        {
            at = null;
            throw new JournalUnavailableException("The host has stopped.", new IOException());
        }
    }
}
