using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>Statuses as codes and in their order.</summary>
public static class TargetStatuses
{
    /// <summary>All of them.</summary>
    public static ValueList<TargetStatus> All { get; } = ValueList.From(Enum.GetValues<TargetStatus>());

    /// <summary>The code, such as <c>well-off-track</c>.</summary>
    public static string Code(this TargetStatus status) => status switch
    {
        TargetStatus.Achieved => "achieved",
        TargetStatus.OnTrack => "on-track",
        TargetStatus.OffTrack => "off-track",
        TargetStatus.WellOffTrack => "well-off-track",
        TargetStatus.MovingAway => "moving-away",
        TargetStatus.Missed => "missed",
        TargetStatus.InsufficientData => "insufficient-data",
        TargetStatus.NotAssessable => "not-assessable",
        TargetStatus.AccelerationNeeded => "acceleration-needed",
        TargetStatus.LimitedOrNoProgress => "limited-or-no-progress",
        TargetStatus.Deterioration => "deterioration",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    /// <summary>How unfavourable it is: 0 for achieved, upwards to 5 for missed; null for insufficient data and not assessable, which are no assessment.</summary>
    public static int? Severity(this TargetStatus status) => status switch
    {
        TargetStatus.Achieved => 0,
        TargetStatus.OnTrack => 1,
        TargetStatus.OffTrack or TargetStatus.AccelerationNeeded => 2,
        TargetStatus.WellOffTrack or TargetStatus.LimitedOrNoProgress => 3,
        TargetStatus.MovingAway or TargetStatus.Deterioration => 4,
        TargetStatus.Missed => 5,
        _ => null,
    };
}
