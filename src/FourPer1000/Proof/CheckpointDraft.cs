using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>The next checkpoint while its events are added: in the order of positions, behind those of the checkpoint before. Not thread-safe.</summary>
public sealed class CheckpointDraft
{
    private readonly SortedDictionary<StreamId, StreamHead> heads;
    private readonly SortedDictionary<StreamId, StreamHead> moved = [];
    private readonly Checkpoint? before;
    private EventHash order;
    private long events;
    private long upTo;

    /// <summary>A draft behind the checkpoints that there are.</summary>
    /// <param name="kept">All checkpoints, oldest first.</param>
    public CheckpointDraft(IReadOnlyList<Checkpoint> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        before = kept.Count == 0 ? null : kept[^1];
        heads = CheckpointChain.HeadsOf(kept);
        (order, events, upTo) = before is null ? (EventHash.None, 0, 0) : (before.Order, before.Events, before.UpTo);
    }

    /// <summary>The last position that is covered so far.</summary>
    public long UpTo => upTo;

    /// <summary>Whether anything happened since the checkpoint before.</summary>
    public bool HasMoved => moved.Count > 0;

    /// <summary>The heads of all streams, ordered by stream.</summary>
    public IReadOnlyCollection<StreamHead> Heads => heads.Values;

    /// <summary>The next event.</summary>
    /// <exception cref="ArgumentException">It is not behind the last one.</exception>
    public void Add(JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (happened.Position <= upTo)
        {
            throw new ArgumentException("Events are added in the order of their positions.", nameof(happened));
        }

        order = JournalOrder.Next(order, happened);
        upTo = happened.Position;
        events++;
        moved[happened.Stream] = heads[happened.Stream] = new(happened.Stream, happened.Version, happened.Hash);
    }

    /// <summary>The checkpoint.</summary>
    /// <param name="at">When it is made.</param>
    /// <param name="key">The public key, as SubjectPublicKeyInfo in Base64.</param>
    /// <param name="sign">Signs the bytes of the seal; gives the signature in Base64.</param>
    public Checkpoint Sign(DateTimeOffset at, string key, Func<byte[], string> sign)
    {
        ArgumentNullException.ThrowIfNull(sign);
        var unsigned = new Checkpoint(
            (before?.Number ?? 0) + 1,
            at.ToUniversalTime(),
            upTo,
            events,
            order,
            HeadsTree.Root([.. heads.Values]),
            ValueList.From(moved.Values),
            before is null ? EventHash.None : CheckpointSeal.Of(before).Digest(),
            key,
            string.Empty);
        return unsigned with { Signature = sign(CheckpointSeal.Of(unsigned).Content()) };
    }
}
