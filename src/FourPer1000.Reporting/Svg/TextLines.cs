using System.Text;

namespace FourPer1000.Reporting;

/// <summary>Breaks a text into lines that fit a width: between words where it can, within a word where it must.</summary>
internal static class TextLines
{
    /// <summary>More than this is cut in a picture; the description has all of it.</summary>
    public const int MostRunes = 200;

    /// <summary>The lines, at least one.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in Shortened(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (TextMeasure.Width(longer, size) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            line = Broken(word, width, size, lines);
        }

        if (line.Length > 0 || lines.Count == 0)
        {
            lines.Add(line);
        }

        return lines;
    }

    /// <summary>The widest of the lines.</summary>
    public static double Widest(IEnumerable<string> lines, double size) => lines.Max(line => TextMeasure.Width(line, size));

    private static string Broken(string word, double width, double size, List<string> lines)
    {
        while (TextMeasure.Width(word, size) > width)
        {
            int length = Fitting(word, width, size);
            if (length == word.Length)
            {
                break;
            }

            lines.Add(word[..length]);
            word = word[length..];
        }

        return word;
    }

    // As many characters as fit, at least one; the last joint of a long code (after a hyphen or a dot) is preferred.
    private static int Fitting(string word, double width, double size)
    {
        int length = 0, joint = 0;
        foreach (Rune rune in word.EnumerateRunes())
        {
            int next = length + rune.Utf16SequenceLength;
            if (length > 0 && TextMeasure.Width(word[..next], size) > width)
            {
                break;
            }

            length = next;
            joint = rune.Value is '-' or '.' or '/' or '_' && length < word.Length ? length : joint;
        }

        return joint * 2 > length ? joint : length;
    }

    private static string Shortened(string text)
    {
        int length = 0, runes = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (runes++ == MostRunes)
            {
                return text[..length] + "…";
            }

            length += rune.Utf16SequenceLength;
        }

        return text;
    }
}
