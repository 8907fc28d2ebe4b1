using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class SmallRequirementsTests
{
    private static readonly DossierState[] ActiveStates = [DossierState.Submitted, DossierState.Accepted, DossierState.Candidate, DossierState.Appointed];

    [Theory]
    [InlineData(Role.GlobalLeader, null)]
    [InlineData(Role.TeamMember, null)]
    [InlineData(Role.RegionalRepresentative, "africa")]
    [InlineData(Role.RegionalRepresentative, "a region of a host's own")]
    public void RepresentativeNamesRegion_is_granted_to_who_names_it_or_needs_none(Role role, string? region) =>
        RepresentativeNamesRegion.Rule.Evaluate(Make.Facts(role, region: region)).ShouldBeGranted();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void RepresentativeNamesRegion_refuses_a_representative_without_one(string? region)
    {
        Decision decision = RepresentativeNamesRegion.Rule.Evaluate(Make.Facts(Role.RegionalRepresentative, region: region));
        decision.ShouldBeRefusedFor("registration.region-required");
        decision.ShouldNameRemedies("join-as-team-member", "name-the-region");
        decision.Reasons[0].Arguments.Should().BeEmpty();
    }

    [Fact]
    public void NotYetRegistered_is_granted_where_nothing_is_active() => NotYetRegistered.Rule.Evaluate(Make.Facts()).ShouldBeGranted();

    [Fact]
    public void NotYetRegistered_refuses_beside_any_active_registration_and_names_its_role()
    {
        foreach (DossierState state in ActiveStates)
        {
            Decision decision = NotYetRegistered.Rule.Evaluate(Make.Facts(active: Make.Entry(state, Role.RegionalRepresentative)));
            decision.ShouldBeRefusedFor("registration.already-registered");
            decision.Argument("role").Should().Be("regional-representative");
            decision.ShouldNameRemedies(state == DossierState.Appointed ? "resign-first" : "amend-instead");
        }
    }

    [Fact]
    public void HasActiveRegistration_is_granted_beside_any_active_registration()
    {
        foreach (DossierState state in ActiveStates)
        {
            HasActiveRegistration.Rule.Evaluate(Make.Facts(active: Make.Entry(state))).ShouldBeGranted();
            HasActiveRegistration.ToLeave.Evaluate(Make.Facts(active: Make.Entry(state))).ShouldBeGranted();
        }
    }

    [Fact]
    public void HasActiveRegistration_refuses_without_one()
    {
        Decision decision = HasActiveRegistration.Rule.Evaluate(Make.Facts());
        decision.ShouldBeRefusedFor("registration.not-registered");
        decision.ShouldNameRemedies("register-first");
        decision.Reasons[0].Arguments.Should().BeEmpty();
    }

    [Fact]
    public void HasActiveRegistration_to_leave_refuses_without_one_and_names_no_remedy()
    {
        Decision decision = HasActiveRegistration.ToLeave.Evaluate(Make.Facts());
        decision.ShouldBeRefusedFor("registration.not-registered");
        decision.ShouldNameRemedies();
        decision.Reasons[0].Arguments.Should().BeEmpty();
    }

    [Fact]
    public void OfficeIsResignedFirst_is_granted_before_the_appointment()
    {
        OfficeIsResignedFirst.Rule.Evaluate(Make.Facts()).ShouldBeGranted();
        foreach (DossierState state in ActiveStates.Where(state => state != DossierState.Appointed))
        {
            OfficeIsResignedFirst.Rule.Evaluate(Make.Facts(active: Make.Entry(state))).ShouldBeGranted();
        }
    }

    [Theory]
    [InlineData(Role.GlobalLeader)]
    [InlineData(Role.RegionalRepresentative)]
    public void OfficeIsResignedFirst_refuses_after_the_appointment(Role role)
    {
        Decision decision = OfficeIsResignedFirst.Rule.Evaluate(Make.Facts(active: Make.Entry(DossierState.Appointed, role)));
        decision.ShouldBeRefusedFor("registration.office-held");
        decision.Argument("role").Should().Be(role.Code());
        decision.ShouldNameRemedies("resign-first");
    }

    [Theory]
    [InlineData(Role.GlobalLeader)]
    [InlineData(Role.RegionalRepresentative)]
    public void RegistrationIsForAnOffice_is_granted_to_offices(Role role) => RegistrationIsForAnOffice.Rule.Evaluate(Make.Facts(role)).ShouldBeGranted();

    [Fact]
    public void RegistrationIsForAnOffice_refuses_the_team()
    {
        Decision decision = RegistrationIsForAnOffice.Rule.Evaluate(Make.Facts(Role.TeamMember));
        decision.ShouldBeRefusedFor("registration.not-an-office");
        decision.Argument("role").Should().Be("team-member");
        decision.ShouldNameRemedies();
    }

    [Fact]
    public void ConditionsAreMet_is_granted_without_any()
    {
        ConditionsAreMet.Rule.Evaluate(Make.Facts()).ShouldBeGranted();
        ConditionsAreMet.Rule.Evaluate(Make.Facts(active: Make.Entry(DossierState.Accepted))).ShouldBeGranted();
    }

    [Fact]
    public void ConditionsAreMet_refuses_while_one_is_open()
    {
        Decision decision = ConditionsAreMet.Rule.Evaluate(Make.Facts(active: Make.Entry(DossierState.Accepted, conditions: [Make.OpenCondition()])));
        decision.ShouldBeRefusedFor("registration.condition-open");
        decision.Argument("conditions").Should().Be("organisation-joins");
        decision.ShouldNameRemedies("organisation-joins");
    }

    [Fact]
    public void ConditionIsOpen_is_granted_from_the_first_condition_on()
    {
        ConditionIsOpen.Rule.Evaluate(Make.Facts(active: OnCondition(Make.OpenCondition()))).ShouldBeGranted();
        ConditionIsOpen.Rule.Evaluate(Make.Facts(active: OnCondition(Make.OpenCondition(), Make.OpenCondition(Role.RegionalRepresentative)))).ShouldBeGranted();
    }

    [Fact]
    public void ConditionIsOpen_refuses_where_none_is_open_or_nothing_is_registered()
    {
        foreach (DossierEntry? active in new[] { null, OnCondition() })
        {
            Decision decision = ConditionIsOpen.Rule.Evaluate(Make.Facts(active: active));
            decision.ShouldBeRefusedFor("registration.no-condition");
            decision.Reasons[0].Clause.Id.Should().Be("C2.4");
            decision.Reasons[0].Arguments.Should().BeEmpty();
            decision.ShouldNameRemedies();
        }
    }

    [Fact]
    public void What_can_be_cleared_stands_on_a_condition_and_has_standing_now()
    {
        Decision Clear(DossierEntry active, Standing? standing) =>
            RegistrationPolicy.Clearable.Evaluate(Make.Facts(active.Role, standing, terms: Make.Conditional, active: active));

        DossierEntry open = OnCondition(Make.OpenCondition());
        Clear(open, Standing.Member).ShouldBeGranted();
        Clear(open, Standing.Partner).ShouldBeGranted();
        Clear(open, Standing.None).ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        Clear(open, null).ShouldAwaitStanding();
        Clear(OnCondition(), Standing.Member).ShouldBeRefusedFor("registration.no-condition");
        Clear(OnCondition(), Standing.None).ShouldBeRefusedFor("registration.no-condition", "registration.office-needs-member-or-partner");
    }

    private static DossierEntry OnCondition(params Condition[] conditions) => Make.Entry(DossierState.Accepted, conditions: conditions);
}
