using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Events to put behind the events of one stream.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="After">The version that the stream has, as far as the writer knows: 0 for a new one. The journal appends nothing if it has another.</param>
/// <param name="Events">The events, at least one.</param>
public sealed record StreamAppend(StreamId Stream, long After, ValueList<NewEvent> Events);
