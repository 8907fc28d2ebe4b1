namespace FourPer1000.Exchange.Tests;

/// <summary>The examples of the first steps and of the pages on exchange formats: blocks of JSON behind a comment that names their schema.</summary>
internal static class Examples
{
    private const string Mark = "<!-- example: ";

    /// <summary>The examples of one page, with the names of their schemas. A block of decisions has one on each line.</summary>
    public static IEnumerable<(string Schema, string Json)> Of(string page)
    {
        string[] lines = page.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith(Mark, StringComparison.Ordinal))
            {
                string schema = lines[i][Mark.Length..^" -->".Length];
                string[] block = [.. lines.Skip(i + 2).TakeWhile(line => line != "```")];
                foreach (string json in lines[i + 1] == "```jsonl" ? block : [string.Join('\n', block)])
                {
                    yield return (schema, json);
                }
            }
        }
    }

    /// <summary>The content of a file that a page shows.</summary>
    public static string FileOf(string page, string name) =>
        string.Concat(page.Split('\n').SkipWhile(line => line != $"<!-- file: {name} -->").Skip(2).TakeWhile(line => line != "```").Select(line => line + "\n"));

    /// <summary>The blocks of JSON of a page, marked or not.</summary>
    public static int BlocksOf(string page) => page.Split('\n').Count(line => line.StartsWith("```json", StringComparison.Ordinal));

    /// <summary>The marks of a page.</summary>
    public static int MarksOf(string page) => page.Split('\n').Count(line => line.StartsWith(Mark, StringComparison.Ordinal));

    /// <summary>The pages, by file name.</summary>
    public static IReadOnlyDictionary<string, string> Pages { get; } = Load();

    private static Dictionary<string, string> Load()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "FourPer1000.sln")))
        {
            folder = folder.Parent;
        }

        string docs = Path.Combine(folder!.FullName, "docs");
        return Directory.EnumerateFiles(Path.Combine(docs, "exchange"), "*.md").Append(Path.Combine(docs, "getting-started.md"))
            .ToDictionary(file => Path.GetFileName(file), file => File.ReadAllText(file).ReplaceLineEndings("\n"), StringComparer.Ordinal);
    }
}
