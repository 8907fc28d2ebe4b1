using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>The call is open when the form is submitted (charter C2.5).</summary>
public static class CallIsOpen
{
    /// <summary>The requirement.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.NotOpenYet, "C2.5", facts => facts.Terms.HasOpenedBy(facts.SubmittedAt))
        {
            Arguments = facts => [new("opensAt", facts.Terms.OpensAt)],
            Remedies = _ => [RegistrationRemedies.WaitForOpening],
        };
}
