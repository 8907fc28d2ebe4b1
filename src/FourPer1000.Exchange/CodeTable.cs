using System.Text;

namespace FourPer1000.Exchange;

/// <summary>Finds values by codes that stand as UTF-8 in a file, without making a string of each cell.</summary>
internal sealed class CodeTable<T>
{
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> byChars;
    private readonly int longest;

    public CodeTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        var all = new Dictionary<string, T>(entries, StringComparer.Ordinal);
        byChars = all.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = all.Keys.Select(code => Encoding.UTF8.GetByteCount(code)).DefaultIfEmpty(0).Max();
    }

    public bool TryFind(ReadOnlySpan<byte> utf8, out T? value)
    {
        if (utf8.Length > longest)
        {
            value = default;
            return false;
        }

        // A code in UTF-16 has at most as many units as it has bytes in UTF-8, and ids are short.
        Span<char> chars = stackalloc char[utf8.Length];
        int length = Encoding.UTF8.GetChars(utf8, chars);
        return byChars.TryGetValue(chars[..length], out value);
    }
}
