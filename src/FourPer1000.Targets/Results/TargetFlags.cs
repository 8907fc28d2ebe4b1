using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Flags as codes.</summary>
public static class TargetFlags
{
    /// <summary>All of them.</summary>
    public static ValueList<TargetFlag> All { get; } = ValueList.From(Enum.GetValues<TargetFlag>());

    /// <summary><c>at-risk</c>, <c>borderline</c> or <c>stale</c>.</summary>
    public static string Code(this TargetFlag flag) => flag switch
    {
        TargetFlag.AtRisk => "at-risk",
        TargetFlag.Borderline => "borderline",
        TargetFlag.Stale => "stale",
        _ => throw new ArgumentOutOfRangeException(nameof(flag), flag, "Not a flag."),
    };
}
