using System.Buffers.Binary;
using System.Security.Cryptography;

namespace FourPer1000.Exchange;

/// <summary>Hashes of short texts with a random key for each process, so that nobody can prepare texts that all fall into one place. Answers never depend on them.</summary>
internal static class KeyedHash
{
    private static readonly ulong Key = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8)) | 1;
    private static readonly ulong Start = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8));

    /// <summary>The hash.</summary>
    public static ulong Of(ReadOnlySpan<byte> utf8)
    {
        ulong hash = Start ^ (ulong)utf8.Length;
        while (utf8.Length > 8)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8));
            utf8 = utf8[8..];
        }

        return Mix(hash ^ Last(utf8));
    }

    // Up to eight bytes in one number; bytes in the middle may stand in it twice.
    private static ulong Last(ReadOnlySpan<byte> utf8) => utf8.Length switch
    {
        >= 4 => ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8) << 32) | BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..]),
        >= 2 => ((ulong)BinaryPrimitives.ReadUInt16LittleEndian(utf8) << 32) | BinaryPrimitives.ReadUInt16LittleEndian(utf8[^2..]),
        1 => utf8[0],
        _ => 0,
    };

    private static ulong Mix(ulong value)
    {
        ulong high = Math.BigMul(value ^ Key, 0x9E3779B97F4A7C15UL, out ulong low);
        return high ^ low;
    }
}
