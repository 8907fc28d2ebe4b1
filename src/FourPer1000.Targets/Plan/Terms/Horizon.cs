namespace FourPer1000.Targets;

/// <summary>The two years for which the plan sets targets. They are two answers that are never blended (charter C9.2).</summary>
public enum Horizon
{
    /// <summary>The target of 2030.</summary>
    Year2030 = 2030,

    /// <summary>The target of 2050.</summary>
    Year2050 = 2050,
}
