using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>A position in valid UTF-8, counted from 0, that goes forward only.</summary>
internal readonly record struct JsonPosition(int Offset, int Line, int Column)
{
    /// <summary>The position of a byte behind this one.</summary>
    public JsonPosition At(ReadOnlySpan<byte> bytes, int offset)
    {
        ReadOnlySpan<byte> between = bytes[Offset..offset];
        int feed = between.LastIndexOf((byte)'\n');
        return feed < 0
            ? new(offset, Line, Column + Utf8Text.CodePoints(between))
            : new(offset, Line + between.Count((byte)'\n'), Utf8Text.CodePoints(between[(feed + 1)..]));
    }

    /// <summary>The position of a byte in a line.</summary>
    public static JsonPosition Of(ReadOnlySpan<byte> bytes, long line, long byteInLine)
    {
        int start = 0;
        for (long i = 0; i < line; i++)
        {
            start += bytes[start..].IndexOf((byte)'\n') + 1;
        }

        return default(JsonPosition).At(bytes, (int)Math.Min(start + byteInLine, bytes.Length));
    }

    /// <summary>The place, from 1.</summary>
    public Place In(string? file) => new(file, Line + 1, Column + 1, null);
}
