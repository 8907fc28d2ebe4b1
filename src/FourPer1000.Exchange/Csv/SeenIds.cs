using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace FourPer1000.Exchange;

/// <summary>Remembers ids and finds those that come again, in at most 62 bytes an id, with nothing left behind by growing.</summary>
/// <remarks>
/// <para>Ids of up to 40 bytes are kept as they are; of longer ones the SHA-256 digest is kept, told apart by its own length mark. So an answer is exact
/// unless somebody finds two texts with the same digest.</para>
/// <para>Hashes are those that .NET makes of strings (Marvin, with a random key for each process), so nobody can prepare ids that all fall into
/// one place. Answers do not depend on them.</para>
/// <para>Not thread-safe.</para>
/// </remarks>
public sealed class SeenIds
{
    private const int LongestKept = 40;
    private const byte Digest = byte.MaxValue;
    private readonly SeenKeys keys = new();
    private readonly SeenPages pages = new();

    /// <summary>The number of different ids.</summary>
    public int Count { get; private set; }

    /// <summary>Remembers an id: true where it is new, false where it was seen before. The empty id is never a duplicate.</summary>
    /// <param name="id">Any bytes.</param>
    /// <exception cref="InvalidOperationException">4 GiB of ids are kept, about 100 million.</exception>
    public bool Add(ReadOnlySpan<byte> id)
    {
        if (id.IsEmpty)
        {
            return true;
        }

        // The length mark, the id or its digest, and a zero where the hash, which takes pairs of bytes, needs one more.
        Span<byte> room = stackalloc byte[LongestKept + 2];
        room.Clear();
        int length;
        if (id.Length <= LongestKept)
        {
            room[0] = (byte)id.Length;
            id.CopyTo(room[1..]);
            length = 1 + id.Length;
        }
        else
        {
            room[0] = Digest;
            length = 1 + SHA256.HashData(id, room[1..]);
        }

        ReadOnlySpan<byte> key = room[..length];
        uint hash = (uint)string.GetHashCode(MemoryMarshal.Cast<byte, char>(room[..((length + 1) & ~1)]));
        ref ulong slot = ref pages.Find(hash, key, keys);
        if (slot != 0)
        {
            return false;
        }

        slot = SeenPages.SlotOf(hash, keys.Keep(key));
        pages.Filled(hash);
        Count++;
        return true;
    }
}
