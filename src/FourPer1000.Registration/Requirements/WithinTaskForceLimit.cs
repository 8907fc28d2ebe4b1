using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>With this registration the person stays within the limit of task forces (charter C2.2).</summary>
public static class WithinTaskForceLimit
{
    /// <summary>The requirement.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.TooManyTaskForces, "C2.2", facts => facts.ActiveElsewhere.Count < facts.Terms.MostTaskForces)
        {
            Arguments = facts => [new("limit", facts.Terms.MostTaskForces), new("active", facts.ActiveElsewhere)],
            Remedies = _ => [RegistrationRemedies.WithdrawAnother],
        };
}
