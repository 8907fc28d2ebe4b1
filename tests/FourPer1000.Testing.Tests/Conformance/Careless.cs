using System.Collections.Concurrent;
using FourPer1000.Domain;
using FourPer1000.Hosting;
using FourPer1000.Rules;

namespace FourPer1000.Testing.Tests.Conformance;

/// <summary>A journal on a table with a sequence for positions and a lock for each stream, as one writes it for a database; with one error at choice.</summary>
internal sealed class Careless(TimeProvider clock, string error) : IJournal, IDisposable
{
    private readonly ConcurrentDictionary<StreamId, SemaphoreSlim> locks = [];
    private readonly ReaderWriterLockSlim appending = new(LockRecursionPolicy.SupportsRecursion);
    private readonly Lock gate = new();
    private readonly List<JournalEvent> table = [];
    private long sequence;

    /// <summary>The last position that is there is called settled, although earlier ones may be under way.</summary>
    public bool Settling => error == nameof(Settling);

    /// <summary>The clock is believed.</summary>
    public bool Clock => error == nameof(Clock);

    /// <summary>A command's events come as they stand in their streams.</summary>
    public bool Order => error == nameof(Order);

    public Task<AppendOutcome> AppendAsync(JournalAppend append, CancellationToken cancellation = default)
    {
        SemaphoreSlim[] own = [.. append.Streams.Select(stream => locks.GetOrAdd(stream.Stream, _ => new(1, 1)))];
        appending.EnterReadLock();
        try
        {
            Array.ForEach(own, one => one.Wait(cancellation));
            try
            {
                return Task.FromResult(Append(append));
            }
            finally
            {
                Array.ForEach(own, one => one.Release());
            }
        }
        finally
        {
            appending.ExitReadLock();
        }
    }

    public IAsyncEnumerable<JournalEvent> ReadAsync(StreamId stream, long after = 0, CancellationToken cancellation = default) =>
        Rows(row => row.Stream == stream && row.Version > after).OrderBy(row => row.Version).ToAsyncEnumerable();

    public IAsyncEnumerable<JournalEvent> ReadAllAsync(long after = 0, CancellationToken cancellation = default) => Rows(row => row.Position > after).OrderBy(row => row.Position).ToAsyncEnumerable();

    public Task<long> SettledAsync(CancellationToken cancellation = default)
    {
        if (Settling)
        {
            return Task.FromResult(Last());
        }

        appending.EnterWriteLock();
        try
        {
            return Task.FromResult(Last());
        }
        finally
        {
            appending.ExitWriteLock();
        }
    }

    public Task<ValueList<JournalEvent>> FindAsync(CommandId command, CancellationToken cancellation = default) =>
        Task.FromResult(ValueList.From(Rows(row => row.Act.Command == command).OrderBy(row => Order ? row.Version : row.Ordinal)));

    public IAsyncEnumerable<JournalEvent> ReadAsync(PersonId concerned, CancellationToken cancellation = default) => Rows(row => row.Act.Concerned == concerned).ToAsyncEnumerable();

    public void Dispose() => appending.Dispose();

    private AppendOutcome Append(JournalAppend append)
    {
        if (Rows(row => row.Act.Command == append.Act.Command) is { Length: > 0 } before)
        {
            return new AppendOutcome.Repeated(ValueList.From(before.OrderBy(row => Order ? row.Version : row.Ordinal)));
        }

        StreamTip[] tips = [.. append.Streams.Select(stream => TipOf(stream.Stream))];
        for (int i = 0; i < tips.Length; i++)
        {
            if (tips[i].Version != append.Streams[i].After)
            {
                return new AppendOutcome.Conflicting(append.Streams[i].Stream, tips[i].Version);
            }
        }

        long[] positions = [.. append.Streams.SelectMany(stream => stream.Events).Select(_ => Interlocked.Increment(ref sequence))];
        ValueList<JournalEvent> recorded = ValueList.From(Recording.Of(append, tips, clock.GetUtcNow()).Select((row, i) => row with { Position = positions[i] }));
        Thread.Sleep(Random.Shared.Next(3));
        lock (gate)
        {
            table.AddRange(recorded);
        }

        return new AppendOutcome.Appended(recorded);
    }

    private StreamTip TipOf(StreamId stream) => Rows(row => row.Stream == stream).OrderBy(row => row.Version).LastOrDefault() is { } last
        ? new(last.Version, last.Hash, Clock ? DateTimeOffset.MinValue : last.RecordedAt)
        : new(0, EventHash.None, DateTimeOffset.MinValue);

    private long Last() => Rows(_ => true).Select(row => row.Position).DefaultIfEmpty(0).Max();

    private JournalEvent[] Rows(Func<JournalEvent, bool> wanted)
    {
        lock (gate)
        {
            return [.. table.Where(wanted)];
        }
    }
}
