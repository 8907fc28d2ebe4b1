using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class C24StandingTests
{
    [Theory]
    [InlineData(Role.GlobalLeader)]
    [InlineData(Role.RegionalRepresentative)]
    public void C2_4_an_office_without_standing_is_refused_and_the_remedies_are_named(Role role)
    {
        Decision decision = new Desk().Register("A1", role, Standing.None, region: "africa").Decision;
        decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        decision.ShouldNameRemedies("join-as-team-member", "organisation-joins");
    }

    [Fact]
    public void C2_4_without_standing_one_can_still_join_as_team_member() => new Desk().Register("A1", Role.TeamMember, Standing.None).Decision.ShouldBeGranted();

    [Fact]
    public void C2_4_by_the_term_the_form_is_accepted_on_condition()
    {
        var desk = new Desk(Make.Conditional);
        desk.Register("A1", Role.GlobalLeader, Standing.None).Decision.ShouldBeGrantedOnCondition();
        desk["A1"].State.Should().Be(DossierState.Accepted);
        desk["A1"].Conditions.Should().Equal(Make.OpenCondition());
    }

    [Fact]
    public void C2_4_a_form_that_is_refused_for_something_else_has_no_condition() =>
        new Desk(Make.Conditional).Register("A1", Role.RegionalRepresentative, Standing.None).Decision.ShouldBeRefusedFor("registration.region-required");

    [Fact]
    public void C2_4_the_condition_is_cleared_when_standing_begins()
    {
        var desk = new Desk(Make.Conditional);
        desk.Register("A1", Role.GlobalLeader, Standing.None);
        Dossier before = desk.Dossier;
        desk.Step("A1", DossierTrigger.ClearCondition, Standing.None).Decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        desk.Step("A1", DossierTrigger.ClearCondition, null).Decision.ShouldAwaitStanding();
        desk.Dossier.Should().Be(before);
        desk.Step("A1", DossierTrigger.ClearCondition, Standing.Partner).Decision.ShouldBeGranted();
        (desk["A1"].State, desk["A1"].Conditions.Count).Should().Be((DossierState.Accepted, 0));
    }

    [Fact]
    public void C2_4_where_no_condition_is_open_there_is_nothing_to_clear()
    {
        var desk = new Desk(Make.Conditional);
        desk.Register("A1", Role.GlobalLeader, Standing.None);
        desk.Register("B1", Role.GlobalLeader);
        desk.Register("C1");
        desk.Step("A1", DossierTrigger.ClearCondition, Standing.Member).Decision.ShouldBeGranted();
        Dossier before = desk.Dossier;
        foreach (string objective in new[] { "A1", "B1", "C1" })
        {
            Verdict<DossierEvent> verdict = desk.Step(objective, DossierTrigger.ClearCondition, Standing.Member);
            verdict.Decision.ShouldBeRefusedFor("registration.no-condition");
            verdict.Decision.ShouldNameRemedies();
            verdict.Events.Should().ContainSingle().Which.Should().BeOfType<DossierEvent.MoveRefused>();
        }

        desk.Dossier.Should().Be(before);
    }

    [Fact]
    public void C2_4_an_organisation_could_join_where_one_stands_behind_the_form_or_the_person()
    {
        Decision Ask(string? organisation, bool isAffiliated) => RegistrationPolicy.Decide(
            new Desk().Dossier, Make.Form("A1", Role.GlobalLeader, organisation: organisation), Make.Call(Standing.None, isAffiliated: isAffiliated)).Decision;

        Ask(null, false).ShouldNameRemedies("join-as-team-member");
        Ask(null, true).ShouldNameRemedies("join-as-team-member", "organisation-joins");
        Ask("o-1", false).ShouldNameRemedies("join-as-team-member", "organisation-joins");
        Ask("o-1", true).ShouldNameRemedies("join-as-team-member", "organisation-joins");
    }

    [Fact]
    public void C2_4_at_the_hand_over_too_an_organisation_could_join_where_one_stands_behind_the_person()
    {
        Decision HandOver(bool isAffiliated) => RegistrationPolicy.Decide(
            Make.Dossier(Make.Entry(DossierState.Accepted, organisation: null)), "A1", DossierTrigger.HandOver,
            Make.Call(Standing.None, actor: Make.Secretariat, isAffiliated: isAffiliated)).Decision;

        HandOver(false).ShouldNameRemedies("join-as-team-member");
        HandOver(true).ShouldNameRemedies("join-as-team-member", "organisation-joins");
    }

    [Fact]
    public void C2_4_the_hand_over_is_refused_while_the_condition_is_open()
    {
        var desk = new Desk(Make.Conditional);
        desk.Register("A1", Role.GlobalLeader, Standing.None);
        desk.Step("A1", DossierTrigger.HandOver, Standing.Member).Decision.ShouldBeRefusedFor("registration.condition-open");
        desk.Step("A1", DossierTrigger.HandOver, Standing.None).Decision.ShouldBeRefusedFor("registration.condition-open", "registration.office-needs-member-or-partner");
        desk.Step("A1", DossierTrigger.ClearCondition, Standing.Member);
        desk.Step("A1", DossierTrigger.HandOver, Standing.Member).Decision.ShouldBeGranted();
        desk["A1"].State.Should().Be(DossierState.Candidate);
    }

    [Theory]
    [InlineData(OfficeWithoutStanding.Refuse)]
    [InlineData(OfficeWithoutStanding.Conditional)]
    public void C2_4_standing_is_checked_again_at_the_hand_over_and_at_the_appointment(OfficeWithoutStanding term)
    {
        var desk = new Desk(Make.Terms with { OfficeWithoutStanding = term });
        desk.Register("A1", Role.GlobalLeader);
        desk.Step("A1", DossierTrigger.HandOver, Standing.None).Decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        desk.Step("A1", DossierTrigger.HandOver, null).Decision.ShouldAwaitStanding();
        desk.Step("A1", DossierTrigger.HandOver, Standing.Partner).Decision.ShouldBeGranted();
        desk.Step("A1", DossierTrigger.Appoint, Standing.None).Decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        desk.Step("A1", DossierTrigger.Appoint, null).Decision.ShouldAwaitStanding();
        desk["A1"].State.Should().Be(DossierState.Candidate);
        desk.Step("A1", DossierTrigger.Appoint, Standing.Member).Decision.ShouldBeGranted();
        desk["A1"].State.Should().Be(DossierState.Appointed);
    }

    [Fact]
    public void C2_4_amending_to_the_team_or_withdrawing_ends_the_condition()
    {
        var desk = new Desk(Make.Conditional);
        desk.Register("A1", Role.GlobalLeader, Standing.None);
        desk.Amend("A1", Role.TeamMember, Standing.None).Decision.ShouldBeGranted();
        desk["A1"].Conditions.Should().BeEmpty();
        desk.Register("B1", Role.GlobalLeader, Standing.None);
        desk.Withdraw("B1").Decision.ShouldBeGranted();
        desk["B1"].Conditions.Should().BeEmpty();
    }
}
