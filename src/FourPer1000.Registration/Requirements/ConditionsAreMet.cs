using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>No condition of the registration is still open (charter C2.4).</summary>
public static class ConditionsAreMet
{
    /// <summary>The requirement.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.ConditionOpen, "C2.4", facts => facts.Active is not { Conditions.Count: > 0 })
        {
            Arguments = facts => [new("conditions", ValueList.From((facts.Active?.Conditions ?? []).Select(condition => condition.Remedy.Code)))],
            Remedies = _ => [WellKnownRemedies.OrganisationJoins],
        };
}
