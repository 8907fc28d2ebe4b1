using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

/// <summary>What tests say about decisions: the codes, and that there are no others.</summary>
internal static class DecisionExpectations
{
    public static void ShouldBeGranted(this Decision decision) => decision.Should().BeSameAs(Decision.Grant);

    public static void ShouldBeGrantedOnCondition(this Decision decision)
    {
        decision.IsGranted.Should().BeTrue();
        Condition condition = decision.Conditions.Should().ContainSingle().Subject;
        condition.Remedy.Should().Be(WellKnownRemedies.OrganisationJoins);
        condition.Reason.Code.Should().Be(RegistrationReasons.OfficeNeedsMemberOrPartner);
        decision.Reasons.Should().BeEmpty();
        decision.Missing.Should().BeEmpty();
    }

    public static void ShouldBeRefusedFor(this Decision decision, params string[] codes)
    {
        decision.Reasons.Select(reason => reason.Code).Should().Equal(codes);
        decision.IsRefused.Should().BeTrue();
        decision.Missing.Should().BeEmpty();
        decision.Conditions.Should().BeEmpty();
    }

    public static void ShouldAwaitStanding(this Decision decision)
    {
        decision.IsUndetermined.Should().BeTrue();
        decision.Missing.Should().Equal(new MissingFact("standing", RegistrationReasons.OfficeNeedsMemberOrPartner, "C2.4"));
        decision.Reasons.Should().BeEmpty();
    }

    public static void ShouldNameRemedies(this Decision decision, params string[] sets) =>
        decision.Remedies.Select(set => set.ToString()).Should().Equal(sets);

    public static string? Argument(this Decision decision, string name) => decision.Reasons.Should().ContainSingle().Subject[name]?.ToString();
}
