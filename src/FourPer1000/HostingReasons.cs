using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>The reasons that hosts give of themselves; never reused, never renamed.</summary>
public static class HostingReasons
{
    /// <summary>The id of the command was used for another command before. Nothing is recorded under it a second time. Arguments: <c>command</c>.</summary>
    public const string CommandReused = "hosting.command-reused";

    /// <summary>The id of the command begins like those that hosts give by themselves. Nothing is recorded under it. Arguments: <c>command</c>.</summary>
    public const string CommandReserved = "hosting.command-reserved";

    /// <summary>The person was erased, or asked to be; who comes back gets a new id.</summary>
    public const string PersonErased = "hosting.person-erased";

    /// <summary>Somebody whom a reason in a slate is about, or who is to be seated, was erased, or asked to be. Arguments: <c>people</c>.</summary>
    public const string PeopleErased = "hosting.people-erased";

    /// <summary>Decided is on the latest proposal alone. Arguments: <c>given</c>, <c>latest</c>: versions in the stream of the slate, 0 for none.</summary>
    public const string NotTheLatestProposal = "hosting.not-the-latest-proposal";

    /// <summary>Every reason of hosting.</summary>
    public static ValueList<ReasonKind> All { get; } =
    [
        new(CommandReused, "C10.2", ["command"], []),
        new(CommandReserved, "C10.2", ["command"], []),
        new(PersonErased, "C10.3", [], []),
        new(PeopleErased, "C10.3", ["people"], []),
        new(NotTheLatestProposal, "C5.6", ["given", "latest"], []),
    ];
}
