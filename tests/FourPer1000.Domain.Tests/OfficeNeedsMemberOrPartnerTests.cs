using FourPer1000.Rules;

namespace FourPer1000.Domain.Tests;

public sealed class OfficeNeedsMemberOrPartnerTests
{
    private const string Code = "module.office";
    private static readonly Requirement<OfficeFacts> Rule = OfficeNeedsMemberOrPartner.As(Code);

    [Theory]
    [InlineData(Role.GlobalLeader, Standing.Member)]
    [InlineData(Role.GlobalLeader, Standing.Partner)]
    [InlineData(Role.RegionalRepresentative, Standing.Member)]
    [InlineData(Role.RegionalRepresentative, Standing.Partner)]
    [InlineData(Role.TeamMember, Standing.Member)]
    [InlineData(Role.TeamMember, Standing.Partner)]
    [InlineData(Role.TeamMember, Standing.None)]
    [InlineData(Role.TeamMember, null)]
    public void An_office_goes_to_members_and_partners_and_the_team_is_open(Role role, Standing? standing) =>
        Rule.Evaluate(new(role, standing, HasOrganisation: true)).Should().BeSameAs(Decision.Grant);

    [Theory]
    [InlineData(Role.GlobalLeader, true, "join-as-team-member", "organisation-joins")]
    [InlineData(Role.GlobalLeader, false, "join-as-team-member")]
    [InlineData(Role.RegionalRepresentative, true, "join-as-team-member", "organisation-joins")]
    [InlineData(Role.RegionalRepresentative, false, "join-as-team-member")]
    public void An_office_without_standing_is_refused_with_the_remedies_that_are_possible(Role role, bool hasOrganisation, params string[] remedies)
    {
        Decision decision = Rule.Evaluate(new(role, Standing.None, hasOrganisation));
        Reason reason = decision.Reasons.Should().ContainSingle().Subject;
        reason.Code.Should().Be(Code);
        reason.Clause.Id.Should().Be("C2.4");
        reason.Arguments.Should().Equal(new Argument("role", role.Code()), new Argument("standing", "none"));
        decision.Remedies.Select(set => set.ToString()).Should().Equal(remedies);
        decision.Missing.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Role.GlobalLeader)]
    [InlineData(Role.RegionalRepresentative)]
    public void An_office_with_unknown_standing_cannot_be_told(Role role)
    {
        Decision decision = Rule.Evaluate(new(role, null, HasOrganisation: true));
        decision.IsUndetermined.Should().BeTrue();
        decision.Missing.Should().Equal(new MissingFact("standing", Code, "C2.4"));
        decision.Reasons.Should().BeEmpty();
    }

    [Fact]
    public void Each_module_hands_in_its_own_code() =>
        OfficeNeedsMemberOrPartner.As("nomination.office").Evaluate(new(Role.GlobalLeader, Standing.None, false))
            .Reasons.Select(reason => reason.Code).Should().Equal("nomination.office");
}
