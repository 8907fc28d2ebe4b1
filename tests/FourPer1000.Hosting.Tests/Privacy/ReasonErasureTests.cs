using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace FourPer1000.Hosting.Tests;

/// <summary>What is written about people in slates ends with them.</summary>
public sealed class ReasonErasureTests
{
    private readonly HookedKeys keys = new();

    [Fact]
    public async Task When_all_time_is_over_nothing_of_the_person_can_be_opened_the_reasons_included()
    {
        await using Portal portal = await WithReasonsAsync();
        await portal.SubmitAsync(new FormBuilder().Build(), "c-1", new("MARK-NAME", null, null));
        await portal.SubmitAsync(new FormBuilder().ToWithdraw().WithId("r-2").Build(), "c-2");

        portal.Clock.Advance(TimeSpan.FromDays(1095));
        (await portal.Desk<WorkDesk>().CarryOutAsync()).Should().NotContain(item => item.Outcome == WorkOutcome.Failed);

        (await portal.TellAsync("p-1", "p-2", "p-4")).Should().NotContain("MARK");
        (await portal.ReplaysAsync("slate.proposed")).Should().Equal(ReplayKind.Erased);
        (await portal.ReplaysAsync("slate.decided")).Should().Equal(ReplayKind.Erased);
        (await portal.Desk<PrivacyDesk>().DueErasuresAsync(DateTimeOffset.MaxValue)).Should().BeEmpty();
    }

    [Fact]
    public async Task Whoever_stands_in_a_slate_alone_is_erased_when_the_time_of_the_reason_is_over()
    {
        await using Portal portal = await WithReasonsAsync();

        ValueList<DueItem.Erasure> due = await portal.Desk<PrivacyDesk>().DueErasuresAsync(Portal.Noon.AddDays(1095));

        (await portal.Desk<PrivacyDesk>().DueErasuresAsync(Portal.Noon.AddDays(1094))).Should().BeEmpty();
        due.Select(item => (item.Person.Value, item.IsWhole)).Should().Equal(("p-1", true), ("p-2", true));
        due.Should().OnlyContain(item => item.Fields.SequenceEqual(Retention.Fields.Select(field => field.Name)));
    }

    [Fact]
    public async Task The_erasure_of_a_person_destroys_every_key_even_where_an_older_record_names_fewer_fields()
    {
        await using Portal portal = await WithReasonsAsync();

        await portal.EraseFieldsAsync("p-1", new(["email", "name"], IsWhole: true), "old-1");

        (await portal.TellAsync("p-1")).Should().NotContain("MARK-FIXED").And.NotContain("MARK-DEPARTED");
    }

    [Fact]
    public async Task A_proposal_with_a_reason_about_an_erased_person_is_refused()
    {
        await using Portal portal = await WithReasonsAsync();
        await portal.EraseAsync("p-1", "x-1");

        SlateAnswer answer = await portal.Desk<SelectionDesk>().ProposeAsync(Pools.WithReasons, new("s-3"));

        DecisionAssert.RefusedFor(answer.Decision, "hosting.people-erased");
        answer.Decision.Reasons[0]["people"].Should().Be((ArgumentValue)(ValueList<string>)["p-1"]);
        answer.Events.Should().ContainSingle().Which.Sealed.Should().BeNull();
        (await portal.TellAsync("p-1")).Should().NotContain("MARK-FIXED");
        (await portal.Desk<SelectionDesk>().ProposeAsync(Pools.Small, new("s-4"))).Decision.IsGranted.Should().BeTrue("no reason is written in it");
    }

    [Fact]
    public async Task An_erased_person_is_not_seated()
    {
        await using Portal portal = await WithProposalAsync();
        await portal.EraseAsync("p-1", "x-1");

        SlateAnswer answer = await portal.Desk<SelectionDesk>().DecideAsync(1, [new(Pools.Leader, new("p-1"), "MARK of p-1")], new("s-2"));

        DecisionAssert.RefusedFor(answer.Decision, "hosting.people-erased");
        (await portal.TellAsync("p-1", "p-2")).Should().NotContain("MARK");
    }

    [Fact]
    public async Task The_seat_of_an_erased_person_goes_to_another_and_the_reason_is_erased_from_the_beginning()
    {
        await using Portal portal = await WithProposalAsync();
        await portal.EraseAsync("p-2", "x-1");

        SlateAnswer answer = await portal.Desk<SelectionDesk>().DecideAsync(1, [new(Pools.Leader, new("p-1"), "MARK of p-2"), new(Pools.Representative, null, "KEPT of p-3")], new("s-2"));

        DecisionAssert.Granted(answer.Decision);
        SlateDecidedRecord.Read(answer.Events[0]).Seats.Single(seat => seat.Seat == Pools.Leader).Person.Should().Be(new PersonId("p-1"));
        string everything = await portal.TellAsync("p-1", "p-2", "p-3");
        everything.Should().NotContain("MARK").And.Contain("KEPT");
        (await portal.ReplaysAsync("slate.decided")).Should().Equal(ReplayKind.Erased);
        (await portal.Desk<SelectionDesk>().DecideAsync(1, [new(Pools.Leader, new("p-1"), "MARK of p-2"), new(Pools.Representative, null, "KEPT of p-3")], new("s-2"))).IsRepeated.Should().BeTrue();
    }

    [Fact]
    public async Task A_reason_that_is_written_after_others_were_erased_has_a_key_of_its_own()
    {
        await using Portal portal = await WithReasonsAsync();
        await portal.EraseFieldsAsync("p-1", new(["reason"], IsWhole: false), "x-1");

        (await portal.Desk<SelectionDesk>().ProposeAsync(Pools.WithReasons, new("s-3"))).Decision.IsGranted.Should().BeTrue();

        (await portal.ReplaysAsync("slate.proposed")).Should().Equal(ReplayKind.Erased, ReplayKind.Same);
        (await portal.TellAsync("p-1")).Should().Contain("MARK-FIXED").And.NotContain("MARK-DEPARTED");
    }

    [Fact]
    public async Task A_person_who_is_erased_while_a_reason_is_sealed_stays_erased()
    {
        await using Portal portal = await WithProposalAsync();
        keys.BeforeNextOpen = () => portal.EraseAsync("p-1", "x-1");

        SlateAnswer answer = await portal.Desk<SelectionDesk>().DecideAsync(1, [new(Pools.Leader, new("p-1"), "MARK of p-1")], new("s-2"));

        DecisionAssert.RefusedFor(answer.Decision, "hosting.people-erased");
        (await portal.TellAsync("p-1", "p-2")).Should().NotContain("MARK");
    }

    private Portal New()
    {
        var portal = new Portal(register: services => services.AddSingleton<IPersonKeys>(keys));
        portal.Actors.Always = Portal.Secretariat;
        return portal;
    }

    private async Task<Portal> WithProposalAsync()
    {
        Portal portal = New();
        (await portal.Desk<SelectionDesk>().ProposeAsync(Pools.Small, new("s-1"))).Version.Should().Be(1);
        return portal;
    }

    private async Task<Portal> WithReasonsAsync()
    {
        Portal portal = New();
        (await portal.Desk<SelectionDesk>().ProposeAsync(Pools.WithReasons, new("s-1"))).Version.Should().Be(1);
        (await portal.Desk<SelectionDesk>().DecideAsync(1, [new(Pools.OtherLeader, null, "MARK-DEPARTED p-1 has enough")], new("s-2"))).Decision.IsGranted.Should().BeTrue();
        return portal;
    }
}
