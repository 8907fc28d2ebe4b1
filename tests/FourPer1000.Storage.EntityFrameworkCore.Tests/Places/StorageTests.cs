using FourPer1000.Hosting;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

/// <summary>Tests that hold on both databases; each gets fresh ones.</summary>
public abstract class StorageTests : IAsyncLifetime
{
    protected TestClock Clock { get; } = new();

    protected TestPlace Place { get; private set; } = null!;

    protected JournalDatabase Database { get; private set; } = null!;

    protected EntityJournal Journal => Database.Journal;

    internal static bool IsLong { get; } = Environment.GetEnvironmentVariable("FOURPER1000_LONG") == "1";

    public async ValueTask InitializeAsync()
    {
        Place = await NewPlaceAsync();
        Database = new(Place.Options, Clock);
        await PrepareAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Place is not null)
        {
            await Database.DisposeAsync();
            await Place.DisposeAsync();
        }
    }

    protected abstract Task<TestPlace> NewPlaceAsync();

    protected virtual Task PrepareAsync() => Database.MigrateAsync();

    protected Task<List<JournalEvent>> AllAsync() => Journal.ReadAllAsync().ToListAsync().AsTask();

    /// <summary>All rows of all views.</summary>
    protected async Task<List<ViewRow>> RowsAsync()
    {
        var rows = new List<ViewRow>();
        foreach (JournalView view in JournalViews.All)
        {
            rows.AddRange(await Journal.ListAsync(new(view.Name)).ToListAsync());
        }

        return rows;
    }

    /// <summary>Streams without gaps, the chain whole, the times in order, the news as they should be, the views as a rebuild makes them.</summary>
    protected async Task ShouldBeWholeAsync()
    {
        List<JournalEvent> all = await AllAsync();
        foreach (IGrouping<StreamId, JournalEvent> stream in all.GroupBy(happened => happened.Stream))
        {
            EventHash before = EventHash.None;
            DateTimeOffset at = DateTimeOffset.MinValue;
            long version = 0;
            foreach (JournalEvent happened in stream)
            {
                happened.Version.Should().Be(++version);
                EventChain.Holds(before, happened).Should().BeTrue();
                happened.RecordedAt.Should().BeOnOrAfter(at);
                (before, at) = (happened.Hash, happened.RecordedAt);
            }
        }

        all.Select(happened => (happened.Act.Command, happened.Ordinal)).Should().OnlyHaveUniqueItems();
        List<ViewRow> kept = await RowsAsync();
        foreach (JournalView view in JournalViews.All)
        {
            await Journal.RebuildAsync(view);
        }

        (await RowsAsync()).Should().Equal(kept);
    }
}
