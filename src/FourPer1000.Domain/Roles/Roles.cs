using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>Roles as codes, and which of them are offices.</summary>
public static class Roles
{
    /// <summary>All, in the order of the founding text.</summary>
    public static ValueList<Role> All { get; } = [Role.GlobalLeader, Role.RegionalRepresentative, Role.TeamMember];

    /// <summary><c>global-leader</c>, <c>regional-representative</c> or <c>team-member</c>.</summary>
    public static string Code(this Role role) => role switch
    {
        Role.GlobalLeader => "global-leader",
        Role.RegionalRepresentative => "regional-representative",
        Role.TeamMember => "team-member",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role."),
    };

    /// <summary>Whether it is an office, to which one is appointed.</summary>
    public static bool IsOffice(this Role role) => role != Role.TeamMember;

    /// <summary>Finds a role by its code; codes are compared ordinally.</summary>
    public static bool TryParse(string? code, out Role role) => CodeLookup.TryFind(All, Code, code, out role);
}
