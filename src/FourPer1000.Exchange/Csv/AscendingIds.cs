namespace FourPer1000.Exchange;

/// <summary>Ids that came in ascending order, as exports have them: shorter ones first, equally long ones by their bytes. The next one is new at a glance.</summary>
internal sealed class AscendingIds
{
    private const int Stride = 16;
    private readonly KeyChunks chunks = new(0);
    private uint[] signposts = new uint[64];
    private uint last;

    /// <summary>The number of ids.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an id where it comes behind all others.</summary>
    public bool TryAdd(ReadOnlySpan<byte> id)
    {
        if (Count > 0 && Compare(id, last) <= 0)
        {
            return false;
        }

        last = chunks.Keep((byte)id.Length, id);
        if (Count % Stride == 0)
        {
            int post = Count / Stride;
            if (post == signposts.Length)
            {
                Array.Resize(ref signposts, post + (post / 4));
            }

            signposts[post] = last;
        }

        Count++;
        return true;
    }

    /// <summary>Whether an id is among them.</summary>
    public bool Contains(ReadOnlySpan<byte> id)
    {
        int low = 0, high = ((Count + Stride - 1) / Stride) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int order = Compare(id, signposts[middle]);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order > 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return high >= 0 && IsBehind(high, id);
    }

    private bool IsBehind(int post, ReadOnlySpan<byte> id)
    {
        uint address = signposts[post];
        for (int i = (post * Stride) + 1; i < Math.Min((post + 1) * Stride, Count); i++)
        {
            address = chunks.Next(address);
            if (Compare(id, address) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private int Compare(ReadOnlySpan<byte> id, uint address)
    {
        ReadOnlySpan<byte> other = chunks.KeyAt(address);
        return id.Length != other.Length ? id.Length - other.Length : id.SequenceCompareTo(other);
    }
}
