using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace FourPer1000.Exchange;

/// <summary>Lines of JSON put together from parts that are written already; the stream stays open. Not thread-safe.</summary>
internal sealed class LineBuffer(Stream stream) : IDisposable
{
    private const int Block = 128 * 1024;
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        [.. Enumerable.Range(' ', '~' - ' ' + 1).Select(code => (char)code).Where(c => c is not '"' and not '\\')]);

    private byte[] bytes = new byte[2 * Block];
    private int count;

    public void Append(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(bytes.AsSpan(count));
        count += utf8.Length;
    }

    /// <summary>Appends ASCII that needs no escape.</summary>
    public void Append(string ascii)
    {
        Reserve(ascii.Length);
        Ascii.FromUtf16(ascii, bytes.AsSpan(count), out int written);
        count += written;
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
        bytes[count++] = (byte)'"';
        if (text.AsSpan().ContainsAnyExcept(Plain))
        {
            string escaped = JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text);
            count += Encoding.UTF8.GetBytes(escaped, bytes.AsSpan(count));
        }
        else
        {
            Ascii.FromUtf16(text, bytes.AsSpan(count), out int written);
            count += written;
        }

        bytes[count++] = (byte)'"';
    }

    /// <summary>Ends the line; full blocks go to the stream.</summary>
    public void EndLine()
    {
        Reserve(1);
        bytes[count++] = (byte)'\n';
        if (count >= Block)
        {
            Drain();
        }
    }

    public void Flush()
    {
        Drain();
        stream.Flush();
    }

    public void Dispose() => Flush();

    private void Drain()
    {
        stream.Write(bytes, 0, count);
        count = 0;
    }

    private void Reserve(int more)
    {
        if (count + more > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, count + more));
        }
    }
}
