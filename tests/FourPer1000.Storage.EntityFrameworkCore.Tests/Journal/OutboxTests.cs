using FourPer1000.Hosting;
using FourPer1000.Rules;
using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class OutboxTests : StorageTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task News_of_a_change_waits_and_a_refusal_is_no_news()
    {
        await AppendAsync(1);
        await Journal.AppendAsync(Acts.One("c", "q", 0, Acts.Refused("q", "A1")));

        ValueList<OutboxItem> taken = await Journal.TakeAsync(10, Lease);

        taken.Should().ContainSingle().Which.Should().Be(new OutboxItem("dossier/2020/p@1", (await AllAsync())[0], 0));
    }

    [Fact]
    public async Task What_is_taken_is_in_no_other_hands_until_the_lease_ends_and_then_it_is_handed_out_again()
    {
        await AppendAsync(3);

        (await Journal.TakeAsync(2, Lease)).Select(news => news.Id).Should().Equal("dossier/2020/p@1", "dossier/2020/p@2");
        (await Journal.TakeAsync(2, Lease)).Select(news => news.Id).Should().Equal("dossier/2020/p@3");
        (await Journal.TakeAsync(2, Lease)).Should().BeEmpty();

        Clock.Go(Lease);
        (await Journal.TakeAsync(9, Lease)).Select(news => (news.Happened.Version, news.Attempts)).Should().Equal((1, 1), (2, 1), (3, 1));
    }

    [Fact]
    public async Task What_is_done_is_gone_and_what_failed_comes_later()
    {
        await AppendAsync(2);
        await Journal.TakeAsync(2, Lease);

        await Journal.DoneAsync("dossier/2020/p@1");
        await Journal.DoneAsync("dossier/2020/p@1");
        await Journal.DoneAsync("no id");
        await Journal.LaterAsync("dossier/2020/p@2", Clock.GetUtcNow() + TimeSpan.FromHours(1));

        (await Journal.CountAsync()).Should().Be(1);
        Clock.Go(Lease);
        (await Journal.TakeAsync(2, Lease)).Should().BeEmpty();
        Clock.Go(TimeSpan.FromHours(1));
        (await Journal.TakeAsync(2, Lease)).Should().ContainSingle().Which.Attempts.Should().Be(1);
    }

    [Fact]
    public async Task Takers_at_the_same_time_never_share_a_live_lease_and_nothing_is_left_over()
    {
        await AppendAsync(120);
        await using var other = new JournalDatabase(Place.Options, Clock);
        EntityJournal[] hosts = [Journal, other.Journal];

        string[][] taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(taker => Task.Run(async () =>
        {
            var own = new List<string>();
            while (await hosts[taker % 2].TakeAsync(7, Lease) is { Count: > 0 } news)
            {
                own.AddRange(news.Select(item => item.Id));
            }

            return own.ToArray();
        })));

        taken.SelectMany(own => own).Should().HaveCount(120).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Delivery_that_fails_now_and_then_delivers_everything_at_least_once()
    {
        await AppendAsync(60);
        var delivered = new HashSet<string>();
        var random = new Random(60);
        while (await Journal.CountAsync() > 0)
        {
            foreach (OutboxItem news in await Journal.TakeAsync(10, Lease))
            {
                // Lost on the way, delivered but not said so, or done.
                int fate = random.Next(3);
                if (fate > 0)
                {
                    delivered.Add(news.Id);
                }

                if (fate == 2)
                {
                    await Journal.DoneAsync(news.Id);
                }
            }

            Clock.Go(Lease);
        }

        delivered.Should().HaveCount(60);
    }

    private async Task AppendAsync(int events) => await Journal.AppendAsync(Acts.One(
        "c-p", "p", 0, [.. Enumerable.Range(0, events).Select(i => Acts.Accepted("p", i % 2 == 0 ? "A1" : "A2"))]));
}
