using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>Nobody leaves an office by a form: after an appointment, withdrawing or amending is a resignation with its own procedure (charter C2.7).</summary>
public static class OfficeIsResignedFirst
{
    /// <summary>The requirement.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.OfficeHeld, "C2.7", facts => facts.Active is not { State: DossierState.Appointed })
        {
            Arguments = facts => facts.Active is { } active ? [new("role", active.Role.Code())] : [],
            Remedies = _ => [RegistrationRemedies.ResignFirst],
        };
}
