using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>The registration stands on a condition that can be cleared (charter C2.4).</summary>
public static class ConditionIsOpen
{
    /// <summary>The requirement.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.NoCondition, "C2.4", facts => facts.Active is { Conditions.Count: > 0 });
}
