using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace FourPer1000.Exchange;

/// <summary>Remembers ids and finds those that come again, in at most 64 bytes an id (49 for long ids), with nothing left behind by growing.</summary>
/// <remarks>
/// <para>Ids of up to 32 bytes are kept as they are; of longer ones the SHA-256 digest is kept, told apart by its own length mark. So an answer is exact
/// unless somebody finds two texts with the same digest.</para>
/// <para>The table is a linear hash table: it grows bucket by bucket, in chunks that never move. Buckets are chosen by the hash that .NET uses
/// for strings (Marvin, with a random key for each process), so nobody can prepare ids that all fall into one bucket. Answers do not depend on it.</para>
/// <para>Not thread-safe.</para>
/// </remarks>
public sealed class SeenIds
{
    private const int LongestKept = SHA256.HashSizeInBytes;
    private const byte Digest = byte.MaxValue;
    private const int KeyChunk = 1 << 17;
    private const int SmallChunk = 1 << 13;
    private readonly ChunkedArray<byte> keys = new(KeyChunk);
    private readonly ChunkedArray<Entry> entries = new(SmallChunk);
    private readonly ChunkedArray<uint> buckets = new(SmallChunk);
    private uint keysEnd;
    private uint count;
    private uint bucketCount = 1;

    /// <summary>Nothing seen yet.</summary>
    public SeenIds()
    {
        entries.Reach(1);
        buckets.Reach(1);
    }

    /// <summary>The number of different ids.</summary>
    public int Count => (int)count;

    /// <summary>Remembers an id: true where it is new, false where it was seen before. The empty id is never a duplicate.</summary>
    /// <param name="id">Any bytes.</param>
    /// <exception cref="InvalidOperationException">4 GiB of ids are kept, about 100 million.</exception>
    public bool Add(ReadOnlySpan<byte> id)
    {
        if (id.IsEmpty)
        {
            return true;
        }

        Span<byte> room = stackalloc byte[LongestKept + 2];
        ReadOnlySpan<byte> key = KeyOf(id, room, out uint hash);
        uint bucket = BucketOf(hash);
        for (uint at = buckets[bucket]; at != 0;)
        {
            ref Entry entry = ref entries[at];
            if (entry.Hash == hash && keys.Piece(entry.Key, key.Length).SequenceEqual(key))
            {
                return false;
            }

            at = entry.Next;
        }

        uint added = ++count;
        entries.Reach(added + 1);
        entries[added] = new Entry(hash, Keep(key), buckets[bucket]);
        buckets[bucket] = added;
        if (count > bucketCount)
        {
            SplitNext();
        }

        return true;
    }

    // The length mark and the id or its digest; padded with a zero for the hash, which takes pairs of bytes.
    private static ReadOnlySpan<byte> KeyOf(ReadOnlySpan<byte> id, Span<byte> room, out uint hash)
    {
        room.Clear();
        bool isKept = id.Length <= LongestKept;
        room[0] = isKept ? (byte)id.Length : Digest;
        if (isKept)
        {
            id.CopyTo(room[1..]);
        }
        else
        {
            SHA256.HashData(id, room[1..]);
        }

        ReadOnlySpan<byte> key = room[..(1 + Math.Min(id.Length, LongestKept))];
        hash = (uint)string.GetHashCode(MemoryMarshal.Cast<byte, char>(room[..((key.Length + 1) & ~1)]));
        return key;
    }

    // Of 2^n + s buckets the first s have been split, so the entries in them and their new halves go by one bit more.
    private uint BucketOf(uint hash)
    {
        uint half = HalfOf(bucketCount);
        uint bucket = hash & ((half * 2) - 1);
        return bucket < bucketCount ? bucket : bucket & (half - 1);
    }

    private void SplitNext()
    {
        uint half = HalfOf(bucketCount);
        uint added = bucketCount++;
        uint from = added - half;
        buckets.Reach(bucketCount);
        uint at = buckets[from];
        buckets[from] = 0;
        while (at != 0)
        {
            ref Entry entry = ref entries[at];
            ref uint bucket = ref buckets[entry.Hash & ((half * 2) - 1)];
            (uint next, entry.Next, bucket) = (entry.Next, bucket, at);
            at = next;
        }
    }

    private static uint HalfOf(uint buckets) => 1u << System.Numerics.BitOperations.Log2(buckets);

    // A key never crosses from one chunk to the next; its length mark says how long it is.
    private uint Keep(ReadOnlySpan<byte> key)
    {
        uint from = (keysEnd & (KeyChunk - 1)) + key.Length > KeyChunk ? (keysEnd | (KeyChunk - 1)) + 1 : keysEnd;
        if (from < keysEnd || from > uint.MaxValue - KeyChunk)
        {
            throw new InvalidOperationException("No more ids can be kept.");
        }

        keysEnd = from + (uint)key.Length;
        keys.Reach(keysEnd);
        key.CopyTo(keys.Piece(from, key.Length));
        return from;
    }

    private struct Entry(uint hash, uint key, uint next)
    {
        public uint Hash = hash;
        public uint Key = key;
        public uint Next = next;
    }
}
