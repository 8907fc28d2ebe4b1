using System.Globalization;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class C24SettlingTests
{
    [Fact]
    public void C2_4_a_form_whose_standing_is_unknown_waits_and_is_not_refused()
    {
        var desk = new Desk();
        Verdict<DossierEvent> verdict = desk.Register("A1", Role.GlobalLeader, null);
        verdict.Decision.ShouldAwaitStanding();
        DossierEvent.FormReceived received = verdict.Events.Should().ContainSingle().Which.Should().BeOfType<DossierEvent.FormReceived>().Subject;
        received.Missing.Select(fact => fact.Fact).Should().Equal("standing");
        (desk["A1"].State, desk["A1"].IsActive).Should().Be((DossierState.Submitted, true));
    }

    [Theory]
    [InlineData(Standing.Partner)]
    [InlineData(Standing.Member)]
    public void C2_4_settling_grants_where_standing_turns_out_to_be_there(Standing standing)
    {
        Desk desk = new Desk().With("A1", DossierState.Submitted);
        desk.Step("A1", DossierTrigger.Settle, standing).Decision.ShouldBeGranted();
        desk["A1"].State.Should().Be(DossierState.Accepted);
    }

    [Fact]
    public void C2_4_settling_refuses_where_standing_turns_out_to_be_none()
    {
        Desk desk = new Desk().With("A1", DossierState.Submitted);
        Verdict<DossierEvent> verdict = desk.Step("A1", DossierTrigger.Settle, Standing.None);
        verdict.Decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        verdict.Events.Should().ContainSingle().Which.Should().BeOfType<DossierEvent.Moved>().Which.Trigger.Should().Be(DossierTrigger.Refuse);
        (desk["A1"].State, desk["A1"].IsActive).Should().Be((DossierState.Refused, false));
        desk.Register("A1").Decision.ShouldBeGranted();
    }

    [Fact]
    public void C2_4_settling_grants_on_condition_where_the_term_says_so()
    {
        Desk desk = new Desk(Make.Conditional).With("A1", DossierState.Submitted);
        desk.Step("A1", DossierTrigger.Settle, Standing.None).Decision.ShouldBeGrantedOnCondition();
        desk["A1"].State.Should().Be(DossierState.Accepted);
        desk["A1"].Conditions.Should().ContainSingle();
    }

    [Fact]
    public void C2_4_while_standing_is_still_unknown_the_form_goes_on_waiting()
    {
        Desk desk = new Desk().With("A1", DossierState.Submitted);
        desk.Step("A1", DossierTrigger.Settle, null).Decision.ShouldAwaitStanding();
        desk["A1"].State.Should().Be(DossierState.Submitted);
    }

    [Fact]
    public void C2_4_nobody_but_the_Secretariat_settles_and_nothing_is_refused_by_who_may_not()
    {
        Desk desk = new Desk().With("A1", DossierState.Submitted);
        desk.Step("A1", DossierTrigger.Settle, Standing.None, actor: Make.Registrant).Decision.ShouldBeRefusedFor("authority.not-yours");
        desk["A1"].State.Should().Be(DossierState.Submitted);
    }

    [Fact]
    public void C2_5_a_form_that_came_in_time_and_is_settled_after_the_deadline_is_still_in_time()
    {
        Desk desk = new Desk(Make.Terms with { LateOffice = LateOffice.Refuse }).With("A1", DossierState.Submitted);
        desk.Step("A1", DossierTrigger.Settle, Standing.Member, on: new(2020, 10, 5)).Decision.ShouldBeGranted();
        (desk["A1"].State, desk["A1"].Track).Should().Be((DossierState.Accepted, Track.Initial));
        desk["A1"].LocalDate.Should().Be(new DateOnly(2020, 7, 1), "the date of the form stays when it is settled");
    }

    [Fact]
    public void C2_5_a_form_that_came_late_is_late_by_whatever_date_it_is_settled()
    {
        var desk = new Desk();
        desk.Register("A1", Role.GlobalLeader, null, Make.Late).Decision.ShouldAwaitStanding();
        desk["A1"].LocalDate.Should().Be(new DateOnly(2020, 10, 5));
        desk.Terms = Make.Terms with { LateOffice = LateOffice.Refuse };
        desk.Step("A1", DossierTrigger.Settle, Standing.Member, on: new(2020, 7, 1)).Decision.ShouldBeRefusedFor("registration.office-closed");
        desk["A1"].State.Should().Be(DossierState.Refused);
    }

    [Theory]
    [InlineData("2020-09-30T21:59:59.9999999Z", true)]
    [InlineData("2020-09-30T22:00:00Z", false)]
    public void C2_5_for_a_form_that_waited_too_the_window_ends_at_midnight_in_the_zone(string at, bool inTime)
    {
        var desk = new Desk();
        desk.Register("A1", Role.GlobalLeader, null, DateTimeOffset.Parse(at, CultureInfo.InvariantCulture));
        desk.Terms = Make.Terms with { LateOffice = LateOffice.Refuse };
        desk.Step("A1", DossierTrigger.Settle, Standing.Member, on: new(2020, 11, 1)).Decision.IsGranted.Should().Be(inTime);
        desk["A1"].Track.Should().Be(inTime ? Track.Initial : Track.Reserve);
    }

    [Fact]
    public void C10_2_the_event_of_a_form_that_is_settled_against_says_why()
    {
        Desk desk = new Desk().With("A1", DossierState.Submitted);
        Verdict<DossierEvent> verdict = desk.Step("A1", DossierTrigger.Settle, Standing.None);
        DossierEvent.Moved moved = verdict.Events.Should().ContainSingle().Which.Should().BeOfType<DossierEvent.Moved>().Subject;
        moved.Decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        moved.Decision.Should().Be(verdict.Decision);
        (moved.Trigger, moved.To, moved.Edition).Should().Be((DossierTrigger.Refuse, DossierState.Refused, EditionId.Edition2020));
    }

    [Fact]
    public void C10_2_the_event_of_a_form_that_is_settled_carries_its_grant_and_what_is_still_to_happen()
    {
        foreach (Standing standing in new[] { Standing.Member, Standing.None })
        {
            Desk desk = new Desk(Make.Conditional).With("A1", DossierState.Submitted);
            Verdict<DossierEvent> verdict = desk.Step("A1", DossierTrigger.Settle, standing);
            verdict.Events.Should().ContainSingle().Which.Should().BeOfType<DossierEvent.Moved>().Which.Decision.Should().Be(verdict.Decision);
            desk["A1"].Conditions.Should().Equal(standing == Standing.None ? [Make.OpenCondition()] : []);
        }
    }

    [Fact]
    public void C2_2_a_form_that_waits_is_withdrawn_like_any_other()
    {
        Desk desk = new Desk().With("A1", DossierState.Submitted);
        desk.Withdraw("A1").Decision.ShouldBeGranted();
        desk["A1"].State.Should().Be(DossierState.Withdrawn);
    }
}
