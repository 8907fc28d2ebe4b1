namespace FourPer1000.Targets;

/// <summary>What somebody observed of a measure, somewhere, for a day. A correction is a further observation that was recorded later (charter C10.2).</summary>
/// <param name="Measure">The key of the measure.</param>
/// <param name="Scope">The globe, a region or a country.</param>
/// <param name="At">The day for which it holds; for a flow the last day of its period.</param>
/// <param name="Value">The number, or the state of a step.</param>
public sealed record PlanObservation(string Measure, string Scope, DateOnly At, ObservedValue Value)
{
    /// <summary>The lower end of the interval in which the number lies; null where none is stated.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of the interval; null where none is stated.</summary>
    public decimal? High { get; init; }

    /// <summary>What stands behind it, in the words of who reports; null where nothing is said.</summary>
    public string? Evidence { get; init; }

    /// <summary>Where it comes from; null where nothing is said.</summary>
    public string? Source { get; init; }

    /// <summary>When it was recorded; null where that is not known, which counts as earlier than any instant.</summary>
    public DateTimeOffset? RecordedAt { get; init; }
}
