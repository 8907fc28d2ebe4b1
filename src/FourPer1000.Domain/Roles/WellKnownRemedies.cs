using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>Remedies that more than one module names.</summary>
public static class WellKnownRemedies
{
    /// <summary>Ask for the role of team member, which needs no standing.</summary>
    public static Remedy JoinAsTeamMember { get; } = new("join-as-team-member");

    /// <summary>The organisation becomes a member or partner of the Initiative.</summary>
    public static Remedy OrganisationJoins { get; } = new("organisation-joins");
}
