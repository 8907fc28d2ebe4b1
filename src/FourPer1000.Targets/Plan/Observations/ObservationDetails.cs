namespace FourPer1000.Targets;

/// <summary>What may be said of an observation besides its value; observations can share it.</summary>
/// <param name="Low">The lower end of the interval; null where none is stated.</param>
/// <param name="High">The upper end of the interval; null where none is stated.</param>
/// <param name="Evidence">What stands behind it; null where nothing is said.</param>
/// <param name="Source">Where it comes from; null where nothing is said.</param>
/// <param name="RecordedAt">When it was recorded; null where that is not known. Kept in universal time.</param>
public sealed record ObservationDetails(decimal? Low, decimal? High, string? Evidence, string? Source, DateTimeOffset? RecordedAt)
{
    /// <summary>Nothing more is said.</summary>
    public static ObservationDetails None { get; } = new(null, null, null, null, null);

    /// <summary>When it was recorded, in universal time; null where that is not known.</summary>
    public DateTimeOffset? RecordedAt { get; } = RecordedAt?.ToUniversalTime();
}
