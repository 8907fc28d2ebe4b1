using FourPer1000.Domain;

namespace FourPer1000.Registration.Tests;

public sealed class OfficeBelongsToMemberOrPartnerTests
{
    [Theory]
    [InlineData(Role.GlobalLeader, Standing.Partner)]
    [InlineData(Role.GlobalLeader, Standing.Member)]
    [InlineData(Role.RegionalRepresentative, Standing.Partner)]
    [InlineData(Role.TeamMember, Standing.None)]
    [InlineData(Role.TeamMember, null)]
    public void With_standing_or_for_the_team_it_is_granted_under_either_term(Role role, Standing? standing)
    {
        OfficeBelongsToMemberOrPartner.Rule.Evaluate(Make.Facts(role, standing)).ShouldBeGranted();
        OfficeBelongsToMemberOrPartner.Rule.Evaluate(Make.Facts(role, standing, terms: Make.Conditional)).ShouldBeGranted();
        OfficeBelongsToMemberOrPartner.Always.Evaluate(Make.Facts(role, standing)).ShouldBeGranted();
    }

    [Theory]
    [InlineData(Role.GlobalLeader, true)]
    [InlineData(Role.GlobalLeader, false)]
    [InlineData(Role.RegionalRepresentative, true)]
    public void Without_standing_it_is_refused_or_granted_on_condition_by_the_term(Role role, bool hasOrganisation)
    {
        var decision = OfficeBelongsToMemberOrPartner.Rule.Evaluate(Make.Facts(role, Standing.None, hasOrganisation: hasOrganisation));
        decision.ShouldBeRefusedFor("registration.office-needs-member-or-partner");
        decision.ShouldNameRemedies(hasOrganisation ? ["join-as-team-member", "organisation-joins"] : ["join-as-team-member"]);
        decision.Argument("role").Should().Be(role.Code());
        decision.Argument("standing").Should().Be("none");
        OfficeBelongsToMemberOrPartner.Rule.Evaluate(Make.Facts(role, Standing.None, hasOrganisation: hasOrganisation, terms: Make.Conditional)).ShouldBeGrantedOnCondition();
    }

    [Fact]
    public void At_hand_over_and_appointment_the_term_is_no_way_round() =>
        OfficeBelongsToMemberOrPartner.Always.Evaluate(Make.Facts(Role.GlobalLeader, Standing.None, terms: Make.Conditional))
            .ShouldBeRefusedFor("registration.office-needs-member-or-partner");

    [Theory]
    [InlineData(Role.GlobalLeader)]
    [InlineData(Role.RegionalRepresentative)]
    public void Unknown_standing_cannot_be_told_under_either_term(Role role)
    {
        OfficeBelongsToMemberOrPartner.Rule.Evaluate(Make.Facts(role, null)).ShouldAwaitStanding();
        OfficeBelongsToMemberOrPartner.Rule.Evaluate(Make.Facts(role, null, terms: Make.Conditional)).ShouldAwaitStanding();
        OfficeBelongsToMemberOrPartner.Always.Evaluate(Make.Facts(role, null)).ShouldAwaitStanding();
    }
}
