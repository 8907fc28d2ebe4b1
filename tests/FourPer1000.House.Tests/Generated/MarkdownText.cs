using System.Text;
using FourPer1000.Domain;

namespace FourPer1000.House.Tests;

/// <summary>Writes Markdown with LF line ends.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder text = new();

    /// <summary>Says at the top of a page that it is made from data.</summary>
    public static MarkdownText Page(string title, string madeFrom) =>
        new MarkdownText().Heading(1, title).Line($"<!-- Generated from {madeFrom}; run the house tests with FOURPER1000_APPROVE=1 to write it anew. -->").Line();

    public MarkdownText Heading(int level, string heading) => Line($"{new string('#', level)} {heading}").Line();

    public MarkdownText Line(string line = "")
    {
        text.Append(line).Append('\n');
        return this;
    }

    public MarkdownText Row(params IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells)} |");

    public MarkdownText Table(params string[] headers) => Row(headers).Line($"|{string.Concat(headers.Select(_ => "---|"))}");

    public MarkdownText Block(string language, string content) => Line($"```{language}").Line(content.TrimEnd('\n')).Line("```").Line();

    /// <summary>Text as it stands: nothing in it is taken for Markdown, and a line break stays one.</summary>
    public static string Escape(string plain)
    {
        var escaped = new StringBuilder(plain.Length + 8);
        foreach (char c in plain)
        {
            _ = c switch
            {
                '\n' => escaped.Append("<br>"),
                '<' => escaped.Append("&lt;"),
                '|' or '*' or '_' or '`' or '[' or ']' or '\\' or '#' or '~' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The languages as marks in front of a text.</summary>
    public static string Mark(Language language) => $"**{language.Code().ToUpperInvariant()}**";

    public override string ToString() => text.ToString().TrimEnd('\n') + "\n";
}
