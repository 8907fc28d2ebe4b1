namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>The rows of views that events touch. Each event is asked for its keys once, before the rows are read, and folded once they are.</summary>
internal sealed class ViewChanges
{
    private readonly List<(int Event, JournalView View, string Key)> touches = [];

    /// <summary>Asks for the keys.</summary>
    /// <param name="events">The events; their versions, times and hashes may still be open, since the key of a row follows from stream and content.</param>
    /// <param name="views">The views.</param>
    public ViewChanges(IReadOnlyList<JournalEvent> events, IEnumerable<JournalView> views)
    {
        JournalView[] all = [.. views];
        var keys = new SortedSet<RowKey>();
        for (int i = 0; i < events.Count; i++)
        {
            foreach (JournalView view in all)
            {
                foreach (string key in view.KeysOf(events[i]))
                {
                    touches.Add((i, view, key));
                    keys.Add(new(view.Name, key));
                }
            }
        }

        Keys = keys;
    }

    /// <summary>The rows that are touched, in the order in which everybody writes them.</summary>
    public IReadOnlyCollection<RowKey> Keys { get; }

    /// <summary>The rows afterwards; null for one that is no more.</summary>
    /// <param name="events">The events as they are recorded, in the order in which their keys were asked for.</param>
    /// <param name="before">The rows before them.</param>
    public IReadOnlyDictionary<RowKey, ViewRow?> After(IReadOnlyList<JournalEvent> events, IReadOnlyDictionary<RowKey, ViewRow> before)
    {
        var rows = new SortedDictionary<RowKey, ViewRow?>();
        foreach (RowKey key in Keys)
        {
            rows.Add(key, before.GetValueOrDefault(key));
        }

        foreach ((int happened, JournalView view, string key) in touches)
        {
            var row = new RowKey(view.Name, key);
            rows[row] = view.Fold(key, rows[row], events[happened]);
        }

        return rows;
    }
}
