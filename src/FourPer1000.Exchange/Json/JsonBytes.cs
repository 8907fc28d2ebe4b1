using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace FourPer1000.Exchange;

/// <summary>JSON put together from parts that are written already, in memory that grows. Not thread-safe.</summary>
internal sealed class JsonBytes(int size)
{
    // What stands for itself in a JSON string: printable ASCII but quote and backslash.
    private static readonly string Itself = string.Concat(Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(c => c is not '"' and not '\\'));
    private static readonly SearchValues<char> Plain = SearchValues.Create(Itself);
    private static readonly SearchValues<byte> PlainBytes = SearchValues.Create(Encoding.ASCII.GetBytes(Itself));

    private byte[] bytes = new byte[size];

    /// <summary>How many bytes there are.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Count);

    /// <summary>Forgets the bytes.</summary>
    public void Clear() => Count = 0;

    public void Append(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(bytes.AsSpan(Count));
        Count += utf8.Length;
    }

    /// <summary>Appends valid UTF-8 as a JSON string; null where it is empty.</summary>
    public void AppendStringOrNull(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty || utf8.ContainsAnyExcept(PlainBytes))
        {
            AppendString(utf8.IsEmpty ? null : Encoding.UTF8.GetString(utf8));
            return;
        }

        Reserve(utf8.Length + 2);
        Span<byte> room = bytes.AsSpan(Count, utf8.Length + 2);
        room[0] = (byte)'"';
        utf8.CopyTo(room[1..]);
        room[^1] = (byte)'"';
        Count += room.Length;
    }

    /// <summary>Appends a JSON string, or null.</summary>
    public void AppendString(string? text)
    {
        if (text is null)
        {
            Append("null"u8);
            return;
        }

        Reserve((6 * text.Length) + 2);
        bytes[Count++] = (byte)'"';
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            string escaped = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
            Count += Encoding.UTF8.GetBytes(escaped, bytes.AsSpan(Count));
        }
        else
        {
            Ascii.FromUtf16(text, bytes.AsSpan(Count), out int written);
            Count += written;
        }

        bytes[Count++] = (byte)'"';
    }

    private void Reserve(int more)
    {
        if (Count + more > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, Count + more));
        }
    }
}
