using System.Security.Cryptography;

namespace FourPer1000.Exchange;

/// <summary>Records of a fixed length under ids, without an object for any of them and with nothing left behind by growing.</summary>
/// <remarks>
/// Ids of up to <see cref="LongestKept"/> bytes are kept as they are; of longer ones the SHA-256 digest is kept, told apart by a mark of its own. So an answer is
/// exact unless somebody finds two texts with the same digest.
/// </remarks>
/// <param name="recordLength">The bytes of a record.</param>
internal sealed class KeyedRecords(int recordLength)
{
    /// <summary>The most bytes of an id that is kept as it is.</summary>
    public const int LongestKept = 40;

    private readonly KeyChunks chunks = new(recordLength);
    private readonly KeyPages pages = new();

    /// <summary>The number of different ids.</summary>
    public int Count { get; private set; }

    /// <summary>The hash of an id.</summary>
    public static uint HashOf(ReadOnlySpan<byte> id) => (uint)(KeyedHash.Of(id) >> 32);

    /// <summary>Looks at the places of hashes, so that they are at hand when they are asked for: together they cost little more than one alone.</summary>
    public void Fetch(ReadOnlySpan<uint> hashes)
    {
        Span<uint> addresses = stackalloc uint[hashes.Length];
        pages.Look(hashes, addresses);
        chunks.Look(addresses);
    }

    /// <summary>The record of an id: zeros where the id is new. It may be written to and stays where it is.</summary>
    /// <param name="id">The id.</param>
    /// <param name="hash">Its <see cref="HashOf"/>.</param>
    /// <param name="isNew">Whether it was not there.</param>
    /// <exception cref="InvalidOperationException">4 GiB are kept.</exception>
    public Span<byte> Of(ReadOnlySpan<byte> id, uint hash, out bool isNew)
    {
        if (id.Length <= LongestKept)
        {
            return Of((byte)id.Length, id, hash, out isNew);
        }

        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(id, digest);
        return Of(KeyChunks.Digest, digest, hash, out isNew);
    }

    private Span<byte> Of(byte mark, scoped ReadOnlySpan<byte> key, uint hash, out bool isNew)
    {
        ref ulong slot = ref pages.Find(hash, mark, key, chunks);
        isNew = slot == 0;
        uint address = (uint)slot;
        if (isNew)
        {
            address = chunks.Keep(mark, key);
            slot = KeyPages.SlotOf(hash, address);
            pages.Filled(hash);
            Count++;
        }

        return chunks.RecordAt(address, key.Length);
    }
}
