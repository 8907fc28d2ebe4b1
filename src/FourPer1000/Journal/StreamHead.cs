namespace FourPer1000;

/// <summary>Where a stream ended at a checkpoint.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Version">The version of its last event.</param>
/// <param name="Hash">That event's hash, which covers all before it.</param>
public sealed record StreamHead(StreamId Stream, long Version, EventHash Hash);
