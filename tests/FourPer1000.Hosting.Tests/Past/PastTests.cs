using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
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
    public async Task A_recorded_slate_that_is_not_the_best_one_is_found()
    {
        await using Portal portal = await WithMuchAsync();
        JournalEvent proposed = (await portal.EventsAsync()).First(happened => happened.Kind == "slate.proposed");
        SlateProposedRecord record = SlateProposedRecord.Read(proposed);
        Rules.ValueList<Selection.SlateSeat> seats = ValueList.From(record.Seats.Select(seat => seat.Seat == Pools.Leader ? seat with { Person = new PersonId("p-1"), Support = 5 } : seat));
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
