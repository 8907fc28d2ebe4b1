using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>Only people whose organisation is a member or partner can hold an office (charter C2.4). Several modules ask it: each lifts it over its own facts and hands in its own reason code.</summary>
public static class OfficeNeedsMemberOrPartner
{
    /// <summary>The clause behind it.</summary>
    public static Clause Clause { get; } = "C2.4";

    /// <summary>The requirement under a module's own reason code.</summary>
    /// <param name="code">The reason code; its arguments are <c>role</c> and <c>standing</c>.</param>
    public static Requirement<OfficeFacts> As(string code) => new(code, Clause, facts => facts switch
    {
        { Role: Role.TeamMember } => true,
        { Standing: null } => null,
        { Standing: Standing.None } => false,
        _ => true,
    })
    {
        Arguments = facts => facts.Standing is { } standing
            ? [new("role", facts.Role.Code()), new("standing", standing.Code())]
            : [new("role", facts.Role.Code())],
        Remedies = facts => facts.HasOrganisation
            ? [WellKnownRemedies.JoinAsTeamMember, WellKnownRemedies.OrganisationJoins]
            : [WellKnownRemedies.JoinAsTeamMember],
        Needs = ["standing"],
    };
}
