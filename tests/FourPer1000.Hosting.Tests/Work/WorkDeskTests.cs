using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Hosting.Tests;

public sealed class WorkDeskTests
{
    private static readonly Edition Conditional = Edition.Edition2020 with { Registration = RegistrationTerms.Edition2020 with { OfficeWithoutStanding = OfficeWithoutStanding.Conditional } };

    [Fact]
    public async Task A_closed_window_is_recorded_once_whatever_the_number_of_workers()
    {
        await using Portal portal = Started();
        portal.Clock.Set(new(2020, 10, 1, 0, 0, 0, TimeSpan.FromHours(2)));

        ValueList<WorkItem>[] runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => portal.Desk<WorkDesk>().CarryOutAsync())));

        runs.SelectMany(run => run).Count(item => item.Outcome == WorkOutcome.Done).Should().Be(1);
        JournalEvent came = (await portal.EventsAsync()).Should().ContainSingle(happened => happened.Kind == "edition.deadline-came").Which;
        came.Act.HoldsFrom.Should().Be(new DateTimeOffset(2020, 10, 1, 0, 0, 0, TimeSpan.FromHours(2)));
        came.Act.Actor.Id.Should().BeNull("a machine did it");
        DeadlineRecord.Read(came).Date.Should().Be(new DateOnly(2020, 9, 30));
        (await portal.Desk<WorkDesk>().FindAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task A_waiting_form_is_settled_once_its_organisation_is_known()
    {
        var standings = new ChangingStandings();
        await using Portal portal = Started(standings);
        await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().Build(), "c-1");
        (await portal.Desk<WorkDesk>().CarryOutAsync()).Should().BeEmpty();
        standings.Standing = Standing.Partner;

        ValueList<WorkItem>[] runs = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => portal.Desk<WorkDesk>().CarryOutAsync())));

        runs.SelectMany(run => run).Count(item => item.Outcome == WorkOutcome.Done).Should().Be(1);
        runs.SelectMany(run => run).Should().NotContain(item => item.Outcome == WorkOutcome.Failed);
        (await portal.EventsAsync()).Count(happened => happened.Kind is "dossier.moved" or "dossier.move-refused").Should().Be(1);
        (await portal.Desk<RegistrationDesk>().FindAsync(new("p-1"))).Dossier!.Find("A1")!.State.Should().Be(DossierState.Accepted);
    }

    [Fact]
    public async Task A_condition_is_cleared_once_standing_has_begun()
    {
        var standings = new ChangingStandings { Standing = Standing.None };
        await using Portal portal = Started(standings, Conditional);
        await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().Build(), "c-1");
        (await portal.Desk<WorkDesk>().FindAsync()).Should().BeEmpty();
        standings.Standing = Standing.Member;

        (await portal.Desk<WorkDesk>().CarryOutAsync()).Should().ContainSingle().Which.Outcome.Should().Be(WorkOutcome.Done);

        (await portal.Desk<RegistrationDesk>().FindAsync(new("p-1"))).Dossier!.Find("A1")!.Conditions.Should().BeEmpty();
        (await portal.Desk<WorkDesk>().CarryOutAsync()).Should().BeEmpty();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task After_a_crash_the_next_worker_leaves_one_event(bool isBehind)
    {
        var standings = new ChangingStandings();
        await using Portal portal = Started(standings);
        await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().Build(), "c-1");
        standings.Standing = Standing.Member;
        portal.Clock.Set(new(2020, 10, 2, 0, 0, 0, TimeSpan.Zero));
        var journal = (Crashing)portal.Journal;
        (isBehind ? (Action<Func<JournalAppend, bool>>)journal.StopBehind : journal.StopBefore)(_ => true);

        ValueList<WorkItem> first = await portal.Desk<WorkDesk>().CarryOutAsync();
        ValueList<WorkItem> second = await portal.Desk<WorkDesk>().CarryOutAsync();

        first.Select(item => item.Outcome).Should().Equal(WorkOutcome.Failed, WorkOutcome.Done);
        first[0].Failure.Should().BeOfType<JournalUnavailableException>();
        second.Should().HaveCount(isBehind ? 0 : 1);
        IReadOnlyList<JournalEvent> events = await portal.EventsAsync();
        events.Count(happened => happened.Kind == "edition.deadline-came").Should().Be(1);
        events.Count(happened => happened.Kind == "dossier.moved").Should().Be(1);
    }

    [Fact]
    public async Task What_changed_in_between_is_passed()
    {
        var standings = new ChangingStandings();
        await using Portal portal = Started(standings);
        await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().Build(), "c-1");
        standings.Standing = Standing.Member;
        standings.BeforeNext = () => portal.SubmitAsync(new FormBuilder().ToWithdraw().WithId("r-2").Build(), "c-2");

        ValueList<WorkItem> items = await portal.Desk<WorkDesk>().CarryOutAsync();

        items.Should().ContainSingle().Which.Outcome.Should().Be(WorkOutcome.Passed);
        (await portal.EventsAsync()).Should().NotContain(happened => happened.Kind.StartsWith("dossier.move", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_checkpoint_is_made_when_it_is_due_and_somebody_makes_them()
    {
        var maker = new Maker();
        await using Portal portal = new(options => options.MakeCheckpointsEvery(TimeSpan.FromHours(1)), services => services.AddSingleton<IDueCheckpoint>(provider => maker.On(provider)));

        await portal.Desk<WorkDesk>().CarryOutAsync();
        await portal.Desk<WorkDesk>().CarryOutAsync();
        portal.Clock.Advance(TimeSpan.FromHours(1));
        await portal.Desk<WorkDesk>().CarryOutAsync();

        (await portal.Get<ICheckpoints>().ListAsync()).Select(made => made.Number).Should().Equal(1, 2);
    }

    [Fact]
    public async Task Of_two_hosts_that_make_the_same_checkpoint_the_later_one_passes_it()
    {
        using var key = CheckpointKey.Create();
        var checkpoints = new OthersFirst();
        await using Portal portal = new(options => options.MakeCheckpointsEvery(TimeSpan.FromHours(1)), services => services.AddSingleton<ICheckpoints>(checkpoints).AddFourPer1000Checkpoints(key));
        await portal.SubmitAsync(new FormBuilder().Build(), "c-1");

        ValueList<WorkItem> items = await portal.Desk<WorkDesk>().CarryOutAsync();

        items.Should().ContainSingle().Which.Outcome.Should().Be(WorkOutcome.Passed);
        (await checkpoints.ListAsync()).Should().ContainSingle().Which.Signature.Should().Be("of the other host");
    }

    [Fact]
    public async Task What_failed_is_logged_with_its_rule_and_its_exception_and_without_anybody()
    {
        var standings = new ChangingStandings();
        await using Portal portal = Started(standings);
        await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().Build(), "c-1");
        standings.Standing = Standing.Member;
        ((Crashing)portal.Journal).StopBefore(append => append.Act.Command.Value.Contains("fact-known", StringComparison.Ordinal));

        await portal.Desk<WorkDesk>().CarryOutAsync();

        portal.Log.All.Should().ContainSingle(line => line.StartsWith("Error WorkItemFailed", StringComparison.Ordinal)).Which
            .Should().Contain("fact-known").And.Contain("JournalUnavailableException").And.Contain("IOException").And.Contain("The host has stopped.").And.NotContain("p-1");
    }

    [Fact]
    public async Task A_register_that_does_not_answer_in_time_fails_one_item_and_stops_no_host()
    {
        var standings = new ChangingStandings();
        await using Portal portal = new(register: services => services.AddSingleton<IStandings>(standings).AddDueWork(TimeSpan.FromMilliseconds(20)));
        await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().Build(), "c-1");
        standings.BeforeNext = () => throw new TaskCanceledException("The request timed out.");
        portal.Clock.Set(new(2020, 10, 2, 0, 0, 0, TimeSpan.Zero));
        var worker = (Microsoft.Extensions.Hosting.BackgroundService)portal.Get<Microsoft.Extensions.Hosting.IHostedService>();

        await worker.StartAsync(default);
        for (int i = 0; i < 500 && !(await portal.EventsAsync()).Any(happened => happened.Kind == "edition.deadline-came"); i++)
        {
            await Task.Delay(10);
        }

        worker.ExecuteTask!.IsFaulted.Should().BeFalse();
        worker.ExecuteTask!.IsCanceled.Should().BeFalse();
        await worker.StopAsync(default);
        (await portal.EventsAsync()).Should().Contain(happened => happened.Kind == "edition.deadline-came");
        portal.Log.All.Should().Contain(line => line.StartsWith("Error WorkFailed", StringComparison.Ordinal) && line.Contains("TaskCanceledException", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_item_whose_register_does_not_answer_in_time_fails_and_the_others_are_carried_out()
    {
        var standings = new ChangingStandings();
        await using Portal portal = Started(standings);
        await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().Build(), "c-1");
        standings.Standing = Standing.Member;
        standings.BeforeNext = () =>
        {
            standings.BeforeNext = () => throw new TaskCanceledException("The request timed out.");
            return Task.CompletedTask;
        };
        portal.Clock.Set(new(2020, 10, 2, 0, 0, 0, TimeSpan.Zero));

        ValueList<WorkItem> items = await portal.Desk<WorkDesk>().CarryOutAsync();

        items.Select(item => item.Outcome).Should().Equal(WorkOutcome.Done, WorkOutcome.Failed);
    }

    [Fact]
    public async Task A_worker_of_a_host_carries_out_what_is_due_and_goes_on_after_a_failure()
    {
        await using Portal portal = new(register: services => services
            .AddSingleton<IJournal>(provider => new Crashing(new(provider.GetRequiredService<TimeProvider>())))
            .AddDueWork(TimeSpan.FromMilliseconds(20)));
        portal.Clock.Set(new(2020, 10, 2, 0, 0, 0, TimeSpan.Zero));
        ((Crashing)portal.Journal).StopBefore(_ => true);
        var worker = (Microsoft.Extensions.Hosting.BackgroundService)portal.Get<Microsoft.Extensions.Hosting.IHostedService>();

        await worker.StartAsync(default);
        for (int i = 0; i < 500 && !(await portal.EventsAsync()).Any(happened => happened.Kind == "edition.deadline-came"); i++)
        {
            await Task.Delay(10);
        }

        await worker.StopAsync(default);
        (await portal.EventsAsync()).Count(happened => happened.Kind == "edition.deadline-came").Should().Be(1);
        portal.Log.All.Should().Contain(line => line.StartsWith("Error WorkFailed", StringComparison.Ordinal));
    }

    private static Portal Started(IStandings? standings = null, Edition? edition = null) => new(
        options => options.ForEdition(edition ?? Edition.Edition2020),
        services =>
        {
            services.AddSingleton<IJournal>(provider => new Crashing(new(provider.GetRequiredService<TimeProvider>())));
            if (standings is not null)
            {
                services.AddSingleton(standings);
            }
        });

    private sealed class ChangingStandings : IStandings
    {
        public Standing? Standing { get; set; }

        /// <summary>What happens once, after the worker has read what is due.</summary>
        public Func<Task>? BeforeNext { get; set; }

        public async ValueTask<PersonStanding> FindAsync(PersonId person, OrganisationId? behindTheForm, DateOnly day, CancellationToken cancellation = default)
        {
            Func<Task>? before = BeforeNext;
            BeforeNext = null;
            await (before?.Invoke() ?? Task.CompletedTask);
            return new(Standing, false);
        }
    }

    [Fact]
    public async Task A_host_with_a_signing_key_makes_its_checkpoints_and_outsiders_check_with_the_public_half()
    {
        using var key = CheckpointKey.Create();
        await using Portal portal = new(options => options.MakeCheckpointsEvery(TimeSpan.FromHours(1)), services => services.AddFourPer1000Checkpoints(key));
        await portal.SubmitAsync(new FormBuilder().Build(), "c-1");

        (await portal.Desk<WorkDesk>().CarryOutAsync()).Should().Contain(item => item.Outcome == WorkOutcome.Done);

        (await portal.Get<ICheckpoints>().ListAsync()).Should().ContainSingle().Which.Key.Should().Be(key.PublicKey);
        JournalReport report = await portal.Get<ProofDesk>().VerifyAsync(key.PublicKey);
        report.IsWhole.Should().BeTrue();
        report.Checkpoints.Should().Be(1);
        DecisionDossier dossier = (await portal.Get<ProofDesk>().ExportAsync(StreamId.Dossier(EditionId.Edition2020, new("p-1")), 1))!;
        DecisionDossierFile.Check(dossier, key.PublicKey, Edition.Edition2020).Findings.Should().BeEmpty();
    }

    /// <summary>Checkpoints of which another host keeps one of the same number a moment earlier.</summary>
    private sealed class OthersFirst : ICheckpoints
    {
        private readonly InMemoryCheckpoints kept = new();

        public async Task KeepAsync(Checkpoint checkpoint, CancellationToken cancellation = default)
        {
            await kept.KeepAsync(checkpoint with { Signature = "of the other host" }, cancellation);
            await kept.KeepAsync(checkpoint, cancellation);
        }

        public Task<ValueList<Checkpoint>> ListAsync(CancellationToken cancellation = default) => kept.ListAsync(cancellation);
    }

    private sealed class Maker : IDueCheckpoint
    {
        private IServiceProvider? services;

        public Maker On(IServiceProvider provider)
        {
            services = provider;
            return this;
        }

        public async Task<bool> MakeAsync(long number, CancellationToken cancellation = default)
        {
            await services!.GetRequiredService<ICheckpoints>().KeepAsync(
                new(number, services!.GetRequiredService<TimeProvider>().GetUtcNow(), 0, 0, EventHash.None, EventHash.None, [], EventHash.None, "", ""), cancellation);
            return true;
        }
    }
}
