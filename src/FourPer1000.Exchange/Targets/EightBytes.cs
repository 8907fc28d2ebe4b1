using System.Numerics;
using System.Runtime.CompilerServices;

namespace FourPer1000.Exchange;

/// <summary>Eight bytes of a text in one number, the first one lowest, looked at all at once.</summary>
internal static class EightBytes
{
    private const ulong Ones = 0x0101010101010101;
    private const ulong Tops = 0x8080808080808080;

    /// <summary>The same byte eight times.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Each(char one) => one * Ones;

    /// <summary>Where a plain cell ends: before the first byte below <c>-</c>, as separators, line ends and quotes are; 8 where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CellLength(ulong text) => BitOperations.TrailingZeroCount((text - Each('-')) & ~text & Tops) / 8;

    /// <summary>Where a byte stands first; 8 where it does not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(ulong text, char one)
    {
        ulong zeros = text ^ Each(one);
        return BitOperations.TrailingZeroCount((zeros - Ones) & ~zeros & Tops) / 8;
    }

    /// <summary>The first bytes, fewer than eight; the others become zero.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong First(ulong text, int count) => text & ((1UL << (8 * count)) - 1);
}
