using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>A regional representative names the region (charter C2.1).</summary>
public static class RepresentativeNamesRegion
{
    /// <summary>The requirement.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.RegionRequired, "C2.1", facts => facts.Role != Role.RegionalRepresentative || !string.IsNullOrEmpty(facts.Region))
        {
            Remedies = _ => [WellKnownRemedies.JoinAsTeamMember, RegistrationRemedies.NameTheRegion],
        };
}
