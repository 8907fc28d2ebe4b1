using FourPer1000.Hosting;
using Microsoft.EntityFrameworkCore;

namespace FourPer1000.Storage.EntityFrameworkCore;

public sealed partial class EntityJournal
{
    /// <inheritdoc/>
    public async Task<ViewRow?> FindAsync(string view, string key, CancellationToken cancellation = default)
    {
        if (!RecordableText.Is(view) || !RecordableText.Is(key))
        {
            return null;
        }

        return await GuardAsync(async () =>
        {
            JournalContext context = store.NewContext();
            await using (context.ConfigureAwait(false))
            {
                return (await context.Views.SingleOrDefaultAsync(row => row.View == view && row.Key == key, cancellation).ConfigureAwait(false))?.ToRow();
            }
        }).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ViewRow> ListAsync(ViewQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        return StreamAsync(
            context =>
            {
                IQueryable<ViewEntity> rows = context.Views.Where(row => row.View == question.View);
                rows = question.Objective is { } objective ? rows.Where(row => row.Objective == objective) : rows;
                rows = question.Person is { } person ? rows.Where(row => row.Person == person) : rows;
                rows = question.State is { } state ? rows.Where(row => row.State == state) : rows;
#pragma warning disable CA1309 // The database compares, by code point: its columns say so.
                rows = question.After is { } after ? rows.Where(row => string.Compare(row.Key, after) > 0) : rows;
#pragma warning restore CA1309
                rows = rows.OrderBy(row => row.Key);
                return question.Most < int.MaxValue ? rows.Take(question.Most) : rows;
            },
            row => row.ToRow(),
            cancellation);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// The new rows are made beside the old ones, which stay until all are there; appends go on meanwhile and wait only for the last step.
    /// Memory is that of a page of events. A rebuild that was killed leaves nothing that the next one would not clear away; of two at a time the later one goes on.
    /// </remarks>
    /// <exception cref="InvalidOperationException">Somebody else began to rebuild the same view.</exception>
    public Task RebuildAsync(JournalView view, IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(view);
        return GuardAsync(() => new ViewRebuild(store, view, progress).RunAsync(cancellation));
    }
}
