using FourPer1000.Hosting;
using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class ViewTests : StorageTests
{
    [Fact]
    public async Task A_row_is_there_with_its_event()
    {
        await Journal.AppendAsync(Acts.One("c-1", "p", 0, Acts.Accepted("p", "A1")));

        ViewRow row = (await Journal.FindAsync("registrations", "2020/p/A1"))!;

        (row.Objective, row.Person, row.State).Should().Be(("A1", "p", "accepted"));
        (await Journal.FindAsync("holdings", "dossier/2020/p"))!.State.Should().Be("active");
    }

    [Fact]
    public async Task A_question_is_answered_in_the_order_of_keys_and_page_by_page()
    {
        foreach (string person in (string[])["b", "B", "a", "é", "a-1", "z"])
        {
            await Journal.AppendAsync(Acts.One($"c-{person}", person, 0, Acts.Accepted(person, "A1"), Acts.Accepted(person, "B2")));
        }

        (await KeysAsync(new("registrations", Objective: "B2"))).Should().Equal("2020/B/B2", "2020/a-1/B2", "2020/a/B2", "2020/b/B2", "2020/z/B2", "2020/é/B2");
        (await KeysAsync(new("registrations", Objective: "B2", After: "2020/a/B2", Most: 2))).Should().Equal("2020/b/B2", "2020/z/B2");
        (await KeysAsync(new("registrations", Person: "é"))).Should().Equal("2020/é/A1", "2020/é/B2");
        (await KeysAsync(new("registrations", State: "withdrawn"))).Should().BeEmpty();
        (await KeysAsync(new("holdings", State: "active"))).Should().HaveCount(6);
        (await KeysAsync(new("nothing"))).Should().BeEmpty();
    }

    [Fact]
    public async Task Rows_equal_a_fold_of_all_events_after_any_history()
    {
        for (int seed = 0; seed < (IsLong ? 40 : 4); seed++)
        {
            var random = new Random(seed);
            for (int i = 0; i < 60; i++)
            {
                await Histories.StepAsync(Journal, $"c-{seed}-{i}", random);
            }

            await ShouldBeWholeAsync();
        }
    }

    [Fact]
    public async Task The_journal_answers_as_its_model_does()
    {
        var model = new InMemoryJournal(Clock);
        var (left, right) = (new Random(7), new Random(7));
        for (int i = 0; i < (IsLong ? 1500 : 150); i++)
        {
            await Histories.StepAsync(Journal, $"c-{i}", left);
            await Histories.StepAsync(model, $"c-{i}", right);
            Clock.Go(TimeSpan.FromSeconds(1));
        }

        List<JournalEvent> own = await AllAsync();
        List<JournalEvent> expected = await model.ReadAllAsync().ToListAsync();
        own.Select(happened => happened with { Position = 0 }).Should().Equal(expected.Select(happened => happened with { Position = 0 }));
        foreach (JournalView view in JournalViews.All)
        {
            (await Journal.ListAsync(new(view.Name)).ToListAsync()).Should().Equal(await model.ListAsync(new(view.Name)).ToListAsync());
        }

        (await Journal.CountAsync()).Should().Be(await model.CountAsync());
    }

    [Fact]
    public async Task A_rebuild_repairs_rows_that_were_changed_and_says_how_far_it_is()
    {
        await AppendManyAsync(2500);
        List<ViewRow> right = await RowsAsync();
        await Place.RunAsync("UPDATE views SET content = '{}', state = 'x' WHERE view = 'registrations'");
        await Place.RunAsync("DELETE FROM views WHERE view = 'registrations' AND key LIKE '%7/A1'");
        await Place.RunAsync("INSERT INTO views (view, key, content) VALUES ('registrations', 'x', '{}')");
        var reports = new List<RebuildProgress>();

        await Journal.RebuildAsync(JournalViews.Registrations, new Reports(reports));

        (await RowsAsync()).Should().Equal(right);
        reports.Should().BeInAscendingOrder(report => report.Done).And.HaveCountGreaterThan(2);
        reports[^1].Should().Be(new RebuildProgress(2500, 2500));
        reports.Should().OnlyContain(report => report.Total == 2500);
    }

    [Fact]
    public async Task A_rebuild_that_is_stopped_leaves_the_rows_as_they_were_and_the_next_one_goes_through()
    {
        await AppendManyAsync(2500);
        List<ViewRow> right = await RowsAsync();
        using var stop = new CancellationTokenSource();
        var reports = new List<RebuildProgress>();

        Func<Task> rebuild = () => Journal.RebuildAsync(JournalViews.Registrations, new Reports(reports, stop.Cancel), stop.Token);

        await rebuild.Should().ThrowAsync<OperationCanceledException>();
        (await RowsAsync()).Should().Equal(right);
        await Journal.RebuildAsync(JournalViews.Registrations);
        (await RowsAsync()).Should().Equal(right);
        (await Place.AskAsync("SELECT count(*) FROM views WHERE view LIKE '%~%'")).Should().Be(0L);
    }

    [Fact]
    public async Task Appends_during_a_rebuild_are_in_the_rows_afterwards()
    {
        await AppendManyAsync(3000);
        using var stop = new CancellationTokenSource();
        Task[] writers = [.. Enumerable.Range(0, 3).Select(writer => Task.Run(async () =>
        {
            var random = new Random(writer);
            for (int i = 0; !stop.IsCancellationRequested; i++)
            {
                await Histories.StepAsync(Journal, $"w-{writer}-{i}", random);
            }
        }))];

        // However fast the rebuild is, something is appended between its pages.
        var random = new Random(99);
        int during = 0;
        foreach (JournalView view in JournalViews.All)
        {
            await Journal.RebuildAsync(view, new Reports([], () => Histories.StepAsync(Journal, $"d-{during++}", random).GetAwaiter().GetResult()));
        }

        await stop.CancelAsync();
        await Task.WhenAll(writers);
        during.Should().BePositive();
        (await AllAsync()).Count.Should().BeGreaterThan(3000);
        await ShouldBeWholeAsync();
    }

    [Fact]
    public async Task Of_two_rebuilds_at_a_time_one_goes_through_and_the_rows_are_right()
    {
        await AppendManyAsync(2500);
        List<ViewRow> right = await RowsAsync();

        Task<bool>[] rebuilds = [.. Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            try
            {
                await Journal.RebuildAsync(JournalViews.Holdings);
                return true;
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }))];

        (await Task.WhenAll(rebuilds)).Should().Contain(true);
        (await RowsAsync()).Should().Equal(right);
    }

    [Fact]
    public async Task Rows_that_another_fold_made_are_made_again_when_the_host_starts()
    {
        await AppendManyAsync(10);
        List<ViewRow> right = await RowsAsync();
        await Place.RunAsync("UPDATE view_versions SET version = 0 WHERE view = 'holdings'");
        await Place.RunAsync("UPDATE views SET content = 'of an older fold' WHERE view = 'holdings'");

        await Database.MigrateAsync();

        (await RowsAsync()).Should().Equal(right);
    }

    [Fact]
    public async Task Reading_everything_takes_the_memory_of_a_page()
    {
        await AppendManyAsync(IsLong ? 200_000 : 20_000);
        long most = 0, count = 0;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        await foreach (JournalEvent _ in Journal.ReadAllAsync())
        {
            if (++count % 2000 == 0)
            {
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
            }
        }

        count.Should().Be(IsLong ? 200_000 : 20_000);
        most.Should().BeLessThan(8_000_000);
    }

    [Fact]
    public async Task Whoever_stops_reading_halfway_leaves_nothing_open()
    {
        await AppendManyAsync(3000);
        for (int i = 0; i < 50; i++)
        {
            (await Journal.ReadAllAsync().FirstAsync()).Position.Should().BePositive();
        }

        await Journal.AppendAsync(Acts.One("last", "q", 0, Acts.Accepted("q", "A1")));
    }

    private async Task AppendManyAsync(int events)
    {
        const int Each = 500;
        for (int from = 0; from < events; from += Each)
        {
            await Journal.AppendAsync(new(Acts.By($"many-{from}", "p"), [.. Enumerable.Range(from, Math.Min(Each, events - from))
                .Select(i => new StreamAppend(StreamId.Dossier(Acts.Edition, new($"q-{i}")), 0, [Acts.Accepted($"q-{i}", "A1")]))]));
        }
    }

    private async Task<List<string>> KeysAsync(ViewQuestion question) => await Journal.ListAsync(question).Select(row => row.Key).ToListAsync();

    private sealed class Reports(List<RebuildProgress> all, Action? then = null) : IProgress<RebuildProgress>
    {
        public void Report(RebuildProgress value)
        {
            all.Add(value);
            then?.Invoke();
        }
    }
}
