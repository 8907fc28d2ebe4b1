using System.Text;
using FourPer1000.Rules;

namespace FourPer1000.Exchange.Tests;

/// <summary>The CSV paragraph of the exchange formats once more: one character after the other, over a text. What the fast reader is compared with.</summary>
internal sealed class PlainCsv(string text)
{
    private readonly List<CsvRow> rows = [];
    private int at;
    private int line = 1;

    /// <summary>The rows, and whether a quote never ends.</summary>
    public static (ValueList<CsvRow> Rows, bool IsUnclosed) Read(string text)
    {
        var plain = new PlainCsv(text.StartsWith('\uFEFF') ? text[1..] : text);
        bool isWhole = true;
        while (isWhole && plain.at < plain.text.Length)
        {
            isWhole = plain.IsEmptyLine() || plain.Row();
        }

        return (ValueList.From(plain.rows), !isWhole);
    }

    private readonly string text = text;

    private int LineEnd(int position) =>
        position < text.Length && text[position] == '\n' ? 1 : position + 1 < text.Length && text[position] == '\r' && text[position + 1] == '\n' ? 2 : 0;

    private bool IsEmptyLine()
    {
        int length = LineEnd(at);
        at += length;
        line += length > 0 ? 1 : 0;
        return length > 0;
    }

    private bool Row()
    {
        int start = at, rowLine = line;
        var cells = new List<string>();
        var characters = new List<int>();
        while (true)
        {
            int cell = at;
            characters.Add(1 + text[start..cell].EnumerateRunes().Count());
            if (Cell() is not { } content)
            {
                return false;
            }

            if (at < text.Length && text[at] == ',')
            {
                cells.Add(content);
                at++;
                continue;
            }

            string? broken = null;
            if (at == text.Length || LineEnd(at) > 0)
            {
                cells.Add(content);
            }
            else
            {
                while (at < text.Length && LineEnd(at) == 0)
                {
                    at++;
                }

                broken = text[cell..at];
            }

            at += LineEnd(at);
            line++;
            rows.Add(new CsvRow(rowLine, ValueList.From(cells), ValueList.From(characters), broken));
            return true;
        }
    }

    private string? Cell()
    {
        var content = new StringBuilder();
        if (at == text.Length || text[at] != '"')
        {
            for (; at < text.Length && text[at] is not (',' or '"' or '\r' or '\n'); at++)
            {
                content.Append(text[at]);
            }

            return content.ToString();
        }

        for (at++; at < text.Length; at++)
        {
            bool isQuote = text[at] == '"';
            if (isQuote && (at + 1 == text.Length || text[at + 1] != '"'))
            {
                at++;
                return content.ToString();
            }

            at += isQuote ? 1 : 0;
            line += text[at] == '\n' ? 1 : 0;
            content.Append(text[at]);
        }

        return null;
    }
}
