using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace FourPer1000.Exchange;

/// <summary>Reads numbers of at most seven characters in a few steps, all characters at once; any other is left to <see cref="NumberText"/>.</summary>
internal static class ShortNumber
{
    /// <summary>The number at the beginning, as <see cref="NumberText"/> reads it; false where it is written in another way.</summary>
    /// <param name="utf8">At least eight bytes: the number, what ends it, anything.</param>
    /// <param name="value">The number.</param>
    /// <param name="length">Its length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ReadOnlySpan<byte> utf8, out decimal value, out int length)
    {
        ulong text = BinaryPrimitives.ReadUInt64LittleEndian(utf8);
        length = EightBytes.CellLength(text);
        int whole = Math.Min(length, EightBytes.IndexOf(text, '.'));
        int fraction = Math.Max(0, length - whole - 1);
        int count = whole + fraction;

        // The digits without the point, as numbers; a letter becomes more than nine.
        ulong before = EightBytes.First(ulong.MaxValue, whole);
        ulong digits = EightBytes.First(((text & before) | ((text >> 8) & ~before)) ^ EightBytes.Each('0'), count);
        bool areDigits = (((digits + EightBytes.Each((char)(0x7F - 9))) | digits) & EightBytes.Each((char)0x80)) == 0;
        bool isSpelling = whole > 0 && (whole == length || fraction > 0) && (whole == 1 || (digits & 0xFF) != 0);
        value = new decimal((int)Number(digits << (8 * (8 - count))), 0, 0, false, (byte)fraction);
        return length < sizeof(ulong) && areDigits && isSpelling;
    }

    // Eight digits, the first one in the lowest byte: pairs, then fours, then all.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Number(ulong digits)
    {
        const ulong Every4Th = 0x000000FF000000FF;
        digits = (digits * 10) + (digits >> 8);
        return (((digits & Every4Th) * (100 + (1_000_000UL << 32))) + (((digits >> 16) & Every4Th) * (1 + (10_000UL << 32)))) >> 32;
    }
}
