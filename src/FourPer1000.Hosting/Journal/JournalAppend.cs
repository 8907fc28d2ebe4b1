using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>What one command appends: to one stream or to several, all or none.</summary>
public sealed record JournalAppend
{
    /// <summary>What a command appends.</summary>
    /// <param name="act">Who does it, by which command.</param>
    /// <param name="streams">The streams, each once, at least one with events.</param>
    /// <exception cref="ArgumentException">No events, or a stream twice.</exception>
    public JournalAppend(Act act, ValueList<StreamAppend> streams)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(streams);
        if (streams.All(append => append.Events.Count == 0) || streams.DistinctBy(append => append.Stream).Count() < streams.Count)
        {
            throw new ArgumentException("An append names each stream once, and at least one with events.", nameof(streams));
        }

        Act = act;
        Streams = ValueList.From(streams.OrderBy(append => append.Stream));
    }

    /// <summary>Who does it, by which command.</summary>
    public Act Act { get; }

    /// <summary>The streams, ordered by name: the order in which they are locked everywhere.</summary>
    public ValueList<StreamAppend> Streams { get; }
}
