using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>The person has no active registration for this task force yet (charter C2.3).</summary>
public static class NotYetRegistered
{
    /// <summary>The requirement.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.AlreadyRegistered, "C2.3", facts => facts.Active is null)
        {
            Arguments = facts => facts.Active is { } active ? [new("role", active.Role.Code())] : [],
            Remedies = facts => facts.Active is { State: DossierState.Appointed } ? [RegistrationRemedies.ResignFirst] : [RegistrationRemedies.AmendInstead],
        };
}
