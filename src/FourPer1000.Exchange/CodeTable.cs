using System.Text;

namespace FourPer1000.Exchange;

/// <summary>Finds values by codes that stand as UTF-8 in a file, without making a string of each cell.</summary>
/// <remarks>Immutable.</remarks>
internal sealed class CodeTable<T>
{
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

    private int SlotOf(ReadOnlySpan<byte> utf8) => (int)(KeyedHash.Of(utf8) >> shift);
}
