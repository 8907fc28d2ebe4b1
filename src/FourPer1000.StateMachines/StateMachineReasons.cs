using FourPer1000.Rules;

namespace FourPer1000.StateMachines;

/// <summary>The reasons that tables give of themselves.</summary>
public static class StateMachineReasons
{
    /// <summary>The trigger is somebody else's to pull. Arguments: <c>trigger</c>, <c>authorities</c> (who may, ordered).</summary>
    public const string NotYoursCode = "authority.not-yours";

    /// <summary>Every reason of this package.</summary>
    public static ValueList<ReasonKind> All { get; } = [new(NotYoursCode, "C1.5", ["trigger", "authorities"], [])];

    internal static Reason NotYours(string trigger, IEnumerable<Authority> authorities) => new(
        NotYoursCode,
        "C1.5",
        [new("trigger", trigger), new("authorities", ValueList.From(authorities.Select(a => a.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)))],
        []);
}
