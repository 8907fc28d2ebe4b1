using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Folds events into the rows of views. For everybody who implements a journal.</summary>
public static class ViewFolding
{
    /// <summary>The rows that events touch: view and key, each once, in an order that is the same for everybody.</summary>
    public static ValueList<(JournalView View, string Key)> TouchedBy(IEnumerable<JournalEvent> events, IEnumerable<JournalView> views)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(views);
        JournalView[] all = [.. views];
        return ValueList.From(events
            .SelectMany(happened => all.SelectMany(view => view.KeysOf(happened).Select(key => (view, key))))
            .Distinct()
            .OrderBy(row => row.view.Name, StringComparer.Ordinal)
            .ThenBy(row => row.key, StringComparer.Ordinal));
    }

    /// <summary>A row after events.</summary>
    /// <param name="view">The view.</param>
    /// <param name="key">The key of the row.</param>
    /// <param name="before">The row before them; null for none.</param>
    /// <param name="events">The events, in order; those that do not touch the row are passed over.</param>
    public static ViewRow? After(JournalView view, string key, ViewRow? before, IEnumerable<JournalEvent> events)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(events);
        foreach (JournalEvent happened in events)
        {
            before = view.KeysOf(happened).Contains(key) ? view.Fold(key, before, happened) : before;
        }

        return before;
    }
}
