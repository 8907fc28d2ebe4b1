using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace FourPer1000.Exchange;

/// <summary>Records of a fixed length under ids, without an object for any of them and with nothing left behind by growing.</summary>
/// <remarks>
/// <para>Ids of up to 40 bytes are kept as they are; of longer ones the SHA-256 digest is kept, told apart by its own length mark. So an answer is exact
/// unless somebody finds two texts with the same digest.</para>
/// <para>Hashes are those that .NET makes of strings (Marvin, with a random key for each process), so nobody can prepare ids that all fall into
/// one place. Answers do not depend on them.</para>
/// </remarks>
/// <param name="recordLength">The bytes of a record.</param>
internal sealed class KeyedRecords(int recordLength)
{
    private const int LongestKept = 40;
    private const int Room = LongestKept + 2;
    private const byte Digest = byte.MaxValue;
    private readonly KeyChunks chunks = new(recordLength);
    private readonly KeyPages pages = new();

    /// <summary>The number of different ids.</summary>
    public int Count { get; private set; }

    /// <summary>The hash of an id.</summary>
    public static uint HashOf(ReadOnlySpan<byte> id)
    {
        Span<byte> room = stackalloc byte[Room];
        return HashOf(room, KeyOf(id, room));
    }

    /// <summary>Looks at the places of hashes, so that they are at hand when they are asked for: together they cost little more than one alone.</summary>
    public void Fetch(ReadOnlySpan<uint> hashes)
    {
        Span<uint> addresses = stackalloc uint[hashes.Length];
        pages.Look(hashes, addresses);
        chunks.Look(addresses);
    }

    /// <summary>The record of an id: zeros where the id is new. It may be written to and stays where it is.</summary>
    /// <exception cref="InvalidOperationException">4 GiB are kept.</exception>
    public Span<byte> Of(ReadOnlySpan<byte> id, out bool isNew)
    {
        Span<byte> room = stackalloc byte[Room];
        int length = KeyOf(id, room);
        return OfKey(room[..length], HashOf(room, length), out isNew);
    }

    /// <summary>The same, with the hash of the id.</summary>
    public Span<byte> Of(ReadOnlySpan<byte> id, uint hash, out bool isNew)
    {
        Span<byte> room = stackalloc byte[Room];
        return OfKey(room[..KeyOf(id, room)], hash, out isNew);
    }

    private Span<byte> OfKey(scoped ReadOnlySpan<byte> key, uint hash, out bool isNew)
    {
        ref ulong slot = ref pages.Find(hash, key, chunks);
        isNew = slot == 0;
        uint address = (uint)slot;
        if (isNew)
        {
            address = chunks.Keep(key);
            slot = KeyPages.SlotOf(hash, address);
            pages.Filled(hash);
            Count++;
        }

        return chunks.RecordAt(address, key.Length);
    }

    // The length mark, the id or its digest, and a zero where the hash, which takes pairs of bytes, needs one more.
    private static int KeyOf(ReadOnlySpan<byte> id, Span<byte> room)
    {
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

        room[length] = 0;
        return length;
    }

    private static uint HashOf(ReadOnlySpan<byte> room, int length) =>
        (uint)string.GetHashCode(MemoryMarshal.Cast<byte, char>(room[..((length + 1) & ~1)]));
}
