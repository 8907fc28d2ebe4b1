using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class C27CandidacyTests
{
    [Fact]
    public void C2_7_a_registration_for_an_office_is_no_candidacy_before_the_hand_over()
    {
        Desk desk = new Desk().With("A1", DossierState.Accepted);
        desk.Step("A1", DossierTrigger.Appoint).Decision.ShouldBeRefusedFor("registration.not-in-this-state");
        desk.Withdraw("A1").Events[0].Should().BeOfType<DossierEvent.FormWithdrawn>().Which.EndsCandidacy.Should().BeFalse();
    }

    [Fact]
    public void C2_7_a_team_member_is_never_handed_over()
    {
        var desk = new Desk();
        desk.Register("A1");
        desk.Step("A1", DossierTrigger.HandOver).Decision.ShouldBeRefusedFor("registration.not-an-office");
    }

    [Fact]
    public void C2_7_withdrawing_after_the_hand_over_ends_the_candidacy()
    {
        Desk desk = new Desk().With("A1", DossierState.Candidate);
        Verdict<DossierEvent> verdict = desk.Withdraw("A1");
        verdict.Decision.ShouldBeGranted();
        verdict.Events[0].Should().BeOfType<DossierEvent.FormWithdrawn>().Which.EndsCandidacy.Should().BeTrue();
        desk["A1"].State.Should().Be(DossierState.Withdrawn);
    }

    [Theory]
    [InlineData(Role.TeamMember)]
    [InlineData(Role.GlobalLeader)]
    [InlineData(Role.RegionalRepresentative)]
    public void C2_7_amending_after_the_hand_over_ends_the_candidacy(Role role)
    {
        Desk desk = new Desk().With("A1", DossierState.Candidate);
        Verdict<DossierEvent> verdict = desk.Amend("A1", role, region: "africa");
        verdict.Decision.ShouldBeGranted();
        verdict.Events[0].Should().BeOfType<DossierEvent.FormAccepted>().Which.EndsCandidacy.Should().BeTrue();
        (desk["A1"].State, desk["A1"].Role).Should().Be((DossierState.Accepted, role));
    }

    [Fact]
    public void C2_7_a_refused_amendment_does_not_end_the_candidacy()
    {
        Desk desk = new Desk().With("A1", DossierState.Candidate);
        desk.Amend("A1", Role.RegionalRepresentative).Decision.ShouldBeRefusedFor("registration.region-required");
        desk["A1"].State.Should().Be(DossierState.Candidate);
    }

    [Fact]
    public void C2_7_whoever_holds_the_office_neither_withdraws_nor_amends_by_a_form()
    {
        Desk desk = new Desk().With("A1", DossierState.Appointed);
        Dossier before = desk.Dossier;
        foreach (Actor actor in new[] { Make.Registrant, Make.Secretariat })
        {
            desk.Withdraw("A1", actor: actor).Decision.ShouldBeRefusedFor("registration.office-held");
            Decision decision = desk.Amend("A1", Role.TeamMember, actor: actor).Decision;
            decision.ShouldBeRefusedFor("registration.office-held");
            decision.Argument("role").Should().Be("global-leader");
            decision.ShouldNameRemedies("resign-first");
        }

        desk.Dossier.Should().Be(before);
    }

    [Fact]
    public void C2_7_registering_again_beside_an_office_names_a_remedy_that_is_a_way_out()
    {
        Desk desk = new Desk().With("A1", DossierState.Appointed);
        Decision decision = desk.Register("A1", Role.TeamMember).Decision;
        decision.ShouldBeRefusedFor("registration.already-registered");

        // "amend-instead" is no way out: the amendment is refused with office-held.
        desk.Amend("A1", Role.TeamMember).Decision.ShouldBeRefusedFor("registration.office-held");
        decision.ShouldNameRemedies("resign-first");

        // After the resignation the person is still registered: what was asked for is an amendment then.
        desk.Step("A1", DossierTrigger.EndOffice).Decision.ShouldBeGranted();
        desk.Register("A1", Role.GlobalLeader).Decision.ShouldNameRemedies("amend-instead");
        desk.Amend("A1", Role.GlobalLeader).Decision.ShouldBeGranted();
    }

    [Theory]
    [InlineData(Role.GlobalLeader)]
    [InlineData(Role.RegionalRepresentative)]
    public void C2_7_who_leaves_an_office_stays_on_as_team_member_without_a_region(Role role)
    {
        Desk desk = new Desk().With("A1", DossierState.Appointed, role);
        DossierEntry before = desk["A1"];
        before.Region.Should().Be(role == Role.RegionalRepresentative ? "africa" : null);
        desk.Step("A1", DossierTrigger.EndOffice, Standing.None).Decision.ShouldBeGranted();
        desk["A1"].Should().Be(before with { State = DossierState.Accepted, Role = Role.TeamMember, Region = null });
        desk.Step("A1", DossierTrigger.HandOver).Decision.ShouldBeRefusedFor("registration.not-an-office");
        StandingReview.Of(desk.Dossier, _ => Standing.None).Should().BeEmpty();
    }

    [Fact]
    public void C2_7_after_the_end_of_the_office_forms_are_taken_again()
    {
        Desk desk = new Desk().With("A1", DossierState.Appointed);
        desk.Step("A1", DossierTrigger.EndOffice).Decision.ShouldBeGranted();
        desk.Withdraw("A1").Decision.ShouldBeGranted();
        desk.Register("A1").Decision.ShouldBeGranted();
    }

    [Fact]
    public void C2_7_a_candidacy_that_ends_without_an_appointment_leaves_the_registration()
    {
        Desk desk = new Desk().With("A1", DossierState.Candidate);
        DossierEntry before = desk["A1"];
        desk.Step("A1", DossierTrigger.EndCandidacy, Standing.None).Decision.ShouldBeGranted();
        desk["A1"].Should().Be(before with { State = DossierState.Accepted });
    }

    [Fact]
    public void C2_2_a_withdrawal_is_allowed_at_any_time_and_only_what_is_registered_can_be_withdrawn()
    {
        var desk = new Desk(Make.Terms with { LateOffice = LateOffice.Refuse });
        desk.Register("A1");
        desk.Withdraw("A1", Make.Terms.OpensAt.AddYears(-1)).Decision.ShouldBeGranted();
        desk.Withdraw("A1", Make.Late).Decision.ShouldBeRefusedFor("registration.not-registered");
        desk.Withdraw("B1").Decision.ShouldBeRefusedFor("registration.not-registered");
    }

    [Fact]
    public void C2_2_a_refused_withdrawal_names_no_remedy_for_registering_is_not_leaving() =>
        new Desk().Withdraw("A1").Decision.ShouldNameRemedies();

    [Fact]
    public void A_step_without_a_registration_or_with_a_trigger_of_forms_is_answered()
    {
        new Desk().Step("A1", DossierTrigger.HandOver).Decision.ShouldBeRefusedFor("registration.not-registered");
        foreach (DossierTrigger trigger in new[] { DossierTrigger.Submit, DossierTrigger.Amend, DossierTrigger.Withdraw })
        {
            FluentActions.Invoking(() => new Desk().Step("A1", trigger)).Should().Throw<ArgumentException>();
        }
    }
}
