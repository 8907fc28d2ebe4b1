namespace FourPer1000.Domain;

/// <summary>What a person can be in a task force; chosen for each task force (charter C2.1).</summary>
public enum Role
{
    /// <summary>Global Task Force Leader: an office.</summary>
    GlobalLeader,

    /// <summary>Regional Task Force Representative: an office; names its region.</summary>
    RegionalRepresentative,

    /// <summary>Task Force Team Member.</summary>
    TeamMember,
}
