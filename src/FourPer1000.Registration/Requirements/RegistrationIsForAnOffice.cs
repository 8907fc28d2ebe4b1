using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>Only a registration for an office is a candidacy (charter C2.7).</summary>
public static class RegistrationIsForAnOffice
{
    /// <summary>The requirement.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.NotAnOffice, "C2.7", facts => facts.Role.IsOffice())
        {
            Arguments = facts => [new("role", facts.Role.Code())],
        };
}
