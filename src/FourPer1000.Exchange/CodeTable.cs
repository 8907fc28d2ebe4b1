using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Exchange;

/// <summary>Finds values by codes that stand as UTF-8 in a file, without making a string of each cell.</summary>
/// <remarks>Immutable. Places depend on a random key, so that nobody can prepare codes that all fall into one; answers do not.</remarks>
internal sealed class CodeTable<T>
{
    private static readonly ulong Key = BinaryPrimitives.ReadUInt64LittleEndian(RandomNumberGenerator.GetBytes(8)) | 1;
    private readonly (byte[]? Code, T Value)[] slots;
    private readonly int shift;

    public CodeTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        KeyValuePair<string, T>[] all = [.. entries];
        int bits = Math.Max(3, 33 - int.LeadingZeroCount(Math.Max(1, all.Length)));
        shift = 64 - bits;
        slots = new (byte[]?, T)[1 << bits];
        foreach ((string code, T value) in all)
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(code);
            int slot = SlotOf(utf8);
            while (slots[slot].Code is not null)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = (utf8, value);
        }
    }

    public bool TryFind(ReadOnlySpan<byte> utf8, out T? value)
    {
        for (int slot = SlotOf(utf8); slots[slot].Code is { } code; slot = (slot + 1) & (slots.Length - 1))
        {
            if (utf8.SequenceEqual(code))
            {
                value = slots[slot].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private int SlotOf(ReadOnlySpan<byte> utf8)
    {
        ulong hash = (ulong)utf8.Length;
        while (utf8.Length > 8)
        {
            hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(utf8));
            utf8 = utf8[8..];
        }

        return (int)(Mix(hash ^ Last(utf8)) >> shift);
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
