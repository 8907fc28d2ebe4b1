namespace FourPer1000.Targets;

/// <summary>What was seen at a time. Null is not zero: an observation without a value says that nothing was measured (charter C9.2).</summary>
/// <param name="At">The year or day that the value describes.</param>
/// <param name="Value">The value, in the unit of the measure; null where none was measured.</param>
public sealed record Observation(TimePoint At, decimal? Value)
{
    /// <summary>The lower end of the interval in which the value lies; null where no interval is stated.</summary>
    public decimal? Low { get; init; }

    /// <summary>The upper end of the interval; null where no interval is stated.</summary>
    public decimal? High { get; init; }

    /// <summary>When it was recorded: a correction is a further fact with a later recording time (charter C10.2). Null where it is not known.</summary>
    public DateTimeOffset? RecordedAt { get; init; }
}
