namespace FourPer1000.Targets;

/// <summary>What a series comes to (charter C9.3). The last three are published labels of the threshold set <c>statcan</c> and appear there only.</summary>
public enum TargetStatus
{
    /// <summary>The target is met, whatever the trend.</summary>
    Achieved,

    /// <summary>The pace so far suffices.</summary>
    OnTrack,

    /// <summary>Progress, but too slow; the pace needed from now is less than twice the pace so far.</summary>
    OffTrack,

    /// <summary>The pace needed from now is at least twice the pace so far, or nothing moves.</summary>
    WellOffTrack,

    /// <summary>Movement against the wanted direction.</summary>
    MovingAway,

    /// <summary>The target date has passed and the target is not met.</summary>
    Missed,

    /// <summary>It can be judged, but the data do not suffice.</summary>
    InsufficientData,

    /// <summary>There is nothing to judge.</summary>
    NotAssessable,

    /// <summary>Of <c>statcan</c>: progress, but faster progress is needed.</summary>
    AccelerationNeeded,

    /// <summary>Of <c>statcan</c>: little or no progress.</summary>
    LimitedOrNoProgress,

    /// <summary>Of <c>statcan</c>: movement against the wanted direction.</summary>
    Deterioration,
}
