using FourPer1000.Domain;
using FourPer1000.Exchange;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Targets;
using FourPer1000.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Hosting.Tests;

public sealed class PastTests
{
    [Fact]
    public async Task A_view_is_told_as_it_was_known_and_as_it_held()
    {
        await using var portal = new Portal();
        portal.Actors.Always = Portal.Secretariat;
        DateTimeOffset submitted = Portal.Noon.AddHours(-4);
        await portal.SubmitAsync(new FormBuilder().At(submitted).Build(), "c-1");
        portal.Clock.Advance(TimeSpan.FromHours(2));
        await portal.SubmitAsync(new FormBuilder().At(Portal.Noon.AddHours(1)).WithId("r-2").ToWithdraw().Build(), "c-2");
        AsOf past = portal.Get<AsOf>();

        (await StatesAsync(Portal.Noon.AddMinutes(-1), DateTimeOffset.MaxValue)).Should().BeEmpty();
        (await StatesAsync(Portal.Noon, submitted)).Should().Equal("accepted");
        (await StatesAsync(Portal.Noon, submitted.AddTicks(-1))).Should().BeEmpty();
        (await StatesAsync(Portal.Noon.AddHours(2), Portal.Noon)).Should().Equal("accepted");
        (await StatesAsync(Portal.Noon.AddHours(2), Portal.Noon.AddHours(1))).Should().Equal("withdrawn");

        async Task<IEnumerable<string?>> StatesAsync(DateTimeOffset recordedAt, DateTimeOffset effectiveAt) =>
            (await past.ViewAsync(JournalViews.Registrations, recordedAt, effectiveAt)).Select(row => row.State);
    }

    [Fact]
    public async Task Everything_that_is_recorded_can_be_decided_again_with_the_same_answer()
    {
        await using Portal portal = await WithMuchAsync();
        DecisionReplay replay = portal.Get<DecisionReplay>();
        var kinds = new HashSet<string>();

        foreach (JournalEvent happened in await portal.EventsAsync())
        {
            ReplayReport report = await replay.OfAsync(happened.Stream, happened.Version);
            bool isDecision = happened.Kind is not ("edition.terms-declared" or "edition.deadline-came");
            report.Kind.Should().Be(isDecision ? ReplayKind.Same : ReplayKind.Impossible, "{0} {1}", happened.Kind, string.Join(',', report.Differences));
            kinds.Add(happened.Kind);
        }

        kinds.Should().Contain(["dossier.merged", "dossier.moved", "slate.proposed", "slate.decided", "slate.refused", "observation.recorded", "observation.refused", "person.details-given"]);
    }

    [Fact]
    public async Task Everything_that_is_recorded_can_be_checked_with_its_dossier_alone_and_what_is_not_decided_again_is_named()
    {
        await using Portal portal = await WithMuchAsync();
        await portal.Desk<SelectionDesk>().ProposeAsync(Pools.WithReasons, new("c-20"));
        using var key = CheckpointKey.Create();
        ProofDesk proof = portal.Get<ProofDesk>();
        await proof.MakeCheckpointAsync(key);
        var named = new SortedDictionary<string, string>(StringComparer.Ordinal);

        foreach (JournalEvent happened in await portal.EventsAsync())
        {
            DecisionDossier dossier = (await proof.ExportAsync(happened.Stream, happened.Version))!;
            DecisionDossierReport report = DecisionDossierFile.Check(dossier, key.PublicKey, Edition.Edition2020);
            report.Findings.Should().BeEmpty(happened.Kind);
            (report.Again is null).Should().Be(report.NotDecided.Contains(DecisionDossierReport.Kind), happened.Kind);
            (report.Again?.Kind ?? ReplayKind.Same).Should().Be(ReplayKind.Same);
            named[happened.Kind + (happened.Sealed is null ? "" : "+")] = string.Join(',', report.NotDecided);
        }

        named.Where(pair => pair.Key.StartsWith("dossier.", StringComparison.Ordinal) || pair.Key.StartsWith("slate.", StringComparison.Ordinal)).Select(pair => $"{pair.Key} {pair.Value}".TrimEnd()).Should().Equal(
            "dossier.form-accepted", "dossier.form-refused", "dossier.merge-refused", "dossier.merged other", "dossier.merged-away other", "dossier.move-refused", "dossier.moved",
            "slate.decided+ reasons", "slate.proposed", "slate.proposed+ reasons", "slate.refused kind");
        named.Where(pair => !pair.Key.StartsWith("dossier.", StringComparison.Ordinal) && !pair.Key.StartsWith("slate.", StringComparison.Ordinal)).Should().OnlyContain(pair => pair.Value == "kind");
    }

