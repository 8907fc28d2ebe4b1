using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration;

/// <summary>An office is asked for within the window, or the terms keep a reserve (charter C2.6).</summary>
public static class OfficeIsOpen
{
    /// <summary>The requirement.</summary>
    public static Requirement<RegistrationFacts> Rule { get; } =
        new(RegistrationReasons.OfficeClosed, "C2.6", facts => !facts.Role.IsOffice() || !facts.IsLate || facts.Terms.LateOffice == LateOffice.Reserve)
        {
            Arguments = facts => [new("deadline", facts.Terms.Deadline)],
            Remedies = _ => [WellKnownRemedies.JoinAsTeamMember],
        };
}
