using FourPer1000.Domain;
using FourPer1000.Hosting;
using FourPer1000.Rules;
using FourPer1000.Storage.Load;

namespace FourPer1000.Storage.EntityFrameworkCore.Tests;

public abstract class AppendTests : StorageTests
{
    [Fact]
    public async Task Every_field_comes_back_as_it_was()
    {
        var act = new Act(
            new("c-1 é 𝔸"),
            new(new("actor-1"), [Authorities.Registrant, Authorities.ExecutiveSecretariat]),
            new PersonId("p/1@𝔸\u00a0"),
            new("2020"),
            new(2020, 9, 1, 12, 0, 0, 123, 456, TimeSpan.FromHours(-5)));
        var machine = new Act(new("c-2"), new(null, AuthoritySet.None), null, new(""), DateTimeOffset.MaxValue);
        NewEvent made = Acts.Accepted("p/1@𝔸\u00a0", "A1");

        AppendOutcome first = await Journal.AppendAsync(new(act, [new(StreamId.Dossier(Acts.Edition, act.Concerned!.Value), 0, [made with { Sealed = "sealed \u0001 é 𝔸" }, Acts.Refused("p", "A2")])]));
        AppendOutcome second = await Journal.AppendAsync(new(machine, [new(new("odd/ \t\n'\"\\%_é𝔸"), 0, [new(EventTable.DeadlineCame, "{\"a\":\"é 𝔸 ' \\\\ \"}")])]));

        ValueList<JournalEvent> recorded = [.. Appended(first), .. Appended(second)];
        List<JournalEvent> all = await AllAsync();
        all.Should().Equal(recorded);
        all[0].Act.Should().Be(act);
        all[0].Act.HoldsFrom.UtcTicks.Should().Be(act.HoldsFrom.UtcTicks);
        all[0].Sealed.Should().Be("sealed \u0001 é 𝔸");
        all[2].Act.Should().Be(machine);
        all.Select(happened => happened.Ordinal).Should().Equal(0, 1, 0);
        all.Select(happened => happened.Version).Should().Equal(1, 2, 1);
        all.Should().OnlyContain(happened => happened.RecordedAt == Clock.GetUtcNow());
        (await Journal.ReadAsync(all[0].Stream).ToListAsync()).Should().Equal(all[0], all[1]);
        (await Journal.ReadAsync(all[0].Stream, after: 1).ToListAsync()).Should().Equal(all[1]);
        (await Journal.ReadAllAsync(all[0].Position).ToListAsync()).Should().Equal(all[1], all[2]);
        (await Journal.FindAsync(act.Command)).Should().Equal(all[0], all[1]);
        (await Journal.ReadAsync(act.Concerned!.Value).ToListAsync()).Should().Equal(all[0], all[1]);
        await ShouldBeWholeAsync();
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        (await Journal.FindAsync(new CommandId("c"))).Should().BeEmpty();
        (await Journal.FindAsync("registrations", "2020/p/A1")).Should().BeNull();
        (await Journal.ReadAsync(StreamId.Dossier(Acts.Edition, new("p"))).ToListAsync()).Should().BeEmpty();
        (await Journal.FindAsync(new CommandId("\0"))).Should().BeEmpty();
        (await AllAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task A_writer_at_another_version_is_told_the_version_and_records_nothing(long after)
    {
        await Journal.AppendAsync(Acts.One("c-1", "p", 0, Acts.Accepted("p", "A1")));

        AppendOutcome outcome = await Journal.AppendAsync(Acts.One("c-2", "p", after, Acts.Accepted("p", "A2")));

        outcome.Should().Be(new AppendOutcome.Conflicting(StreamId.Dossier(Acts.Edition, new("p")), 1));
        (await AllAsync()).Should().ContainSingle();
        (await Journal.CountAsync()).Should().Be(1);
        (await RowsAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_repeated_command_gets_the_first_answer_whatever_it_says_now()
    {
        ValueList<JournalEvent> first = Appended(await Journal.AppendAsync(Acts.One("c-1", "p", 0, Acts.Accepted("p", "A1"), Acts.Refused("p", "A2"))));

        AppendOutcome again = await Journal.AppendAsync(Acts.One("c-1", "p", 7, Acts.Accepted("p", "A3")));
        AppendOutcome elsewhere = await Journal.AppendAsync(Acts.One("c-1", "q", 0, Acts.Accepted("q", "A3")));

        again.Should().Be(new AppendOutcome.Repeated(first));
        elsewhere.Should().Be(new AppendOutcome.Repeated(first));
        (await AllAsync()).Should().HaveCount(2);
    }

    [Fact]
    public async Task Several_streams_are_appended_all_or_none()
    {
        await Journal.AppendAsync(Acts.One("c-1", "p", 0, Acts.Accepted("p", "A1")));
        JournalAppend Both(string command, long dossier) => new(
            Acts.By(command, "p"),
            [new(StreamId.Person(new("p")), 0, [Acts.Details("n")]), new(StreamId.Dossier(Acts.Edition, new("p")), dossier, [Acts.Accepted("p", "A2")])]);

        (await Journal.AppendAsync(Both("c-2", 0))).Should().Be(new AppendOutcome.Conflicting(StreamId.Dossier(Acts.Edition, new("p")), 1));
        (await Journal.ReadAsync(StreamId.Person(new("p"))).ToListAsync()).Should().BeEmpty();
        (await Journal.FindAsync(new CommandId("c-2"))).Should().BeEmpty();

        Appended(await Journal.AppendAsync(Both("c-2", 1))).Select(happened => happened.Stream.Kind).Should().Equal("dossier", "person");
        await ShouldBeWholeAsync();
    }

    [Fact]
    public async Task Time_never_runs_backwards_within_a_stream()
    {
        await Journal.AppendAsync(Acts.One("c-1", "p", 0, Acts.Accepted("p", "A1")));
        DateTimeOffset first = Clock.GetUtcNow();
        Clock.Go(TimeSpan.FromHours(-1));

        await Journal.AppendAsync(Acts.One("c-2", "p", 1, Acts.Accepted("p", "A2")));

        (await AllAsync()).Should().OnlyContain(happened => happened.RecordedAt == first);
    }

    [Fact]
    public async Task Thirty_two_writers_on_one_dossier_leave_exactly_three_registrations()
    {
        string[] objectives = ["A1", "A2", "A3", "A4", "A5", "A6", "B1", "B2"];

        (Decision Decision, int)[] answers = await Task.WhenAll(Enumerable.Range(0, 32).Select(writer => Task.Run(
            () => Registrations.SendAsync(Journal, $"c-{writer}", "p", objectives[writer % objectives.Length]))));

        answers.Count(answer => answer.Decision.IsGranted).Should().Be(3);
        answers.Where(answer => !answer.Decision.IsGranted).Should().OnlyContain(answer => answer.Decision.IsRefused && answer.Decision.Reasons.Count > 0);
        List<JournalEvent> all = await AllAsync();
        all.Should().HaveCount(32);
        Registrations.DossierOf("p", all).Entries.Count(entry => entry.IsActive).Should().Be(3);
        (await Journal.ListAsync(new("registrations", Person: "p", State: "accepted")).CountAsync()).Should().Be(3);
        await ShouldBeWholeAsync();
    }

    [Fact]
    public async Task Writers_of_the_same_command_record_it_once()
    {
        AppendOutcome[] outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(
            () => Journal.AppendAsync(Acts.One("c", $"p-{writer % 4}", 0, Acts.Accepted($"p-{writer % 4}", "A1"))))));

        outcomes.OfType<AppendOutcome.Appended>().Should().ContainSingle();
        outcomes.OfType<AppendOutcome.Repeated>().Should().HaveCount(15).And.OnlyContain(outcome => outcome.Events == outcomes.OfType<AppendOutcome.Appended>().Single().Events);
        (await AllAsync()).Should().ContainSingle();
    }

    [Fact]
    public async Task Writers_on_the_same_streams_in_any_combination_never_wait_for_each_other_in_a_ring()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(async () =>
        {
            var random = new Random(writer);
            for (int i = 0; i < (IsLong ? 400 : 25); i++)
            {
                await Histories.StepAsync(Journal, $"c-{writer}-{i}", random);
            }
        })));

