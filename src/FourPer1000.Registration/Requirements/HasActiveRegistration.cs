using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>The person has an active registration for this task force (charter C2.3).</summary>
public static class HasActiveRegistration
{
    /// <summary>The requirement of an amendment: registering first would help.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.NotRegistered, "C2.3", facts => facts.Active is not null)
        {
            Remedies = _ => [RegistrationRemedies.RegisterFirst],
        };

    /// <summary>The requirement of a withdrawal: where there is nothing to leave, nothing would help.</summary>
    public static Requirement<RegistrationFacts> ToLeave { get; } =
        new(RegistrationReasons.NotRegistered, "C2.3", facts => facts.Active is not null);
}
