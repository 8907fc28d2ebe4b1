using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Hosting.Tests;

/// <summary>What happens beside an erasure, or in the middle of one.</summary>
public sealed class ErasureEndTests
{
    private static readonly PersonId Person = new("p-1");
    private static readonly PersonalDetails Told = new("MARK-NAME", "MARK-EMAIL", null);

    private readonly HookedKeys keys = new();
    private readonly HookedStandings standings = new();

    [Fact]
    public async Task Details_that_were_being_sealed_when_the_person_was_erased_are_refused_and_older_ones_read_as_erased()
    {
        await using Portal portal = await WithPersonAsync();
        keys.BeforeNextOpen = () => portal.EraseAsync("p-1", "x-1");

        RegistrationAnswer answer = await portal.SubmitAsync(new FormBuilder().For("B1").WithId("r-2").Build(), "c-2", Told);

        DecisionAssert.RefusedFor(answer.Decision, HostingReasons.PersonErased);
        (await portal.TellAsync("p-1")).Should().NotContain("MARK");
        (await portal.ReplaysAsync("person.details-given")).Should().Equal(ReplayKind.Erased);
    }

    [Fact]
    public async Task A_key_that_came_back_under_its_old_name_opens_nothing_and_breaks_nothing()
    {
        await using Portal portal = await WithPersonAsync();
        await portal.EraseAsync("p-1", "x-1");

        await keys.OpenAsync(KeyName.Of(Person, "name", 0));

        (await portal.TellAsync("p-1")).Should().NotContain("MARK");
        (await portal.ReplaysAsync("person.details-given")).Should().Equal(ReplayKind.Erased);
    }

    [Fact]
    public async Task A_form_that_was_being_decided_when_the_person_was_erased_is_refused()
    {
        await using Portal portal = await WithPersonAsync();
        standings.BeforeNext = () => portal.EraseAsync("p-1", "x-1");

        RegistrationAnswer answer = await portal.SubmitAsync(new FormBuilder().For("B1").WithId("r-2").Build(), "c-2");

        DecisionAssert.RefusedFor(answer.Decision, HostingReasons.PersonErased);
        (await ActiveAsync(portal, "p-1")).Should().BeEmpty();
    }

    [Fact]
    public async Task The_registrations_of_an_erased_person_end_and_nothing_is_made_of_them()
    {
        await using Portal portal = await WithPersonAsync();
        await portal.SubmitAsync(new FormBuilder().For("B1").WithId("r-2").AsGlobalLeader().Build(), "c-2");
        await portal.SubmitAsync(new FormBuilder().By("p-2").WithId("r-3").For("C1").Build(), "c-3");

        await portal.EraseAsync("p-1", "x-1");

        (await ActiveAsync(portal, "p-1")).Should().BeEmpty();
        (await portal.EventsAsync()).Select(happened => happened.Kind).TakeLast(3).Should().Equal("dossier.person-erased", "person.erasure-requested", "person.erased");
        (await portal.ReplaysAsync("dossier.person-erased")).Should().Equal(ReplayKind.Same);
        ValueList<ViewRow> rows = await portal.Views.ListAsync(new(JournalViews.Registrations.Name, Person: "p-1")).ToListAsync(default);
        rows.Select(row => row.State).Should().Equal("withdrawn", "withdrawn");

        portal.Actors.Always = Portal.Secretariat;
        RegistrationDesk desk = portal.Desk<RegistrationDesk>();
        RegistrationAnswer[] answers =
        [
            await desk.MoveAsync(Person, "B1", DossierTrigger.HandOver, new("c-4")),
            await desk.MergeAsync(new("p-2"), Person, new("c-5")),
            await desk.MergeAsync(Person, new("p-2"), new("c-6")),
        ];
        foreach (RegistrationAnswer answer in answers)
        {
            DecisionAssert.RefusedFor(answer.Decision, HostingReasons.PersonErased);
            answer.Events.Should().ContainSingle().Which.Kind.Should().Be("person.request-refused");
        }

        (await desk.MoveAsync(Person, "B1", DossierTrigger.HandOver, new("c-4"))).IsRepeated.Should().BeTrue();
        DecisionAssert.RefusedFor((await desk.MoveAsync(Person, "A1", DossierTrigger.HandOver, new("c-4"))).Decision, HostingReasons.CommandReused);
        (await portal.ReplaysAsync("person.request-refused")).Should().Equal(ReplayKind.Same, ReplayKind.Same, ReplayKind.Same);
    }

