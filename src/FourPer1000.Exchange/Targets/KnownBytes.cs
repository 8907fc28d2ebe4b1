using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FourPer1000.Exchange;

/// <summary>Up to 64 bytes that were seen and may come again, compared in a few steps and without a call.</summary>
internal readonly struct KnownBytes
{
    /// <summary>The most bytes, and how many must be readable where they are compared.</summary>
    public const int Most = 64;

    private readonly Vector256<byte> first;
    private readonly Vector256<byte> second;
    private readonly ulong looked;

    /// <summary>The first bytes of some.</summary>
    /// <param name="bytes">At least <see cref="Most"/>.</param>
    /// <param name="length">How many of them count, from 1 to <see cref="Most"/>.</param>
    public KnownBytes(ReadOnlySpan<byte> bytes, int length)
    {
        first = Vector256.Create(bytes);
        second = Vector256.Create(bytes[Vector256<byte>.Count..]);
        looked = ulong.MaxValue >> (Most - length);
    }

    /// <summary>Whether there are any.</summary>
    public bool IsKnown => looked != 0;

    /// <summary>Whether they stand at the beginning; where nothing is known, nothing stands there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Lead(ReadOnlySpan<byte> bytes)
    {
        ulong same = Vector256.Equals(Vector256.Create(bytes), first).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(Vector256.Create(bytes[Vector256<byte>.Count..]), second).ExtractMostSignificantBits() << Vector256<byte>.Count);
        return looked != 0 && (same & looked) == looked;
    }
}
