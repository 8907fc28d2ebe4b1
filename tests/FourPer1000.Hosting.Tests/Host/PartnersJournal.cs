using System.Runtime.CompilerServices;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting.Tests;

#region docs-partners-journal
/// <summary>A journal on a table of one's own. Here the table is a list; with a database each method is a query, and the lock a transaction.</summary>
public sealed class PartnersJournal(TimeProvider clock) : IJournal
{
    private readonly Lock gate = new();
    private readonly List<JournalEvent> table = [];

    public Task<AppendOutcome> AppendAsync(JournalAppend append, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            // 1. A command is carried out once: unique (command, ordinal) in a database.
            if (table.Where(row => row.Act.Command == append.Act.Command).ToArray() is { Length: > 0 } before)
            {
                return Task.FromResult<AppendOutcome>(new AppendOutcome.Repeated(ValueList.From(before)));
            }

            // 2. The writer has seen everything: unique (stream, version) in a database. Of streams without events as well, which are only guarded: lock their rows.
            StreamTip[] tips = [.. append.Streams.Select(stream => TipOf(stream.Stream))];
            for (int i = 0; i < tips.Length; i++)
            {
                if (tips[i].Version != append.Streams[i].After)
                {
                    return Task.FromResult<AppendOutcome>(new AppendOutcome.Conflicting(append.Streams[i].Stream, tips[i].Version));
                }
            }

            // 3. Versions, times and hashes come from the suite; the position is the table's own number.
            ValueList<JournalEvent> recorded = ValueList.From(
                Recording.Of(append, tips, clock.GetUtcNow()).Select((row, i) => row with { Position = table.Count + i + 1 }));
            table.AddRange(recorded);
            return Task.FromResult<AppendOutcome>(new AppendOutcome.Appended(recorded));
        }
    }

    public IAsyncEnumerable<JournalEvent> ReadAsync(StreamId stream, long after = 0, CancellationToken cancellation = default) =>
        Each(row => row.Stream == stream && row.Version > after, cancellation);

    public IAsyncEnumerable<JournalEvent> ReadAllAsync(long after = 0, CancellationToken cancellation = default) =>
        Each(row => row.Position > after, cancellation);

    public Task<long> SettledAsync(CancellationToken cancellation = default)
    {
        // 4. While nobody is under way, what is there is all that will be up to here.
        lock (gate)
        {
            return Task.FromResult((long)table.Count);
        }
    }

    public IAsyncEnumerable<JournalEvent> ReadAsync(PersonId concerned, CancellationToken cancellation = default) =>
        Each(row => row.Act.Concerned == concerned, cancellation);

    public async Task<ValueList<JournalEvent>> FindAsync(CommandId command, CancellationToken cancellation = default) =>
        ValueList.From(await Each(row => row.Act.Command == command, cancellation).ToArrayAsync(cancellation));

    private StreamTip TipOf(StreamId stream) =>
        table.LastOrDefault(row => row.Stream == stream) is { } last ? new(last.Version, last.Hash, last.RecordedAt) : new(0, EventHash.None, DateTimeOffset.MinValue);

    private async IAsyncEnumerable<JournalEvent> Each(Func<JournalEvent, bool> wanted, [EnumeratorCancellation] CancellationToken cancellation)
    {
        JournalEvent[] rows;
        lock (gate)
        {
            rows = [.. table.Where(wanted)];
        }

        await Task.Yield();
        foreach (JournalEvent row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return row;
        }
    }
}
#endregion
