using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>Who asks for an office belongs to a member or partner on the day (charter C2.4); by the term, without it the form is accepted on condition.</summary>
public static class OfficeBelongsToMemberOrPartner
{
    /// <summary>The rule without a way round: at the hand-over and at the appointment it is asked again.</summary>
    public static Specification<RegistrationFacts> Always { get; } =
        OfficeNeedsMemberOrPartner.As<RegistrationFacts>(RegistrationReasons.OfficeNeedsMemberOrPartner, facts => facts.Office);

    /// <summary>The rule as the terms have it.</summary>
    public static Specification<RegistrationFacts> Rule { get; } = Always.OrOnCondition(
        WellKnownRemedies.OrganisationJoins,
        facts => facts.Terms.OfficeWithoutStanding == OfficeWithoutStanding.Conditional);
}