    [Fact]
    public async Task Another_slate_and_other_effects_in_a_dossier_are_found_without_the_host()
    {
        await using Portal portal = await WithMuchAsync();
        using var key = CheckpointKey.Create();
        ProofDesk proof = portal.Get<ProofDesk>();
        await proof.MakeCheckpointAsync(key);
        JournalEvent decided = (await portal.EventsAsync()).Last(happened => happened.Kind == "slate.decided");
        DecisionDossier dossier = (await proof.ExportAsync(decided.Stream, decided.Version))!;
        SlateDecidedRecord record = SlateDecidedRecord.Read(decided);
        SlateProposedRecord proposed = SlateProposedRecord.Read(dossier.Events.Single(happened => happened.Version == record.Proposal));

        Differences(record.Proposal, happened => happened with { Facts = (proposed with { Seats = record.Seats }).Write() }).Should().Equal("seats");
        Differences(record.Proposal, happened => happened with { Facts = (proposed with { Levels = record.Levels }).Write() }).Should().Equal("levels");
        Differences(decided.Version, happened => happened with { Facts = (record with { Broken = ["organisation-cap"] }).Write() }).Should().Equal("broken");
        Differences(decided.Version, happened => happened with { Facts = (record with { Departures = [] }).Write() }).Should().Equal("seats", "levels");

        ValueList<string> Differences(long version, Func<JournalEvent, JournalEvent> change)
        {
            DecisionDossier changed = dossier with { Version = version, Events = ValueList.From(dossier.Events.Select(happened => happened.Version == version ? change(happened) : happened)) };
            DecisionDossierReport report = DecisionDossierFile.Check(changed, key.PublicKey, Edition.Edition2020);
            report.Findings.Select(finding => finding.Code).Should().Contain(JournalReasons.DecisionDiffers);
            return report.Again!.Differences;
        }
    }

    [Fact]
    public async Task A_slate_is_made_again_within_the_limits_that_were_recorded()
    {
        await using var portal = new Portal();
        portal.Actors.Always = Portal.Secretariat;
        SlateAnswer answer = await portal.Desk<SelectionDesk>().ProposeAsync(Pools.Hard, new("c-1"), new SearchLimits(50_000));
        SlateProposedRecord record = SlateProposedRecord.Read(answer.Events[0]);

        record.Limits.Should().Be(new SearchLimits(50_000));
        SlateReplay.Proposed(record, Pools.Hard, hasReasons: true).Kind.Should().Be(ReplayKind.Same);
        SlateReplay.Proposed(record with { Limits = new(1) }, Pools.Hard, hasReasons: true).Kind.Should().Be(ReplayKind.Impossible);
    }

    [Fact]
    public async Task The_slate_of_an_edition_stands_in_a_row_as_proposed_and_as_decided_now_and_then()
    {
        await using var portal = new Portal();
        portal.Actors.Always = Portal.Secretariat;
        SelectionDesk desk = portal.Desk<SelectionDesk>();
        long first = (await desk.ProposeAsync(Pools.Small, new("c-1"))).Version;
        portal.Clock.Advance(TimeSpan.FromHours(1));
        await desk.DecideAsync(first, [new(Pools.Leader, new("p-1"), "because")], new("c-2"));
        portal.Clock.Advance(TimeSpan.FromHours(1));
        await desk.ProposeAsync(Pools.WithReasons, new("c-3"));
        AsOf past = portal.Get<AsOf>();

        ViewRow row = (await portal.Views.FindAsync(JournalViews.Slates.Name, "2020"))!;
        SlateStanding now = SlateStanding.Of(row);
        SlateStanding proposed = await AtAsync(Portal.Noon), decided = await AtAsync(Portal.Noon.AddHours(1));

        (row.State, now.Proposal, now.Decided!.Proposal).Should().Be(("proposed", first + 2, first));
        (proposed.State, proposed.Proposal, proposed.Decided).Should().Be(("proposed", first, null));
        (decided.State, decided.Decided!.Departures.Single().Departure.Person).Should().Be(("decided", new PersonId("p-1")));
        decided.Decided.Seats.First(seat => seat.Seat == Pools.Leader).Person.Should().Be(new PersonId("p-1"));
        proposed.Seats.First(seat => seat.Seat == Pools.Leader).Person.Should().Be(new PersonId("p-2"));
        now.InputHash.Should().Be(InputHash.Of(Pools.WithReasons));
        row.Content.Should().NotContain("because").And.NotContain("MARK-");
        await portal.Views.RebuildAsync(JournalViews.Slates);
        (await portal.Views.FindAsync(JournalViews.Slates.Name, "2020")).Should().Be(row);

        async Task<SlateStanding> AtAsync(DateTimeOffset recordedAt) =>
            SlateStanding.Of((await past.ViewAsync(JournalViews.Slates, recordedAt, DateTimeOffset.MaxValue)).Single());
    }

