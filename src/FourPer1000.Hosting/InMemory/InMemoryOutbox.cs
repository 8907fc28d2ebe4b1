using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>The outbox of the journal in memory.</summary>
internal sealed class InMemoryOutbox(TimeProvider clock)
{
    private readonly Lock gate = new();
    private readonly SortedDictionary<long, Waiting> waiting = [];

    public long Count
    {
        get
        {
            lock (gate)
            {
                return waiting.Count;
            }
        }
    }

    public static string IdOf(JournalEvent happened) => $"{happened.Stream}@{happened.Version}";

    public void Put(JournalEvent happened)
    {
        lock (gate)
        {
            if (EventTable.KindOf(happened).ChangesState)
            {
                waiting.Add(happened.Position, new(happened, 0, DateTimeOffset.MinValue));
            }
        }
    }

    public ValueList<OutboxItem> Take(int most, TimeSpan lease)
    {
        lock (gate)
        {
            DateTimeOffset now = clock.GetUtcNow();
            (long Position, Waiting News)[] taken = [.. waiting.Where(pair => pair.Value.From <= now).Take(most).Select(pair => (pair.Key, pair.Value))];
            foreach ((long position, Waiting news) in taken)
            {
                waiting[position] = news with { Attempts = news.Attempts + 1, From = now + lease };
            }

            return ValueList.From(taken.Select(pair => new OutboxItem(IdOf(pair.News.Happened), pair.News.Happened, pair.News.Attempts)));
        }
    }

    public void Done(string id)
    {
        lock (gate)
        {
            if (Find(id) is { } position)
            {
                waiting.Remove(position);
            }
        }
    }

    public void Later(string id, DateTimeOffset from)
    {
        lock (gate)
        {
            if (Find(id) is { } position)
            {
                waiting[position] = waiting[position] with { From = from };
            }
        }
    }

    private long? Find(string id)
    {
        foreach ((long position, Waiting news) in waiting)
        {
            if (string.Equals(IdOf(news.Happened), id, StringComparison.Ordinal))
            {
                return position;
            }
        }

        return null;
    }

    private sealed record Waiting(JournalEvent Happened, int Attempts, DateTimeOffset From);
}
