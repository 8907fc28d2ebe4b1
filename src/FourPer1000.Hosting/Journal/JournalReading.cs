using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Reads what comes one by one as a list.</summary>
internal static class JournalReading
{
    public static async Task<ValueList<T>> ToListAsync<T>(this IAsyncEnumerable<T> items, CancellationToken cancellation)
    {
        var list = new List<T>();
        await foreach (T item in items.WithCancellation(cancellation).ConfigureAwait(false))
        {
            list.Add(item);
        }

        return ValueList.From(list);
    }

    public static long VersionOf(ValueList<JournalEvent> stream) => stream.Count == 0 ? 0 : stream[^1].Version;
}
