namespace FourPer1000.House.Tests;

/// <summary>Code in pages: regions of compiled files, and the blocks that show them.</summary>
internal static class SnippetMarks
{
    private const string Open = "<!-- snippet: ";
    private const string Close = " -->";

    // A region, or a pair of comments where a region would fold too much.
    private static readonly string[] Begins = ["#region ", "// begin-snippet: "];

    /// <summary>The regions of a source text, without their indentation.</summary>
    public static IEnumerable<(string Name, string Code)> RegionsOf(string source)
    {
        var open = new Stack<(string Name, List<string> Lines)>();
        foreach (string line in source.Split('\n'))
        {
            string trimmed = line.Trim();
            if (Array.Find(Begins, begin => trimmed.StartsWith(begin, StringComparison.Ordinal)) is { } begin)
            {
                open.Push((trimmed[begin.Length..].Trim(), []));
            }
            else if (open.Count > 0 && (trimmed.StartsWith("#endregion", StringComparison.Ordinal) || trimmed.StartsWith("// end-snippet", StringComparison.Ordinal)))
            {
                (string name, List<string> lines) = open.Pop();
                yield return (name, Unindented(lines));
            }
            else
            {
                foreach ((_, List<string> lines) in open)
                {
                    lines.Add(line);
                }
            }
        }
    }

    /// <summary>The blocks of a page that show a region: name, code as shown, first and last line of the code.</summary>
    public static IEnumerable<SnippetBlock> BlocksOf(string page)
    {
        string[] lines = page.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].StartsWith(Open, StringComparison.Ordinal) || !lines[i].EndsWith(Close, StringComparison.Ordinal))
            {
                continue;
            }

            string name = lines[i][Open.Length..^Close.Length];
            int first = i + 2;
            int end = i + 1 < lines.Length && lines[i + 1].StartsWith("```", StringComparison.Ordinal) ? Array.FindIndex(lines, first, line => line == "```") : -1;
            yield return end < 0
                ? new(name, null, first, first)
                : new(name, string.Concat(lines[first..end].Select(line => line + "\n")), first, end);
        }
    }

    /// <summary>The page with the code of every block taken anew from its region.</summary>
    public static string Refresh(string page, IReadOnlyDictionary<string, string> regions)
    {
        var lines = page.Split('\n').ToList();
        foreach (SnippetBlock block in BlocksOf(page).Where(block => block.Code is not null && regions.ContainsKey(block.Name)).Reverse())
        {
            lines.RemoveRange(block.First, block.End - block.First);
            lines.InsertRange(block.First, regions[block.Name].TrimEnd('\n').Split('\n'));
        }

        return string.Join('\n', lines);
    }

    private static string Unindented(List<string> lines)
    {
        int indent = lines.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        string code = string.Concat(lines.Select(line => (line.Length >= indent ? line[indent..] : "") + "\n"));
        return code.Trim('\n') + "\n";
    }
}

/// <summary>A block of a page; its code is null where no block of code follows the mark.</summary>
internal sealed record SnippetBlock(string Name, string? Code, int First, int End);
