using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Selection;
using FourPer1000.Testing;

namespace FourPer1000.Hosting.Tests;

public sealed class SelectionDeskTests
{
    [Fact]
    public async Task A_proposal_is_recorded_with_its_whole_input_its_levels_and_the_seal()
    {
        await using Portal portal = BySecretariat();

        SlateAnswer answer = await portal.Desk<SelectionDesk>().ProposeAsync(Pools.Small, new("c-1"));

        DecisionAssert.Granted(answer.Decision);
        var best = answer.Outcome.Should().BeOfType<SlateOutcome.Optimal>().Which;
        SlateProposedRecord record = SlateProposedRecord.Read(answer.Events.Single());
        record.Seats.Should().Equal(best.Slate.Seats);
        record.Levels.Should().Equal(best.Slate.Levels);
        record.Seal.Should().Be(best.Certificate.Seal);
        record.InputHash.Should().Be(InputHash.Of(Pools.Small));
    }

    [Fact]
    public async Task A_repeated_proposal_gets_the_first_answer_and_another_input_does_not()
    {
        await using Portal portal = BySecretariat();
        SelectionDesk desk = portal.Desk<SelectionDesk>();
        SlateAnswer first = await desk.ProposeAsync(Pools.Small, new("c-1"));

        SlateAnswer again = await desk.ProposeAsync(Pools.Small, new("c-1"));
        SlateAnswer other = await desk.ProposeAsync(Pools.WithReasons, new("c-1"));

        (again.IsRepeated, again.Outcome).Should().Be((true, null));
        again.Events.Should().Equal(first.Events);
        DecisionAssert.RefusedFor(other.Decision, HostingReasons.CommandReused);
    }

    [Fact]
    public async Task Only_the_secretariat_proposes_and_decides_and_the_refusal_is_recorded()
    {
        await using Portal portal = BySecretariat();
        SelectionDesk desk = portal.Desk<SelectionDesk>();
        long proposal = (await desk.ProposeAsync(Pools.Small, new("c-1"))).Version;
        portal.Actors.Always = new(new PersonId("l-1"), Authorities.GlobalLeader);

        SlateAnswer[] answers = [await desk.ProposeAsync(Pools.Small, new("c-2")), await desk.DecideAsync(proposal, [], new("c-3"))];

        foreach (SlateAnswer answer in answers)
        {
            DecisionAssert.RefusedFor(answer.Decision, "authority.not-yours");
            answer.Events.Should().ContainSingle().Which.Kind.Should().Be("slate.refused");
            answer.Outcome.Should().BeNull("nothing is searched for somebody who may not ask");
        }

        (await desk.DecideAsync(proposal, [], new("c-3"))).IsRepeated.Should().BeTrue();
    }

    [Fact]
    public async Task Rules_that_clash_are_a_refusal_with_the_rules()
    {
        await using Portal portal = BySecretariat();
        SlateInput input = Pools.Small with
        {
            Policy = Pools.Small.Policy with { MostTaskForces = 1, Fixed = [new(new("p-1"), Pools.Leader, null), new(new("p-1"), Pools.OtherLeader, null)] },
        };

        SlateAnswer answer = await portal.Desk<SelectionDesk>().ProposeAsync(input, new("c-1"));

        DecisionAssert.RefusedFor(answer.Decision, SelectionReasons.NoSlate);
        answer.Outcome.Should().BeOfType<SlateOutcome.Infeasible>();
        RefusalRecord.Read(answer.Events.Single()).Decision.Should().Be(answer.Decision);
    }

