using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>A view as it was known at one time and held at another, folded from events that are handed in (charter C10.2).</summary>
/// <remarks>
/// An event counts where it was recorded by the one time and holds by the other. What was decided on what had happened before cannot hold before it: within a stream an event holds
/// from its own time or from that of an earlier event, whichever is later. Observations do not build on each other and stand each for itself.
/// </remarks>
/// <param name="view">The view.</param>
/// <param name="recordedAt">What was recorded later is not known.</param>
/// <param name="effectiveAt">What holds only later does not hold.</param>
public sealed class PastView(JournalView view, DateTimeOffset recordedAt, DateTimeOffset effectiveAt)
{
    private readonly Dictionary<StreamId, DateTimeOffset> latest = [];
    private readonly SortedDictionary<string, ViewRow> rows = new(StringComparer.Ordinal);

    /// <summary>The rows so far, ordered by key.</summary>
    public ValueList<ViewRow> Rows => ValueList.From(rows.Values);

    /// <summary>Folds the next event; they come in the order of positions.</summary>
    public void Take(JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (happened.RecordedAt > recordedAt || HoldsFrom(happened) > effectiveAt)
        {
            return;
        }

        foreach (string key in view.KeysOf(happened))
        {
            if (view.Fold(key, rows.GetValueOrDefault(key), happened) is { } row)
            {
                rows[key] = row;
            }
            else
            {
                rows.Remove(key);
            }
        }
    }

    private DateTimeOffset HoldsFrom(JournalEvent happened)
    {
        DateTimeOffset own = happened.Act.HoldsFrom;
        if (string.Equals(happened.Stream.Kind, "observations", StringComparison.Ordinal))
        {
            return own;
        }

        DateTimeOffset from = latest.TryGetValue(happened.Stream, out DateTimeOffset before) && before > own ? before : own;
        latest[happened.Stream] = from;
        return from;
    }
}
