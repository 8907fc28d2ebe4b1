namespace FourPer1000.Hosting;

/// <summary>Where a stream ends.</summary>
/// <param name="Version">The version of its last event; 0 for a stream without events.</param>
/// <param name="Hash">That event's hash.</param>
/// <param name="RecordedAt">When it was recorded.</param>
public readonly record struct StreamTip(long Version, EventHash Hash, DateTimeOffset RecordedAt);
