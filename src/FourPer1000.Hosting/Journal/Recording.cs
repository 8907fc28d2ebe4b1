using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>Makes recorded events of new ones: version, time and hash. For everybody who implements a journal.</summary>
public static class Recording
{
    /// <summary>The events of an append as they are to be stored; positions are 0 until the store gives them.</summary>
    /// <param name="append">The append.</param>
    /// <param name="tips">The last event's version, hash and time of each stream, in the order of the append.</param>
    /// <param name="now">The time of recording.</param>
    public static ValueList<JournalEvent> Of(JournalAppend append, IReadOnlyList<StreamTip> tips, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(append);
        ArgumentNullException.ThrowIfNull(tips);
        var recorded = new List<JournalEvent>();
        for (int i = 0; i < append.Streams.Count; i++)
        {
            StreamAppend stream = append.Streams[i];
            StreamTip tip = tips[i];
            DateTimeOffset at = now < tip.RecordedAt ? tip.RecordedAt : now.ToUniversalTime();
            EventHash hash = tip.Hash;
            Act act = stream.ActOf(append.Act);
            for (int n = 0; n < stream.Events.Count; n++)
            {
                NewEvent made = stream.Events[n];
                var happened = new JournalEvent(
                    0, stream.Stream, tip.Version + n + 1, made.Kind.Name, made.Kind.Version, made.Facts, made.Sealed, act, recorded.Count, at, EventHash.None);
                recorded.Add(happened with { Hash = hash = EventChain.Hash(hash, happened) });
            }
        }

        return ValueList.From(recorded);
    }
}
