using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>The tree of hashes over the heads of all streams: its root stands in a checkpoint, and a short path shows that one stream belongs to it.</summary>
/// <remarks>As in RFC 6962 (section 2.1): a leaf is hashed behind a byte 0, an inner node behind a byte 1, and a list is split at the greatest power of two below its length.</remarks>
public static class HeadsTree
{
    /// <summary>The root over heads ordered by stream; of none, <see cref="EventHash.None"/>.</summary>
    public static EventHash Root(IReadOnlyList<StreamHead> heads)
    {
        ArgumentNullException.ThrowIfNull(heads);
        return heads.Count == 0 ? EventHash.None : Digits(Node(heads, 0, heads.Count));
    }

    /// <summary>The path from a head to the root: the sibling at each step, from the leaf upwards.</summary>
    /// <param name="heads">The heads, ordered by stream.</param>
    /// <param name="place">The place of the head among them.</param>
    public static ValueList<TreeStep> Path(IReadOnlyList<StreamHead> heads, int place)
    {
        ArgumentNullException.ThrowIfNull(heads);
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(place, heads.Count);
        var steps = new List<TreeStep>();
        Walk(heads, 0, heads.Count, place, steps);
        return ValueList.From(steps);
    }

    /// <summary>The root that a head and its path lead to.</summary>
    public static EventHash RootOf(StreamHead head, IEnumerable<TreeStep> path)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(path);
        return Digits(path.Aggregate(Leaf(head), (hash, step) =>
        {
            byte[] sibling = Convert.FromHexString(step.Sibling.Digits);
            return step.IsLeft ? Join(sibling, hash) : Join(hash, sibling);
        }));
    }

    private static byte[] Node(IReadOnlyList<StreamHead> heads, int from, int count)
    {
        if (count == 1)
        {
            return Leaf(heads[from]);
        }

        int left = Split(count);
        return Join(Node(heads, from, left), Node(heads, from + left, count - left));
    }

    private static void Walk(IReadOnlyList<StreamHead> heads, int from, int count, int place, List<TreeStep> steps)
    {
        if (count == 1)
        {
            return;
        }

        int left = Split(count);
        bool isLeft = place < from + left;
        (int own, int size) = isLeft ? (from, left) : (from + left, count - left);
        Walk(heads, own, size, place, steps);
        steps.Add(isLeft
            ? new(IsLeft: false, Digits(Node(heads, from + left, count - left)))
            : new(IsLeft: true, Digits(Node(heads, from, left))));
    }

    // The greatest power of two below the count.
    private static int Split(int count)
    {
        int left = 1;
        while (left * 2 < count)
        {
            left *= 2;
        }

        return left;
    }

    private static byte[] Leaf(StreamHead head) =>
        SHA256.HashData([0, .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{head.Version} {head.Hash} {head.Stream}"))]);

    private static byte[] Join(byte[] left, byte[] right) => SHA256.HashData([1, .. left, .. right]);

    private static EventHash Digits(byte[] hash) => new(Convert.ToHexStringLower(hash));
}
