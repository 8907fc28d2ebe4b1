using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Answers what was known when, and what held when: any view at any recorded time and any effective time, folded from the events (charter C10.2).</summary>
/// <param name="journal">The journal.</param>
public sealed class AsOf(IJournal journal)
{
    /// <summary>The rows of a view, ordered by key.</summary>
    /// <param name="view">The view.</param>
    /// <param name="recordedAt">What was recorded later is not known.</param>
    /// <param name="effectiveAt">What holds only later does not hold; see <see cref="PastView"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<ValueList<ViewRow>> ViewAsync(JournalView view, DateTimeOffset recordedAt, DateTimeOffset effectiveAt, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        var past = new PastView(view, recordedAt, effectiveAt);
        await foreach (JournalEvent happened in journal.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            past.Take(happened);
        }

        return past.Rows;
    }
}
