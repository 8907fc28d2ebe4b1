using System.Text;

namespace FourPer1000.Reporting;

/// <summary>Writes Markdown: words are escaped, so that nothing in them is taken for a sign.</summary>
internal sealed class MarkdownWriter
{
    private const string Signs = "\\`*_[]<>|#";
    private readonly StringBuilder text = new();

    public MarkdownWriter Heading(int level, string words) => Block($"{new string('#', level)} {Escape(words)}");

    public MarkdownWriter Paragraph(string words) => Block(Escape(words));

    public MarkdownWriter Picture(string chart, string words) => Block($"![{Escape(words)}](charts/{chart}.svg)");

    public MarkdownWriter Items(IEnumerable<string> items)
    {
        foreach (string item in items)
        {
            text.Append("- ").Append(Escape(item)).Append('\n');
        }

        text.Append('\n');
        return this;
    }

    /// <summary>A table; cells are Markdown already.</summary>
    public MarkdownWriter Table(IReadOnlyList<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        text.Append("| ").AppendJoin(" | ", headings.Select(Escape)).Append(" |\n|").Append(string.Concat(Enumerable.Repeat("---|", headings.Count))).Append('\n');
        foreach (IEnumerable<string> row in rows)
        {
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        text.Append('\n');
        return this;
    }

    /// <summary>Words with every sign of Markdown escaped, on one line.</summary>
    public static string Escape(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (char c in SvgWriter.Clean(words))
        {
            if (Signs.Contains(c, StringComparison.Ordinal))
            {
                escaped.Append('\\');
            }

            escaped.Append(c);
        }

        return escaped.ToString();
    }

    public string Finish() => text.ToString().TrimEnd('\n') + "\n";

    private MarkdownWriter Block(string markdown)
    {
        text.Append(markdown).Append("\n\n");
        return this;
    }
}
