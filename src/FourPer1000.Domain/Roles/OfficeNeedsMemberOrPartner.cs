using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>Only people whose organisation is a member or partner can hold an office (charter C2.4). Several modules ask it: each lifts it over its own facts and hands in its own reason code.</summary>
public static class OfficeNeedsMemberOrPartner
{
    /// <summary>The clause behind it.</summary>
    public static Clause Clause { get; } = "C2.4";

    /// <summary>The requirement under a module's own reason code.</summary>
    /// <param name="code">The reason code; its arguments are <c>role</c> and <c>standing</c>.</param>
    public static Requirement<OfficeFacts> As(string code) => As<OfficeFacts>(code, facts => facts);

    /// <summary>The requirement under a module's own reason code, over a module's own facts.</summary>
    /// <param name="code">The reason code; its arguments are <c>role</c> and <c>standing</c>.</param>
    /// <param name="part">Takes out what the rule may see; must not allocate.</param>
    public static Requirement<TFacts> As<TFacts>(string code, Func<TFacts, OfficeFacts> part) => new(code, Clause, facts => Holds(part(facts)))
    {
        Arguments = facts => ArgumentsOf(part(facts)),
        Remedies = facts => part(facts).HasOrganisation
            ? [WellKnownRemedies.JoinAsTeamMember, WellKnownRemedies.OrganisationJoins]
            : [WellKnownRemedies.JoinAsTeamMember],
        Needs = ["standing"],
    };

    private static bool? Holds(OfficeFacts facts) => facts.Role == Role.TeamMember ? true : facts.Standing is { } standing ? standing != Standing.None : null;

    private static ValueList<Argument> ArgumentsOf(OfficeFacts facts) => facts.Standing is { } standing
        ? [new("role", facts.Role.Code()), new("standing", standing.Code())]
        : [new("role", facts.Role.Code())];
}
