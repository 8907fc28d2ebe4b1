namespace FourPer1000.Targets;

/// <summary>How the globe follows from regions or countries where nobody observed it as such. Statuses are never averaged.</summary>
public enum ScopeTotal
{
    /// <summary>Not at all: the globe is observed, or nothing is known of it.</summary>
    None,

    /// <summary>The number of subjects that are known to meet the condition.</summary>
    Count,

    /// <summary>The value of the weakest subject: each of them is to reach the target.</summary>
    Minimum,
}
