using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>What a method says of a series, with everything that it rests on (charter C9.3). The sentence is made from it by the texts.</summary>
/// <param name="Id">The id of the series.</param>
/// <param name="Status">The status.</param>
/// <param name="Flags">The flags, in the order of <see cref="TargetFlag"/>.</param>
/// <param name="Method">The method, with its version.</param>
/// <param name="Thresholds">The threshold set, with its version.</param>
/// <param name="Figures">The numbers.</param>
/// <param name="Reasons">Why: the first one carries the status.</param>
public sealed record TargetResult(
    string Id,
    TargetStatus Status,
    ValueList<TargetFlag> Flags,
    VersionedName Method,
    VersionedName Thresholds,
    TargetFigures Figures,
    ValueList<Reason> Reasons)
{
    /// <summary>The date up to which it was judged; null where there was nothing to look at.</summary>
    public TimePoint? AsOf { get; init; }

    /// <summary>The point from which the pace was taken: declared, or found by the method; null where there is none.</summary>
    public PathPoint? BasePoint { get; init; }

    /// <summary>The points used, in the order of time; the baseline is one of them.</summary>
    public ValueList<Observation> Used { get; init; } = [];

    /// <summary>The observations left out, in the order of time, each with the reason.</summary>
    public ValueList<LeftOutPoint> LeftOut { get; init; } = [];

    /// <summary>Of a ladder: what is known of each step.</summary>
    public ValueList<StepFinding> Steps { get; init; } = [];

    /// <summary>Of a ladder: the observations after the as-of date, which were left out.</summary>
    public ValueList<MilestoneObservation> StepsLeftOut { get; init; } = [];

    /// <summary>The status against the more demanding end of a target range; null where the target is one number.</summary>
    public TargetStatus? Stretch { get; init; }
}
