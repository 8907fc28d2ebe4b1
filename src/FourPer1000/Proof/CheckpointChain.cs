using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>Checkpoints one after the other: whether they follow from each other, and what all of them together say.</summary>
public static class CheckpointChain
{
    /// <summary>What is wrong with a list of checkpoints, oldest first.</summary>
    /// <param name="checkpoints">The checkpoints.</param>
    /// <param name="trustedKey">The host's public key as it was published; null where any key will do, which shows damage but no forgery.</param>
    public static ValueList<Reason> FindingsOf(IReadOnlyList<Checkpoint> checkpoints, string? trustedKey)
    {
        ArgumentNullException.ThrowIfNull(checkpoints);
        var findings = new List<Reason>();
        EventHash before = EventHash.None;
        for (int i = 0; i < checkpoints.Count; i++)
        {
            CheckpointSeal seal = CheckpointSeal.Of(checkpoints[i]);
            if (seal.Number != i + 1)
            {
                findings.Add(JournalReasons.Because(JournalReasons.CheckpointMissing, i + 1));
                break;
            }

            if (seal.Before != before)
            {
                findings.Add(JournalReasons.Because(JournalReasons.CheckpointOutOfChain, seal.Number));
            }

            findings.AddRange(FindingsOf(seal, trustedKey));
            before = seal.Digest();
        }

        return ValueList.From(findings);
    }

    /// <summary>What is wrong with one seal by itself: its signature, its key.</summary>
    public static ValueList<Reason> FindingsOf(CheckpointSeal seal, string? trustedKey)
    {
        ArgumentNullException.ThrowIfNull(seal);
        return !seal.IsSigned()
            ? [JournalReasons.Because(JournalReasons.SignatureDiffers, seal.Number)]
            : trustedKey is not null && !string.Equals(trustedKey, seal.Key, StringComparison.Ordinal)
                ? [JournalReasons.Because(JournalReasons.OtherKey, seal.Number)]
                : [];
    }

    /// <summary>The head of every stream, as the checkpoints together say; ordered by stream.</summary>
    public static SortedDictionary<StreamId, StreamHead> HeadsOf(IEnumerable<Checkpoint> checkpoints)
    {
        ArgumentNullException.ThrowIfNull(checkpoints);
        var heads = new SortedDictionary<StreamId, StreamHead>();
        foreach (StreamHead head in checkpoints.SelectMany(checkpoint => checkpoint.Heads))
        {
            heads[head.Stream] = head;
        }

        return heads;
    }
}
