using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>The well-known authorities (charter C1.5). A host establishes which of them a person has, in which scope.</summary>
public static class Authorities
{
    /// <summary>The Executive Secretariat.</summary>
    public static Authority ExecutiveSecretariat { get; } = new("executive-secretariat");

    /// <summary>The Scientific and Technical Committee (STC).</summary>
    public static Authority ScientificAndTechnicalCommittee { get; } = new("scientific-technical-committee");

    /// <summary>The Global Leader of the task force.</summary>
    public static Authority GlobalLeader { get; } = new("global-leader");

    /// <summary>A Regional Representative of the task force.</summary>
    public static Authority RegionalRepresentative { get; } = new("regional-representative");

    /// <summary>A team member of the task force.</summary>
    public static Authority TeamMember { get; } = new("team-member");

    /// <summary>The moderator of the task force.</summary>
    public static Authority Moderator { get; } = new("moderator");

    /// <summary>An assistant of the moderator.</summary>
    public static Authority Assistant { get; } = new("assistant");

    /// <summary>The scientific advisor of the task force.</summary>
    public static Authority ScientificAdvisor { get; } = new("scientific-advisor");

    /// <summary>The person whom a form concerns.</summary>
    public static Authority Registrant { get; } = new("registrant");

    /// <summary>Anybody.</summary>
    public static Authority Public { get; } = new("public");

    /// <summary>All of them, in the order of the charter.</summary>
    public static ValueList<Authority> All { get; } =
    [
        ExecutiveSecretariat, ScientificAndTechnicalCommittee, GlobalLeader, RegionalRepresentative, TeamMember,
        Moderator, Assistant, ScientificAdvisor, Registrant, Public,
    ];
}
