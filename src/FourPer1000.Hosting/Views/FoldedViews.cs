using System.Runtime.CompilerServices;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>The views of a journal that keeps no rows: folded from all events each time they are asked for. Right for a partner's journal to begin with; rows that are kept are faster.</summary>
/// <param name="journal">The journal.</param>
public sealed class FoldedViews(IJournal journal) : IViews
{
    /// <inheritdoc/>
    public async Task<ViewRow?> FindAsync(string view, string key, CancellationToken cancellation = default) =>
        (await FoldAsync(view, null, cancellation).ConfigureAwait(false)).FirstOrDefault(row => string.Equals(row.Key, key, StringComparison.Ordinal));

    /// <inheritdoc/>
    public async IAsyncEnumerable<ViewRow> ListAsync(ViewQuestion question, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        foreach (ViewRow row in (await FoldAsync(question.View, null, cancellation).ConfigureAwait(false)).Where(question.Asks).Take(question.Most))
        {
            yield return row;
        }
    }

    /// <inheritdoc/>
    public async Task RebuildAsync(JournalView view, IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        await FoldAsync(view.Name, progress, cancellation).ConfigureAwait(false);
    }

    private async Task<ValueList<ViewRow>> FoldAsync(string name, IProgress<RebuildProgress>? progress, CancellationToken cancellation)
    {
        JournalView view = JournalViews.Find(name) ?? throw new ArgumentException($"There is no view '{name}'.", nameof(name));
        var rows = new PastView(view, DateTimeOffset.MaxValue, DateTimeOffset.MaxValue);
        long done = 0;
        await foreach (JournalEvent happened in journal.ReadAllAsync(0, cancellation).ConfigureAwait(false))
        {
            rows.Take(happened);
            progress?.Report(new(++done, done));
        }

        return rows.Rows;
    }
}