    [Fact]
    public async Task Who_registers_again_at_the_last_moment_is_not_erased_by_retention()
    {
        await using Portal portal = await WithPersonAsync();
        await portal.SubmitAsync(new FormBuilder().ToWithdraw().WithId("r-2").Build(), "c-2");
        portal.Clock.Advance(TimeSpan.FromDays(1095));
        DueItem[] due = [.. await portal.Desk<WorkDesk>().FindAsync()];
        due.OfType<DueItem.Erasure>().Should().ContainSingle();
        await portal.SubmitAsync(new FormBuilder().WithId("r-3").Build(), "c-3");

        PersonState before = await PersonState.ReadAsync(portal.Journal, Person, default);
        (await portal.Desk<WorkDesk>().CarryOutAsync(due[^1], default)).Outcome.Should().Be(WorkOutcome.Passed);

        (await PersonState.ReadAsync(portal.Journal, Person, default)).Should().Be(before);
        (await ActiveAsync(portal, "p-1")).Should().Equal("A1");
    }

    [Fact]
    public async Task An_erasure_that_was_interrupted_is_finished_by_the_next_worker()
    {
        await using Portal portal = await WithPersonAsync();
        ((Crashing)portal.Journal).StopBefore(append => append.Streams.SelectMany(stream => stream.Events).Any(made => made.Kind == EventTable.PersonErased));
        await portal.Desk<PrivacyDesk>().Invoking(desk => desk.ErasePersonAsync(Person, new("x-1"))).Should().ThrowAsync<JournalUnavailableException>();

        ValueList<WorkItem> first = await portal.Desk<WorkDesk>().CarryOutAsync();
        ValueList<WorkItem> second = await portal.Desk<WorkDesk>().CarryOutAsync();

        first.Should().ContainSingle().Which.Outcome.Should().Be(WorkOutcome.Done);
        second.Should().BeEmpty();
        (await portal.EventsAsync()).Count(happened => happened.Kind == "person.erased").Should().Be(1);
        (await portal.TellAsync("p-1")).Should().NotContain("MARK");
    }

    [Fact]
    public async Task Once_an_erasure_is_recorded_nothing_that_is_cancelled_stops_it()
    {
        await using Portal portal = await WithPersonAsync();
        using var source = new CancellationTokenSource();
        ((Crashing)portal.Journal).StopBehind(append =>
        {
            source.Cancel();
            return false;
        });

        ErasureAnswer answer = await portal.Desk<PrivacyDesk>().ErasePersonAsync(Person, new("x-1"), source.Token);

        DecisionAssert.Granted(answer.Decision);
        (await portal.EventsAsync())[^1].Kind.Should().Be("person.erased");
    }

    [Fact]
    public async Task Who_only_ever_had_forms_refused_is_not_due_and_who_gave_no_details_is()
    {
        await using Portal portal = new();
        await portal.SubmitAsync(new FormBuilder().AsRepresentativeOf(null).Build(), "c-1");
        await portal.SubmitAsync(new FormBuilder().By("p-2").WithId("r-2").Build(), "c-2");
        await portal.SubmitAsync(new FormBuilder().By("p-2").WithId("r-3").ToWithdraw().Build(), "c-3");

        (await portal.Desk<PrivacyDesk>().DueErasuresAsync(Portal.Noon.AddDays(1095))).Select(item => (item.Person.Value, item.IsWhole)).Should().Equal(("p-2", true));
        (await portal.Desk<PrivacyDesk>().DueErasuresAsync(Portal.Noon.AddDays(1094))).Should().BeEmpty();
    }

    private static async Task<IEnumerable<string>> ActiveAsync(Portal portal, string person)
    {
        ValueList<JournalEvent> events = await portal.Journal.ReadAsync(StreamId.Dossier(EditionId.Edition2020, new(person))).ToListAsync(default);
        return Dossier.Replay(new(person), EditionId.Edition2020, events.Where(DossierRecord.IsOf).Select(happened => DossierRecord.Read(happened).Happened))
            .Entries.Where(entry => entry.IsActive).Select(entry => entry.Objective.Value);
    }

    private async Task<Portal> WithPersonAsync()
    {
        var portal = new Portal(register: services => services
            .AddSingleton<IJournal>(provider => new Crashing(new(provider.GetRequiredService<TimeProvider>())))
            .AddSingleton<IPersonKeys>(keys)
            .AddSingleton<IStandings>(standings));
        (await portal.SubmitAsync(new FormBuilder().Build(), "c-1", Told)).Decision.IsGranted.Should().BeTrue();
        return portal;
    }
}