    [Fact]
    public async Task Departures_are_recorded_with_their_effect_on_each_level_and_their_reasons_sealed()
    {
        await using Portal portal = BySecretariat();
        SelectionDesk desk = portal.Desk<SelectionDesk>();
        long proposal = (await desk.ProposeAsync(Pools.Small, new("c-1"))).Version;

        SlateAnswer answer = await desk.DecideAsync(proposal, [new(Pools.Leader, new("p-1"), "MARK: p-1 knows the region")], new("c-2"));

        DecisionAssert.Granted(answer.Decision);
        JournalEvent decided = answer.Events.Single();
        SlateDecidedRecord record = SlateDecidedRecord.Read(decided);
        record.Proposal.Should().Be(proposal);
        SeatDeparted departed = record.Departures.Should().ContainSingle().Which;
        departed.Before.Should().Be(new PersonId("p-2"));
        departed.Effect.Should().Contain(change => change.Level == SlateLevels.Support && change.From == 16 && change.To == 12);
        departed.Departure.Author.Should().Be("s-1");
        departed.Departure.At.Should().Be(Portal.Noon);
        record.Seats.Single(seat => seat.Seat == Pools.Leader).Person.Should().Be(new PersonId("p-1"));
        (decided.Facts + decided.Sealed).Should().NotContain("MARK");
        decided.Sealed.Should().NotBeNull();
    }

    [Fact]
    public async Task A_departure_without_a_reason_or_for_no_nominee_refuses_the_whole_decision()
    {
        await using Portal portal = BySecretariat();
        SelectionDesk desk = portal.Desk<SelectionDesk>();
        long proposal = (await desk.ProposeAsync(Pools.Small, new("c-1"))).Version;

        DecisionAssert.RefusedFor((await desk.DecideAsync(proposal, [new(Pools.Leader, new("p-1"), " ")], new("c-2"))).Decision, SelectionReasons.DepartureIncomplete);
        SlateAnswer stranger = await desk.DecideAsync(proposal, [new(Pools.Leader, new("p-1"), "good"), new(Pools.Representative, new("p-2"), "bad")], new("c-3"));

        DecisionAssert.RefusedFor(stranger.Decision, SelectionReasons.NotNominated);
        stranger.Events.Should().ContainSingle().Which.Kind.Should().Be("slate.refused");
        (await portal.EventsAsync()).Should().NotContain(happened => happened.Kind == "slate.decided");
    }

    [Fact]
    public async Task Only_the_latest_proposal_is_decided_on()
    {
        await using Portal portal = BySecretariat();
        SelectionDesk desk = portal.Desk<SelectionDesk>();
        await desk.ProposeAsync(Pools.Small, new("c-1"));
        await desk.ProposeAsync(Pools.WithReasons, new("c-2"));

        Decision refused = (await desk.DecideAsync(1, [], new("c-3"))).Decision;

        DecisionAssert.RefusedFor(refused, HostingReasons.NotTheLatestProposal);
        refused.Reasons[0]["latest"].Should().Be((ArgumentValue)2);
        DecisionAssert.Granted((await desk.DecideAsync(2, [], new("c-4"))).Decision);
    }

    [Fact]
    public async Task A_repeated_decision_gets_the_first_answer_and_another_reason_is_another_decision()
    {
        await using Portal portal = BySecretariat();
        SelectionDesk desk = portal.Desk<SelectionDesk>();
        long proposal = (await desk.ProposeAsync(Pools.Small, new("c-1"))).Version;
        await desk.DecideAsync(proposal, [new(Pools.Leader, new("p-1"), "one")], new("c-2"));

        (await desk.DecideAsync(proposal, [new(Pools.Leader, new("p-1"), "one")], new("c-2"))).IsRepeated.Should().BeTrue();
        DecisionAssert.RefusedFor((await desk.DecideAsync(proposal, [new(Pools.Leader, new("p-1"), "two")], new("c-2"))).Decision, HostingReasons.CommandReused);
        DecisionAssert.RefusedFor((await desk.DecideAsync(proposal, [], new("c-2"))).Decision, HostingReasons.CommandReused);
    }

    [Fact]
    public async Task Proposals_at_once_are_all_recorded()
    {
        await using Portal portal = BySecretariat();

        SlateAnswer[] answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => portal.Desk<SelectionDesk>().ProposeAsync(Pools.Small, new($"c-{i}")))));

        answers.Select(answer => answer.Version).Should().BeEquivalentTo(Enumerable.Range(1, 8));
        (await portal.HoldsAsync()).Should().BeTrue();
    }

    private static Portal BySecretariat()
    {
        var portal = new Portal();
        portal.Actors.Always = Portal.Secretariat;
        return portal;
    }
}
