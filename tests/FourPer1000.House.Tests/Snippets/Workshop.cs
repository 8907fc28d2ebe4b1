using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.House.Tests;

#region docs-facts
/// <summary>What the rules of a workshop may see. The host brings all of it, the date included.</summary>
internal sealed record WorkshopFacts(Role Role, Standing? Standing, int PlacesLeft, DateOnly Day, DateOnly LastDay);
#endregion

#region docs-requirements
internal static class Workshop
{
    public static Requirement<WorkshopFacts> PlacesAreLeft { get; } =
        new("workshop.full", "C2.6", facts => facts.PlacesLeft > 0)
        {
            Remedies = _ => [new("wait-for-a-place")],
        };

    public static Requirement<WorkshopFacts> IsInTime { get; } =
        new("workshop.closed", "C2.5", facts => facts.Day <= facts.LastDay)
        {
            Arguments = facts => [new("lastDay", facts.LastDay)],
        };

    public static Specification<WorkshopFacts> OfficeHasStanding { get; } =
        OfficeNeedsMemberOrPartner.As("workshop.office-needs-member-or-partner")
            .In<WorkshopFacts>(facts => new(facts.Role, facts.Standing, HasOrganisation: true));

    public static Specification<WorkshopFacts> Admissible { get; } = IsInTime & PlacesAreLeft & OfficeHasStanding;
}
#endregion
