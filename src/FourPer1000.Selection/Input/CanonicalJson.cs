using System.Globalization;
using System.Text;

namespace FourPer1000.Selection;

/// <summary>Writes the part of RFC 8785 (JSON canonicalisation) that inputs need: objects whose names are handed in in ordinal order, arrays, strings, whole numbers up to 2^53, true, false, null.</summary>
internal sealed class CanonicalJson
{
    private readonly StringBuilder text = new();
    private bool needsComma;

    public override string ToString() => text.ToString();

    public CanonicalJson Object(Action content) => Enclosed('{', content, '}');

    public CanonicalJson Array<T>(IEnumerable<T> items, Action<T> write) => Enclosed('[', () =>
    {
        foreach (T item in items)
        {
            write(item);
        }
    }, ']');

    public CanonicalJson Name(string name)
    {
        String(name);
        text.Append(':');
        needsComma = false;
        return this;
    }

    public CanonicalJson Number(long? number) => number is { } value ? Word(value.ToString(CultureInfo.InvariantCulture)) : Word("null");

    public CanonicalJson Bool(bool value) => Word(value ? "true" : "false");

    public CanonicalJson String(string? value)
    {
        if (value is null)
        {
            return Word("null");
        }

        Separate();
        text.Append('"');
        foreach (char c in value)
        {
            Append(c);
        }

        text.Append('"');
        needsComma = true;
        return this;
    }

    private CanonicalJson Enclosed(char open, Action content, char close)
    {
        Separate();
        text.Append(open);
        needsComma = false;
        content();
        text.Append(close);
        needsComma = true;
        return this;
    }

    private CanonicalJson Word(string word)
    {
        Separate();
        text.Append(word);
        needsComma = true;
        return this;
    }

    private void Separate()
    {
        if (needsComma)
        {
            text.Append(',');
        }
    }

    private void Append(char c) => _ = c switch
    {
        '"' => text.Append("\\\""),
        '\\' => text.Append("\\\\"),
        '\b' => text.Append("\\b"),
        '\t' => text.Append("\\t"),
        '\n' => text.Append("\\n"),
        '\f' => text.Append("\\f"),
        '\r' => text.Append("\\r"),
        < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ => text.Append(c),
    };
}