        await ShouldBeWholeAsync();
    }

    [Fact]
    public async Task A_text_that_would_not_come_back_is_refused_at_once()
    {
        Func<Task>[] appends =
        [
            () => Journal.AppendAsync(Acts.One("c\0", "p", 0, Acts.Accepted("p", "A1"))),
            () => Journal.AppendAsync(Acts.One("c", "p", 0, new NewEvent(EventTable.DeadlineCame, "{\"a\":\"\0\"}"))),
            () => Journal.AppendAsync(Acts.One("c", "p", 0, new NewEvent(EventTable.DeadlineCame, "{\"a\":\"\ud800\"}"))),
            () => Journal.AppendAsync(new(Acts.By("c", "p") with { Actor = new(null, [new Authority("a, b")]) }, [new(new("a/b"), 0, [Acts.Accepted("p", "A1")])])),
        ];
        foreach (Func<Task> append in appends)
        {
            await append.Should().ThrowAsync<ArgumentException>();
        }

        (await AllAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData("UPDATE events SET stream = 'dossier'")]
    [InlineData("UPDATE events SET command = ''")]
    [InlineData("UPDATE events SET authorities = 'registrant, executive-secretariat'")]
    [InlineData("UPDATE events SET actor = ''")]
    [InlineData("UPDATE events SET holds_from = -1")]
    public async Task A_row_that_is_no_event_any_more_is_told_with_its_position(string tampering)
    {
        await Journal.AppendAsync(Acts.One("c-1", "p", 0, Acts.Accepted("p", "A1")));
        await Place.RunAsync(tampering);

        Func<Task> read = AllAsync;

        (await read.Should().ThrowAsync<DamagedEventException>()).Which.Position.Should().Be(1);
    }

    [Fact]
    public async Task A_batch_over_many_streams_is_one_append()
    {
        ValueList<StreamAppend> streams = ValueList.From(Enumerable.Range(0, 1500).Select(i => new StreamAppend(
            StreamId.Dossier(Acts.Edition, new($"p-{i}")), 0, [Acts.Accepted($"p-{i}", "A1"), Acts.Accepted($"p-{i}", "A2")])));

        Appended(await Journal.AppendAsync(new(Acts.By("c", "p"), streams))).Should().HaveCount(3000);

        (await Journal.CountAsync()).Should().Be(3000);
        await ShouldBeWholeAsync();
    }

    internal static ValueList<JournalEvent> Appended(AppendOutcome outcome) => outcome.Should().BeOfType<AppendOutcome.Appended>().Which.Events;
}
