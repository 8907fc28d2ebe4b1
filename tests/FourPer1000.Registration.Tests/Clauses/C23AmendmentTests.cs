using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class C23AmendmentTests
{
    [Fact]
    public void C2_3_a_second_registration_for_the_task_force_is_refused()
    {
        var desk = new Desk();
        desk.Register("A1", Role.GlobalLeader);
        Dossier before = desk.Dossier;
        Decision decision = desk.Register("A1", Role.TeamMember).Decision;
        decision.ShouldBeRefusedFor("registration.already-registered");
        decision.Argument("role").Should().Be("global-leader");
        decision.ShouldNameRemedies("amend-instead");
        desk.Dossier.Should().Be(before);
    }

    [Fact]
    public void C2_3_an_amendment_changes_role_and_region()
    {
        var desk = new Desk();
        desk.Register("A1", Role.GlobalLeader);
        desk.Amend("A1", Role.RegionalRepresentative, region: "europe").Decision.ShouldBeGranted();
        (desk["A1"].Role, desk["A1"].Region, desk["A1"].Form.Value).Should().Be((Role.RegionalRepresentative, "europe", "r-2"));
        desk.Amend("A1", Role.TeamMember, Standing.None).Decision.ShouldBeGranted();
        (desk["A1"].Role, desk["A1"].Region).Should().Be((Role.TeamMember, null));
        desk.Dossier.Entries.Should().ContainSingle();
    }

    [Fact]
    public void C2_3_an_amendment_never_counts_twice()
    {
        var desk = new Desk();
        foreach (string objective in new[] { "A1", "B1", "C1" })
        {
            desk.Register(objective);
        }

        for (int i = 0; i < 5; i++)
        {
            desk.Amend("B1", Role.GlobalLeader).Decision.ShouldBeGranted();
            desk.Amend("B1", Role.TeamMember).Decision.ShouldBeGranted();
        }

        desk.Dossier.Entries.Should().HaveCount(3);
        desk.Withdraw("C1");
        desk.Register("D1").Decision.ShouldBeGranted();
    }

    [Fact]
    public void C2_3_a_refused_amendment_leaves_the_earlier_registration_as_it_was()
    {
        var desk = new Desk();
        desk.Register("A1", Role.TeamMember, Standing.None);
        DossierEntry before = desk["A1"];
        Verdict<DossierEvent> verdict = desk.Amend("A1", Role.GlobalLeader, Standing.None);
        verdict.Decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        verdict.Events.Should().ContainSingle().Which.Should().BeOfType<DossierEvent.FormRefused>();
        desk["A1"].Should().Be(before);
    }

    [Fact]
    public void C2_3_an_amendment_whose_facts_are_missing_leaves_the_earlier_registration_too()
    {
        var desk = new Desk();
        desk.Register("A1");
        DossierEntry before = desk["A1"];
        desk.Amend("A1", Role.GlobalLeader, null).Decision.ShouldAwaitStanding();
        desk["A1"].Should().Be(before);
    }

    [Fact]
    public void C2_3_without_an_active_registration_there_is_nothing_to_amend()
    {
        var desk = new Desk();
        Decision decision = desk.Amend("A1", Role.TeamMember).Decision;
        decision.ShouldBeRefusedFor("registration.not-registered");
        decision.ShouldNameRemedies("register-first");
        desk.Register("A1");
        desk.Withdraw("A1");
        desk.Amend("A1", Role.TeamMember).Decision.ShouldBeRefusedFor("registration.not-registered");
    }

    [Fact]
    public void C2_3_every_reason_but_already_registered_can_stand_beside_not_registered()
    {
        var desk = new Desk(Make.Terms with { MostTaskForces = 1 });
        desk.Register("B1");
        desk.Amend("A1", Role.RegionalRepresentative, Standing.None, Make.Terms.OpensAt.AddDays(-1)).Decision.ShouldBeRefusedFor(
            "registration.not-open-yet",
            "registration.not-registered",
            "registration.office-needs-member-or-partner",
            "registration.region-required",
            "registration.too-many-task-forces");
    }

    [Fact]
    public void C2_3_an_amendment_takes_the_track_of_its_own_instant_and_its_own_organisation()
    {
        var desk = new Desk();
        desk.Register("A1", Role.GlobalLeader);
        desk.Take(Make.Form("A1", Role.GlobalLeader, FormAction.Amend, Make.Late, organisation: null, id: "late"), Standing.Member).Decision.ShouldBeGranted();
        desk["A1"].Track.Should().Be(Track.Reserve);
        desk["A1"].Organisation.Should().BeNull();
        desk["A1"].SubmittedAt.Should().Be(Make.Late);
    }

    [Fact]
    public void C2_3_a_waiting_registration_can_be_amended_to_one_that_needs_nothing()
    {
        Desk desk = new Desk().With("A1", DossierState.Submitted);
        desk.Amend("A1", Role.TeamMember, null).Decision.ShouldBeGranted();
        desk["A1"].State.Should().Be(DossierState.Accepted);
    }
}
