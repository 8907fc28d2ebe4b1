using FourPer1000.Domain;

namespace FourPer1000.Registration.Tests;

public sealed class StandingReviewTests
{
    [Fact]
    public void Only_active_registrations_for_an_office_are_reviewed_in_code_order()
    {
        Dossier dossier = Make.Dossier(
            Make.Entry(DossierState.Accepted, objective: "C1"),
            Make.Entry(DossierState.Submitted, objective: "A1"),
            Make.Entry(DossierState.Candidate, Role.RegionalRepresentative, "B1", "africa"),
            Make.Entry(DossierState.Appointed, objective: "D1"),
            Make.Entry(DossierState.Accepted, Role.TeamMember, "E1"),
            Make.Entry(DossierState.Withdrawn, objective: "F1"),
            Make.Entry(DossierState.Refused, objective: "F2"));
        StandingReview.Of(dossier, _ => Standing.Member).Select(line => line.Objective.Value).Should().Equal("A1", "B1", "C1", "D1");
    }

    [Fact]
    public void Each_is_judged_by_the_standing_of_the_organisation_behind_it()
    {
        Dossier dossier = Make.Dossier(
            Make.Entry(DossierState.Accepted, objective: "A1", organisation: "member"),
            Make.Entry(DossierState.Accepted, objective: "B1", organisation: "none"),
            Make.Entry(DossierState.Candidate, objective: "C1", organisation: "unknown"),
            Make.Entry(DossierState.Appointed, objective: "D1", organisation: null));
        var review = StandingReview.Of(dossier, entry => entry.Organisation?.Value switch { "member" => Standing.Member, "unknown" => null, _ => Standing.None });
        review[0].Decision.ShouldBeGranted();
        review[1].Decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        review[1].Decision.ShouldNameRemedies("join-as-team-member", "organisation-joins");
        review[2].Decision.ShouldAwaitStanding();
        review[3].Decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        review[3].Decision.ShouldNameRemedies("join-as-team-member");
    }

    [Fact]
    public void What_is_granted_here_can_be_cleared()
    {
        var desk = new Desk(Make.Conditional);
        desk.Register("A1", Role.GlobalLeader, Standing.None);
        StandingReview.Of(desk.Dossier, _ => Standing.None).Should().ContainSingle().Which.Decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        StandingReview.Of(desk.Dossier, _ => Standing.Partner).Should().ContainSingle().Which.Decision.ShouldBeGranted();
        desk.Step("A1", DossierTrigger.ClearCondition, Standing.Partner).Decision.ShouldBeGranted();
    }

    [Fact]
    public void An_empty_dossier_has_nothing_to_review() => StandingReview.Of(new Desk().Dossier, _ => Standing.None).Should().BeEmpty();
}
