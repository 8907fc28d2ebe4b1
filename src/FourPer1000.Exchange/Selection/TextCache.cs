using System.Text;
using System.Text.Json;

namespace FourPer1000.Exchange;

/// <summary>Makes each short text of a file once: ids and codes come again and again.</summary>
internal sealed class TextCache
{
    private const int MostBytes = 64;
    private const int Slots = 1 << 14;
    private readonly string?[] slots = new string?[Slots];

    /// <summary>The text of the string or name at hand.</summary>
    public string Of(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> utf8 = reader.ValueSpan;
        if (reader.ValueIsEscaped || utf8.Length > MostBytes || !Ascii.IsValid(utf8))
        {
            return reader.GetString()!;
        }

        ref string? slot = ref slots[SlotOf(utf8)];
        if (slot is not null && Ascii.Equals(utf8, slot))
        {
            return slot;
        }

        return slot = Encoding.ASCII.GetString(utf8);
    }

    // Where two texts share a slot the later one is kept: the price is a second string, whoever chose them.
    private static int SlotOf(ReadOnlySpan<byte> utf8)
    {
        uint hash = 2166136261;
        foreach (byte b in utf8)
        {
            hash = unchecked((hash ^ b) * 16777619);
        }

        return (int)(hash ^ (hash >> 14)) & (Slots - 1);
    }
}
