using System.Text;

namespace FourPer1000.ConsoleHost.Tests;

/// <summary>A cell on which a row broke: its index, its raw text up to the end of the physical line, and up to the next separator.</summary>
internal sealed record BrokenCell(int Index, string RawToLineEnd, string RawToSeparator);

/// <summary>A row with the number of the line on which it begins. A broken row holds the cells before the broken one.</summary>
internal sealed record CsvOracleRow(int Line, IReadOnlyList<string> Cells, BrokenCell? Broken);

/// <summary>A naive reading of the CSV paragraph of the exchange formats: one pass, one character after the other.</summary>
internal sealed class CsvOracle
{
    private readonly IReadOnlyList<string> header;

    private CsvOracle(IReadOnlyList<string> header, IReadOnlyList<CsvOracleRow> rows)
    {
        this.header = header;
        Rows = rows;
    }

    internal IReadOnlyList<CsvOracleRow> Rows { get; }

    internal int Width => header.Count;

    /// <summary>The table of a file, or null when the file cannot be read at all (exit code 2).</summary>
    internal static CsvOracle? Read(byte[] bytes, IReadOnlyList<string> known, IReadOnlyList<string> needed)
    {
        if (Decode(bytes) is not { } text || Split(text) is not { Count: > 0 } rows || rows[0].Broken is not null)
        {
            return null;
        }

        var header = rows[0].Cells;
        bool usable = needed.All(header.Contains) && known.All(name => header.Count(cell => cell == name) <= 1);
        return usable ? new CsvOracle(header, [.. rows.Skip(1)]) : null;
    }

    /// <summary>A cell as read; the empty text for an absent column or a missing cell.</summary>
    internal string Cell(CsvOracleRow row, string column)
    {
        int index = IndexOf(column);
        return index >= 0 && index < row.Cells.Count ? row.Cells[index] : "";
    }

    internal string NameOf(int index) => index < header.Count ? header[index] : "";

    private int IndexOf(string column)
    {
        for (int i = 0; i < header.Count; i++)
        {
            if (header[i] == column)
            {
                return i;
            }
        }

        return -1;
    }

    private static string? Decode(byte[] bytes)
    {
        bool mark = bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes, mark ? 3 : 0, bytes.Length - (mark ? 3 : 0));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>The rows of a text, or null when a quote never ends.</summary>
    internal static IReadOnlyList<CsvOracleRow>? Split(string text)
    {
        var rows = new List<CsvOracleRow>();
        int at = 0;
        int line = 1;
        while (at < text.Length)
        {
            int end = LineEnd(text, at);
            if (end > 0)
            {
                at += end;
                line++;
                continue;
            }

            int rowLine = line;
            var cells = new List<string>();
            BrokenCell? broken = null;
            while (true)
            {
                int start = at;
                var cell = new StringBuilder();
                if (at < text.Length && text[at] == '"')
                {
                    at++;
                    while (true)
                    {
                        if (at >= text.Length)
                        {
                            return null;
                        }

                        if (text[at] != '"')
                        {
                            line += text[at] == '\n' ? 1 : 0;
                            cell.Append(text[at++]);
                        }
                        else if (at + 1 < text.Length && text[at + 1] == '"')
                        {
                            cell.Append('"');
                            at += 2;
                        }
                        else
                        {
                            at++;
                            break;
                        }
                    }
                }
                else
                {
                    while (at < text.Length && text[at] is not (',' or '"' or '\r' or '\n'))
                    {
                        cell.Append(text[at++]);
                    }
                }

                bool ends = at == text.Length || LineEnd(text, at) > 0;
                if (!ends && text[at] != ',')
                {
                    broken = Break(text, cells.Count, start, at);
                    at = start + broken.RawToLineEnd.Length;
                    ends = true;
                }
                else
                {
                    cells.Add(cell.ToString());
                }

                if (ends)
                {
                    at += LineEnd(text, at);
                    line++;
                    break;
                }

                at++;
            }

            rows.Add(new CsvOracleRow(rowLine, cells, broken));
        }

        return rows;
    }

    /// <summary>The length of the line end at a place: CRLF or LF, else 0. A lone CR ends no line.</summary>
    private static int LineEnd(string text, int at) =>
        at < text.Length && text[at] == '\n' ? 1
        : at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2
        : 0;

    private static BrokenCell Break(string text, int index, int start, int at)
    {
        int end = at;
        while (end < text.Length && LineEnd(text, end) == 0)
        {
            end++;
        }

        int separator = text.IndexOf(',', at, end - at);
        return new BrokenCell(index, text[start..end], text[start..(separator < 0 ? end : separator)]);
    }
}
