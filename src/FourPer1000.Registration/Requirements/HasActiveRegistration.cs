using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>The person has an active registration for this task force (charter C2.3).</summary>
public static class HasActiveRegistration
{
    /// <summary>The requirement.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.NotRegistered, "C2.3", facts => facts.Active is not null)
        {
            Remedies = _ => [RegistrationRemedies.RegisterFirst],
        };
}
