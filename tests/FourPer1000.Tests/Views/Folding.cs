using FourPer1000.Rules;

namespace FourPer1000.Tests;

/// <summary>Folds events into the rows of a view.</summary>
internal static class Folding
{
    public static ValueList<ViewRow> Of(JournalView view, IEnumerable<JournalEvent> events) => Past(view, events, DateTimeOffset.MaxValue, DateTimeOffset.MaxValue);

    public static ValueList<ViewRow> Past(JournalView view, IEnumerable<JournalEvent> events, DateTimeOffset recordedAt, DateTimeOffset effectiveAt)
    {
        var past = new PastView(view, recordedAt, effectiveAt);
        foreach (JournalEvent happened in events)
        {
            past.Take(happened);
        }

        return past.Rows;
    }
}