    [Fact]
    public async Task A_recorded_slate_that_is_not_the_best_one_is_found()
    {
        await using Portal portal = await WithMuchAsync();
        JournalEvent proposed = (await portal.EventsAsync()).First(happened => happened.Kind == "slate.proposed");
        SlateProposedRecord record = SlateProposedRecord.Read(proposed);
        ValueList<SlateSeat> seats = ValueList.From(record.Seats.Select(seat => seat.Seat == Pools.Leader ? seat with { Person = new PersonId("p-1"), Support = 5 } : seat));
        var journal = new InMemoryJournal(portal.Clock);
        await journal.AppendAsync(new(proposed.Act, [new(proposed.Stream, 0, [new(EventTable.SlateProposed, (record with { Seats = seats }).Write(), proposed.Sealed)])]));
        await using var other = new Portal(register: services => services.AddSingleton<IJournal>(journal));

        ReplayReport report = await other.Get<DecisionReplay>().OfAsync(proposed.Stream, 1);

        report.Kind.Should().Be(ReplayKind.Differs);
        report.Differences.Should().Equal("seats");
    }

    [Fact]
    public async Task An_event_that_is_not_there_is_a_mistake_of_the_caller()
    {
        await using var portal = new Portal();

        await portal.Get<DecisionReplay>().Invoking(replay => replay.OfAsync(StreamId.Person(new("p-1")), 1)).Should().ThrowAsync<ArgumentException>();
    }

    [Fact]
    public async Task An_event_of_a_newer_version_stops_this_host()
    {
        await using var portal = new Portal(register: services => services.AddSingleton<IJournal>(provider => new FromTomorrow(new(provider.GetRequiredService<TimeProvider>()))));
        await portal.SubmitAsync(new FormBuilder().Build(), "c-1");

        await portal.Desk<RegistrationDesk>().Invoking(desk => desk.SubmitAsync(new FormBuilder().WithId("r-2").For("A2").Build(), new("c-2")))
            .Should().ThrowAsync<UnknownEventException>().WithMessage("*update this host*");
    }

    private static async Task<Portal> WithMuchAsync()
    {
        var portal = new Portal();
        await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().Build(), "c-1", new("N", "E", "S"));
        await portal.SubmitAsync(new FormBuilder().AsGlobalLeader().For("A2").From("o-2").WithId("r-2").Build(), "c-2");
        await portal.SubmitAsync(new FormBuilder().By("p-2").WithId("r-3").For("A3").Build(), "c-3");
        await portal.Desk<SelectionDesk>().ProposeAsync(Pools.Small, new("c-4"));
        PlanObservation figure = new(PlanEdition.Edition2020.Measures.First(measure => measure.Kind != MeasureKind.Milestone).Key, "global", new(2024, 1, 1), 5m);
        await portal.Desk<TargetsDesk>().RecordAsync(figure, new("c-5"));
        portal.Actors.Always = Portal.Secretariat;
        RegistrationDesk desk = portal.Desk<RegistrationDesk>();
        await desk.MoveAsync(new("p-1"), "A1", DossierTrigger.HandOver, new("c-6"));
        await desk.MoveAsync(new("p-1"), "A1", DossierTrigger.HandOver, new("c-7"));
        await desk.MergeAsync(new("p-1"), new("p-2"), new("c-8"));
        await desk.MergeAsync(new("p-1"), new("p-1"), new("c-9"));
        await portal.Desk<TargetsDesk>().RecordAsync(figure, new("c-10"));
        SelectionDesk selection = portal.Desk<SelectionDesk>();
        long proposal = (await selection.ProposeAsync(Pools.Small, new("c-11"))).Version;
        await selection.DecideAsync(proposal, [new(Pools.Leader, new("p-1"), "because")], new("c-12"));
        portal.Clock.Set(new(2020, 10, 2, 0, 0, 0, TimeSpan.Zero));
        await portal.Desk<WorkDesk>().CarryOutAsync();
        return portal;
    }

    /// <summary>A journal to which a newer version of the suite has written: what stands in dossiers is of a kind that this one does not know.</summary>
    private sealed class FromTomorrow(InMemoryJournal inner) : IJournal
    {
        public Task<AppendOutcome> AppendAsync(JournalAppend append, CancellationToken cancellation = default) => inner.AppendAsync(append, cancellation);

        public IAsyncEnumerable<JournalEvent> ReadAsync(StreamId stream, long after = 0, CancellationToken cancellation = default) =>
            inner.ReadAsync(stream, after, cancellation).Select(happened => stream.Kind == "dossier" ? happened with { Kind = "dossier.from-tomorrow" } : happened);

        public IAsyncEnumerable<JournalEvent> ReadAllAsync(long after = 0, CancellationToken cancellation = default) => inner.ReadAllAsync(after, cancellation);

        public Task<long> SettledAsync(CancellationToken cancellation = default) => inner.SettledAsync(cancellation);

        public Task<ValueList<JournalEvent>> FindAsync(CommandId command, CancellationToken cancellation = default) => inner.FindAsync(command, cancellation);

        public IAsyncEnumerable<JournalEvent> ReadAsync(PersonId concerned, CancellationToken cancellation = default) => inner.ReadAsync(concerned, cancellation);
    }
}
