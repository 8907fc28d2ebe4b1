using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FourPer1000.Selection.Verification;

/// <summary>The RFC 8785 form of values: texts, whole numbers, truth values, lists, and objects, whose names are sorted here.</summary>
internal static class CanonicalText
{
    /// <summary><c>sha256:</c> and the hexadecimal SHA-256 of the form.</summary>
    public static string HashOf(object? value)
    {
        var text = new StringBuilder();
        Write(text, value);
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Write(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case long number:
                text.Append(number.ToString(CultureInfo.InvariantCulture));
                break;
            case string words:
                Quote(text, words);
                break;
            case IReadOnlyDictionary<string, object?> members:
                Write(text, members);
                break;
            case IEnumerable<object?> items:
                Write(text, items);
                break;
            default:
                throw new ArgumentException($"No canonical form for {value.GetType()}.", nameof(value));
        }
    }

    private static void Write(StringBuilder text, IReadOnlyDictionary<string, object?> members)
    {
        char before = '{';
        foreach (string name in members.Keys.Order(StringComparer.Ordinal))
        {
            text.Append(before);
            Quote(text, name);
            text.Append(':');
            Write(text, members[name]);
            before = ',';
        }

        text.Append(members.Count == 0 ? "{}" : "}");
    }

    private static void Write(StringBuilder text, IEnumerable<object?> items)
    {
        text.Append('[');
        int start = text.Length;
        foreach (object? item in items)
        {
            if (text.Length > start)
            {
                text.Append(',');
            }

            Write(text, item);
        }

        text.Append(']');
    }

    private static void Quote(StringBuilder text, string words)
    {
        text.Append('"');
        foreach (char letter in words)
        {
            const string Named = "\"\\\b\t\n\f\r", Letters = "\"\\btnfr";
            int place = Named.IndexOf(letter, StringComparison.Ordinal);
            if (place >= 0)
            {
                text.Append('\\').Append(Letters[place]);
            }
            else if (letter < ' ')
            {
                text.Append("\\u00").Append(((int)letter).ToString("x2", CultureInfo.InvariantCulture));
            }
            else
            {
                text.Append(letter);
            }
        }

        text.Append('"');
    }
}
