namespace FourPer1000.Hosting;

/// <summary>The views of a journal: rows that are kept with the events. Thread-safe.</summary>
public interface IViews
{
    /// <summary>A row by its key, or null.</summary>
    Task<ViewRow?> FindAsync(string view, string key, CancellationToken cancellation = default);

    /// <summary>The rows that a question asks for, ordered by key, ordinally.</summary>
    IAsyncEnumerable<ViewRow> ListAsync(ViewQuestion question, CancellationToken cancellation = default);

    /// <summary>Makes the rows of a view again from the events, while nobody appends or with appends waiting.</summary>
    /// <param name="view">The view.</param>
    /// <param name="progress">Told how many events are done; null for nobody.</param>
    /// <param name="cancellation">Stops it; the rows are then as before.</param>
    Task RebuildAsync(JournalView view, IProgress<RebuildProgress>? progress = null, CancellationToken cancellation = default);
}
