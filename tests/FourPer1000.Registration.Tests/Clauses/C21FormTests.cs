using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class C21FormTests
{
    [Fact]
    public void C2_1_a_person_has_a_role_of_its_own_in_each_task_force()
    {
        var desk = new Desk();
        desk.Register("A1", Role.GlobalLeader).Decision.ShouldBeGranted();
        desk.Register("B1", Role.RegionalRepresentative, region: "africa").Decision.ShouldBeGranted();
        desk.Register("C1", Role.TeamMember).Decision.ShouldBeGranted();
        desk.Dossier.Entries.Select(entry => (entry.Objective.Value, entry.Role, entry.Region)).Should().Equal(
            ("A1", Role.GlobalLeader, null), ("B1", Role.RegionalRepresentative, "africa"), ("C1", Role.TeamMember, null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void C2_1_a_representative_without_a_region_is_refused(string? region)
    {
        Decision decision = new Desk().Register("A1", Role.RegionalRepresentative, region: region).Decision;
        decision.ShouldBeRefusedFor("registration.region-required");
        decision.Reasons[0].Clause.Id.Should().Be("C2.1");
    }

    [Theory]
    [InlineData(Role.GlobalLeader)]
    [InlineData(Role.TeamMember)]
    public void C2_1_a_region_is_read_only_for_a_representative(Role role)
    {
        var desk = new Desk();
        desk.Register("A1", role, region: "africa").Decision.ShouldBeGranted();
        desk["A1"].Region.Should().BeNull();
    }

    [Fact]
    public void C2_1_a_form_is_one_event_that_says_what_was_decided_and_on_which_date()
    {
        var desk = new Desk();
        Verdict<DossierEvent> verdict = desk.Register("A1", at: new(2020, 7, 1, 23, 30, 0, TimeSpan.Zero));
        DossierEvent.FormAccepted accepted = verdict.Events.Should().ContainSingle().Which.Should().BeOfType<DossierEvent.FormAccepted>().Subject;
        accepted.LocalDate.Should().Be(new DateOnly(2020, 7, 2), "it is past midnight in Paris");
        accepted.Edition.Should().Be(EditionId.Edition2020);
        accepted.EndsCandidacy.Should().BeFalse();
        desk["A1"].Form.Should().Be(accepted.Form.Id);
        desk["A1"].LocalDate.Should().Be(accepted.LocalDate);
    }

    [Fact]
    public void C2_1_all_reasons_are_given_at_once_in_the_order_of_their_codes()
    {
        var desk = new Desk(Make.Terms with { LateOffice = LateOffice.Refuse, MostTaskForces = 1 });
        desk.Register("B1");
        Decision decision = desk.Register("A1", Role.RegionalRepresentative, Standing.None, Make.Late).Decision;
        decision.ShouldBeRefusedFor(
            "registration.office-closed", "registration.office-needs-member-or-partner", "registration.region-required", "registration.too-many-task-forces");
        decision.ShouldNameRemedies("join-as-team-member + withdraw-another");
    }

    [Fact]
    public void C2_1_where_joining_the_team_is_not_the_only_way_each_way_is_named()
    {
        Decision decision = new Desk().Register("A1", Role.RegionalRepresentative, Standing.None).Decision;
        decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner", "registration.region-required");
        decision.ShouldNameRemedies("join-as-team-member", "name-the-region + organisation-joins");
    }

    [Fact]
    public void C2_1_only_the_person_or_the_Secretariat_files_a_form()
    {
        foreach (Authority authority in Authorities.All)
        {
            Verdict<DossierEvent> verdict = new Desk().Register("A1", actor: new Actor(null, authority));
            if (authority == Authorities.Registrant || authority == Authorities.ExecutiveSecretariat)
            {
                verdict.Decision.ShouldBeGranted();
            }
            else
            {
                verdict.Decision.ShouldBeRefusedFor("authority.not-yours");
                verdict.Decision.Argument("authorities").Should().Be("executive-secretariat, registrant");
                verdict.Events.Should().ContainSingle().Which.Should().BeOfType<DossierEvent.FormRefused>();
            }
        }
    }

    [Fact]
    public void C2_1_a_form_of_another_person_is_a_fault_of_the_caller() =>
        FluentActions.Invoking(() => new Desk().Take(Make.Form(person: new("p-2")), Standing.Member)).Should().Throw<ArgumentException>();
}
