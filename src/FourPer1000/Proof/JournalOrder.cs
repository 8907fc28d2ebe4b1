using System.Buffers.Binary;
using System.Security.Cryptography;

namespace FourPer1000;

/// <summary>The digest of the order of a journal: over position and hash of each event, one after the other.</summary>
public static class JournalOrder
{
    /// <summary>The digest with one more event.</summary>
    /// <param name="before">The digest so far; <see cref="EventHash.None"/> before the first event.</param>
    /// <param name="happened">The event.</param>
    public static EventHash Next(EventHash before, JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        Span<byte> bytes = stackalloc byte[(2 * SHA256.HashSizeInBytes) + sizeof(long)];
        Convert.FromHexString(before.Digits).CopyTo(bytes);
        BinaryPrimitives.WriteInt64LittleEndian(bytes[SHA256.HashSizeInBytes..], happened.Position);
        Convert.FromHexString(happened.Hash.Digits).CopyTo(bytes[(SHA256.HashSizeInBytes + sizeof(long))..]);
        return new(Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
