using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>Goes through a journal once, in the order of positions, and finds every change up to the last checkpoint (charter C10.2). Not thread-safe.</summary>
/// <remarks>Memory grows with streams and checkpoints, not with events.</remarks>
public sealed class JournalScan
{
    /// <summary>The most findings that are listed; the rest would be their consequence.</summary>
    public const int MostFindings = 1000;

    private readonly IReadOnlyList<Checkpoint> checkpoints;
    private readonly Dictionary<StreamId, StreamHead> tips = [];
    private readonly SortedDictionary<StreamId, StreamHead> stated;
    private readonly Dictionary<(StreamId, long), (EventHash Hash, long Checkpoint)> expected = [];
    private readonly List<Reason> findings;
    private EventHash order = EventHash.None;
    private long events;
    private long after;
    private int closed;

    /// <summary>A scan against checkpoints.</summary>
    /// <param name="checkpoints">The checkpoints, oldest first, best from outside the database; without any, only the chains can be checked.</param>
    /// <param name="trustedKey">The host's public key as it was published; null for any.</param>
    public JournalScan(IReadOnlyList<Checkpoint> checkpoints, string? trustedKey)
    {
        this.checkpoints = checkpoints;
        findings = [.. CheckpointChain.FindingsOf(checkpoints, trustedKey)];
        stated = CheckpointChain.HeadsOf(checkpoints);
        foreach (Checkpoint checkpoint in checkpoints)
        {
            foreach (StreamHead head in checkpoint.Heads)
            {
                expected[(head.Stream, head.Version)] = (head.Hash, checkpoint.Number);
            }
        }
    }

    private long CoveredUpTo => checkpoints.Count == 0 ? 0 : checkpoints[^1].UpTo;

    /// <summary>The next event.</summary>
    public void Add(JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        CloseBefore(happened.Position);
        events++;
        order = JournalOrder.Next(order, happened);
        Follow(happened);
        if (expected.Remove((happened.Stream, happened.Version), out (EventHash Hash, long Checkpoint) head) && head.Hash != happened.Hash)
        {
            Find(JournalReasons.HeadDiffers, happened.Stream.Value, happened.Version, head.Checkpoint);
        }

        if (happened.Position > CoveredUpTo)
        {
            after++;
        }
        else if (!stated.TryGetValue(happened.Stream, out StreamHead? last) || last.Version < happened.Version)
        {
            Find(JournalReasons.EventAdded, happened.Stream.Value, happened.Version, happened.Position);
        }
    }

    /// <summary>A row that cannot be read as an event.</summary>
    public void AddUnreadable(long position)
    {
        CloseBefore(position);
        events++;
        Find(JournalReasons.UnreadableRow, position);
    }

    /// <summary>The report, once all events are added.</summary>
    public JournalReport End()
    {
        CloseBefore(long.MaxValue);
        foreach (((StreamId stream, long version), (_, long checkpoint)) in expected.OrderBy(head => head.Key.Item1).ThenBy(head => head.Key.Item2))
        {
            Find(JournalReasons.HeadMissing, stream.Value, version, checkpoint);
        }

        return new(ValueList.From(findings), events, tips.Count, checkpoints.Count, CoveredUpTo, after);
    }

    private void Follow(JournalEvent happened)
    {
        StreamHead tip = tips.GetValueOrDefault(happened.Stream) ?? new(happened.Stream, 0, EventHash.None);
        if (happened.Version <= tip.Version)
        {
            Find(JournalReasons.VersionRepeated, happened.Stream.Value, happened.Version);
            return;
        }

        if (happened.Version > tip.Version + 1)
        {
            Find(JournalReasons.VersionMissing, happened.Stream.Value, tip.Version + 1, happened.Version);
        }
        else if (!EventChain.Holds(tip.Hash, happened))
        {
            Find(JournalReasons.HashDiffers, happened.Stream.Value, happened.Version);
        }

        tips[happened.Stream] = new(happened.Stream, happened.Version, happened.Hash);
    }

    private void CloseBefore(long position)
    {
        for (; closed < checkpoints.Count && checkpoints[closed].UpTo < position; closed++)
        {
            Checkpoint checkpoint = checkpoints[closed];
            if (checkpoint.Events != events)
            {
                Find(JournalReasons.CountDiffers, checkpoint.Number, checkpoint.Events, events);
            }

            if (checkpoint.Order != order)
            {
                Find(JournalReasons.OrderDiffers, checkpoint.Number);
                order = checkpoint.Order;
            }
        }
    }

    private void Find(string code, params ReadOnlySpan<ArgumentValue> values)
    {
        if (findings.Count < MostFindings)
        {
            findings.Add(JournalReasons.Because(code, values));
        }
    }
}
