using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Testing;

namespace FourPer1000.Hosting.Tests;

/// <summary>An id names one command, and the ids of what a host does by itself are nobody else's.</summary>
public sealed class CommandIdentityTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Nobody_takes_an_id_under_which_a_host_acts_by_itself()
    {
        await using var portal = new Portal();
        await portal.SubmitAsync(new FormBuilder().Build(), "c-1", new("MARK", null, null));
        await portal.SubmitAsync(new FormBuilder().By("p-2").WithId("r-2").Build(), "c-2");
        portal.Clock.Set(new(2020, 10, 2, 0, 0, 0, TimeSpan.Zero));
        string[] ids =
        [
            // The end of the first erasure of p-1, the closed window, the terms.
            DerivedCommand.Of("erased", StreamId.Person(new("p-1")).Value, 2L).Value,
            DerivedCommand.Of(new DueItem.WindowClosed(EditionId.Edition2020, new(2020, 9, 30))).Value,
            DerivedCommand.Of("terms", "2020", TermsEvent.IdOf(RegistrationTerms.Edition2020)).Value,
        ];

        foreach (string id in ids)
        {
            RegistrationAnswer answer = await portal.SubmitAsync(new FormBuilder().By("p-2").For("B1").WithId("r-3").Build(), id);
            DecisionAssert.RefusedFor(answer.Decision, "hosting.command-reserved");
            answer.Events.Should().BeEmpty();
        }

        (await portal.Desk<PrivacyDesk>().ErasePersonAsync(new("p-1"), new("x-1")).WaitAsync(Patience)).Decision.IsGranted.Should().BeTrue();
        await portal.Desk<WorkDesk>().CarryOutAsync();
        (await portal.EventsAsync()).Select(happened => happened.Kind).Should().Contain("person.erased").And.Contain("edition.deadline-came");
    }

    [Fact]
    public async Task Where_an_id_of_the_host_was_taken_in_the_journal_it_says_so_and_does_not_go_round_in_circles()
    {
        await using var portal = new Portal();
        var taken = new Act(DerivedCommand.Of("erased", StreamId.Person(new("p-1")).Value, 1L), Portal.Secretariat, null, EditionId.Edition2020, Portal.Noon);
        await portal.Journal.AppendAsync(new(taken, [new(StreamId.Edition(EditionId.Edition2020), 0, [new(EventTable.TermsDeclared, TermsEvent.Write(RegistrationTerms.Edition2020))])]));

        await portal.Desk<PrivacyDesk>().Invoking(desk => desk.ErasePersonAsync(new("p-1"), new("x-1")).WaitAsync(Patience))
            .Should().ThrowAsync<InvalidOperationException>().WithMessage("*another*");
    }

    [Fact]
    public async Task A_due_item_whose_id_was_taken_in_the_journal_fails_and_is_not_passed_over()
    {
        await using var portal = new Portal();
        portal.Clock.Set(new(2020, 10, 2, 0, 0, 0, TimeSpan.Zero));
        var taken = new Act(DerivedCommand.Of(new DueItem.WindowClosed(EditionId.Edition2020, new(2020, 9, 30))), Portal.Secretariat, new PersonId("p-9"), EditionId.Edition2020, Portal.Noon);
        await portal.Journal.AppendAsync(new(taken, [new(StreamId.Person(new("p-9")), 0, [new(EventTable.PersonErased, new ErasureRecord([], true).Write())])]));

        (await portal.Desk<WorkDesk>().CarryOutAsync()).Should().ContainSingle().Which.Outcome.Should().Be(WorkOutcome.Failed);
    }

    [Fact]
    public async Task A_refused_form_of_an_erased_person_is_the_same_command_only_with_the_same_content()
    {
        await using var portal = new Portal();
        await portal.EraseAsync("p-1", "x-1");
        RegistrationForm form = new FormBuilder().Build();
        await portal.SubmitAsync(form, "c-1", new("N", null, null));

        (await portal.SubmitAsync(form, "c-1", new("N", null, null))).IsRepeated.Should().BeTrue();
        RegistrationAnswer[] others =
        [
            await portal.SubmitAsync(form with { Objective = "B1" }, "c-1", new("N", null, null)),
            await portal.SubmitAsync(form, "c-1", new(null, "N", null)),
            await portal.SubmitAsync(form, "c-1"),
        ];
        others.Should().OnlyContain(answer => answer.Decision.Reasons.Single().Code == HostingReasons.CommandReused);
        (await portal.EventsAsync())[^1].Facts.Should().NotContain("\"N\"");
    }

    [Fact]
    public async Task A_refused_decision_about_a_slate_is_the_same_command_only_with_the_same_departures_and_reasons()
    {
        await using var portal = new Portal();
        portal.Actors.Always = Portal.Secretariat;
        SelectionDesk desk = portal.Desk<SelectionDesk>();
        await desk.DecideAsync(7, [new(Pools.Leader, new("p-1"), "one")], new("c-1"));
        await desk.DecideAsync(7, [new(Pools.Leader, new("a A2/global-leader=b"), "one")], new("c-2"));

        (await desk.DecideAsync(7, [new(Pools.Leader, new("p-1"), "one")], new("c-1"))).IsRepeated.Should().BeTrue();
        DecisionAssert.RefusedFor((await desk.DecideAsync(7, [new(Pools.Leader, new("p-1"), "two")], new("c-1"))).Decision, HostingReasons.CommandReused);
        DecisionAssert.RefusedFor((await desk.DecideAsync(7, [], new("c-1"))).Decision, HostingReasons.CommandReused);
        DecisionAssert.RefusedFor(
            (await desk.DecideAsync(7, [new(Pools.Leader, new("a"), "one"), new(Pools.OtherLeader, new("b"), "one")], new("c-2"))).Decision, HostingReasons.CommandReused);
    }
}
