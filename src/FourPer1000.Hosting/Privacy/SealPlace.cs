namespace FourPer1000.Hosting;

/// <summary>Where a sealed text stands. It is bound to the seal: a text that was moved elsewhere cannot be opened.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="Kind">The kind of the event.</param>
/// <param name="Field">The personal field.</param>
public readonly record struct SealPlace(StreamId Stream, EventKind Kind, string Field);
