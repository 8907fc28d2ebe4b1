namespace FourPer1000.Targets;

/// <summary>What should be known beside a status (charter C9.3).</summary>
public enum TargetFlag
{
    /// <summary>Achieved, but the recent trend is adverse; or on track by the pace and not by the recent trend.</summary>
    AtRisk,

    /// <summary>The ends of an interval or a range give different statuses.</summary>
    Borderline,

    /// <summary>The latest observation is old: the status stays, the confidence drops.</summary>
    Stale,
}
