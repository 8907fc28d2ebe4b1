using System.Runtime.CompilerServices;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Journal, views and outbox in memory: for tests, demonstrations, and as the model of what a journal does. Gone with the process.</summary>
public sealed class InMemoryJournal : IJournal, IViews, IOutbox
{
    private readonly Lock gate = new();
    private readonly TimeProvider clock;
    private readonly List<JournalEvent> events = [];
    private readonly Dictionary<StreamId, List<JournalEvent>> streams = [];
    private readonly Dictionary<CommandId, ValueList<JournalEvent>> commands = [];
    private readonly Dictionary<(string View, string Key), ViewRow> rows = [];
    private readonly InMemoryOutbox outbox;

    /// <summary>An empty journal.</summary>
    /// <param name="clock">Gives the times of recording.</param>
    public InMemoryJournal(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        this.clock = clock;
        outbox = new(clock);
    }

    /// <inheritdoc/>
    public Task<AppendOutcome> AppendAsync(JournalAppend append, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(append);
        cancellation.ThrowIfCancellationRequested();
        lock (gate)
        {
            return Task.FromResult(Append(append));
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEvent> ReadAsync(StreamId stream, long after = 0, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Each([.. streams.GetValueOrDefault(stream, []).Where(happened => happened.Version > after)], cancellation);
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEvent> ReadAllAsync(long after = 0, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Each([.. events.Where(happened => happened.Position > after)], cancellation);
        }
    }

    /// <inheritdoc/>
    public Task<long> SettledAsync(CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Task.FromResult((long)events.Count);
        }
    }

    /// <inheritdoc/>
    public Task<long> VersionAsync(StreamId stream, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Task.FromResult(TipOf(stream).Version);
        }
    }

    /// <inheritdoc/>
    public Task<ValueList<JournalEvent>> FindAsync(CommandId command, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Task.FromResult(commands.GetValueOrDefault(command, []));
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<JournalEvent> ReadAsync(PersonId concerned, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Each([.. events.Where(happened => happened.Act.Concerned == concerned)], cancellation);
        }
    }

    /// <inheritdoc/>
    public Task<ViewRow?> FindAsync(string view, string key, CancellationToken cancellation = default)
    {
        lock (gate)
        {
            return Task.FromResult(rows.GetValueOrDefault((view, key)));
        }
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ViewRow> ListAsync(ViewQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        lock (gate)
        {
            return Each([.. rows.Values.Where(question.Asks).OrderBy(row => row.Key, StringComparer.Ordinal).Take(question.Most)], cancellation);
        }
    }

    /// <inheritdoc/>
    public Task RebuildAsync(JournalView view, IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        lock (gate)
        {
            foreach ((string, string) key in rows.Keys.Where(key => string.Equals(key.View, view.Name, StringComparison.Ordinal)).ToArray())
            {
                rows.Remove(key);
            }

            for (int i = 0; i < events.Count; i++)
            {
                Fold([events[i]], [view]);
                progress?.Report(new(i + 1, events.Count));
            }
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<ValueList<OutboxItem>> TakeAsync(int most, TimeSpan lease, CancellationToken cancellation = default) => Task.FromResult(outbox.Take(most, lease));

    /// <inheritdoc/>
    public Task DoneAsync(string id, CancellationToken cancellation = default)
    {
        outbox.Done(id);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task LaterAsync(string id, DateTimeOffset from, CancellationToken cancellation = default)
    {
        outbox.Later(id, from);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task<long> CountAsync(CancellationToken cancellation = default) => Task.FromResult(outbox.Count);

    private AppendOutcome Append(JournalAppend append)
    {
        if (commands.TryGetValue(append.Act.Command, out ValueList<JournalEvent>? before))
        {
            return new AppendOutcome.Repeated(before);
        }

        StreamTip[] tips = [.. append.Streams.Select(stream => TipOf(stream.Stream))];
        for (int i = 0; i < tips.Length; i++)
        {
            if (tips[i].Version != append.Streams[i].After)
            {
                return new AppendOutcome.Conflicting(append.Streams[i].Stream, tips[i].Version);
            }
        }

        ValueList<JournalEvent> recorded = ValueList.From(
            Recording.Of(append, tips, clock.GetUtcNow()).Select((happened, i) => happened with { Position = events.Count + i + 1 }));
        // Folded first: a view that throws leaves nothing behind.
        Fold(recorded, JournalViews.All);
        events.AddRange(recorded);
        commands.Add(append.Act.Command, recorded);
        foreach (JournalEvent happened in recorded)
        {
            if (!streams.TryGetValue(happened.Stream, out List<JournalEvent>? stream))
            {
                streams.Add(happened.Stream, stream = []);
            }

            stream.Add(happened);
            outbox.Put(happened);
        }

        return new AppendOutcome.Appended(recorded);
    }

    private StreamTip TipOf(StreamId stream) =>
        streams.GetValueOrDefault(stream) is { } own ? new(own.Count, own[^1].Hash, own[^1].RecordedAt) : new(0, EventHash.None, DateTimeOffset.MinValue);

    private void Fold(IReadOnlyList<JournalEvent> happened, IEnumerable<JournalView> views)
    {
        ((JournalView View, string Key) Touched, ViewRow? Row)[] after =
        [
            .. ViewFolding.TouchedBy(happened, views)
                .Select(touched => (touched, ViewFolding.After(touched.View, touched.Key, rows.GetValueOrDefault((touched.View.Name, touched.Key)), happened))),
        ];
        foreach (((JournalView View, string Key) touched, ViewRow? row) in after)
        {
            if (row is null)
            {
                rows.Remove((touched.View.Name, touched.Key));
            }
            else
            {
                rows[(touched.View.Name, touched.Key)] = row;
            }
        }
    }

    private static async IAsyncEnumerable<T> Each<T>(T[] items, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (T item in items)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return item;
        }

        await Task.CompletedTask.ConfigureAwait(false);
    }
}
