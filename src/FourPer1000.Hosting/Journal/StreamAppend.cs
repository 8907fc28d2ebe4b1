using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Events to put behind the events of one stream; without any, the stream is only guarded: the append rests on what it holds, and fails where somebody has written to it.</summary>
/// <param name="Stream">The stream.</param>
/// <param name="After">The version that the stream has, as far as the writer knows: 0 for a new one. The journal appends nothing if it has another.</param>
/// <param name="Events">The events; none to guard the stream.</param>
public sealed record StreamAppend(StreamId Stream, long After, ValueList<NewEvent> Events)
{
    /// <summary>Whom the events of this stream concern; null for whom the act concerns. A merge concerns two.</summary>
    public PersonId? Concerned { get; init; }

    /// <summary>The act as it stands in the events of this stream: what a journal records.</summary>
    public Act ActOf(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        return Concerned is null ? act : act with { Concerned = Concerned };
    }
}
