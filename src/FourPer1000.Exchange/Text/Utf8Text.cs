using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace FourPer1000.Exchange;

/// <summary>Questions to UTF-8 bytes.</summary>
internal static class Utf8Text
{
    /// <summary>How many bytes from the beginning are whole characters; the rest is broken or cut off.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="isCut">Whether the rest may become a character when more bytes follow.</param>
    public static int ValidLength(ReadOnlySpan<byte> bytes, out bool isCut)
    {
        int whole = bytes.Length - CutTail(bytes);
        isCut = whole < bytes.Length;
        if (Utf8.IsValid(bytes[..whole]))
        {
            return whole;
        }

        isCut = false;
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    /// <summary>The number of code points of valid UTF-8.</summary>
    public static int CodePoints(ReadOnlySpan<byte> valid)
    {
        int count = 0;
        foreach (byte one in valid)
        {
            count += (one & 0xC0) == 0x80 ? 0 : 1;
        }

        return count;
    }

    // At most three bytes at the end can be the beginning of a character that goes on.
    private static int CutTail(ReadOnlySpan<byte> bytes)
    {
        for (int length = 1; length <= 3 && length <= bytes.Length; length++)
        {
            byte one = bytes[^length];
            if (one < 0x80)
            {
                return 0;
            }

            if (one >= 0xC0)
            {
                return Rune.DecodeFromUtf8(bytes[^length..], out _, out _) == OperationStatus.NeedMoreData ? length : 0;
            }
        }

        return 0;
    }
}
