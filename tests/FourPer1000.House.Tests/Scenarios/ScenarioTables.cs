namespace FourPer1000.House.Tests;

/// <summary>Finds the tables of scenarios in the pages about rules.</summary>
internal static class ScenarioTables
{
    public const string Folder = "docs/rules";

    /// <summary>All rows of all pages for one module.</summary>
    public static IReadOnlyList<ScenarioRow> Of(string module) =>
        [.. Repository.Files(Folder, ".md").SelectMany(page => Read(page, Repository.Read(page), module))];

    /// <summary>The rows of the tables that stand behind a mark <c>scenarios: module</c>.</summary>
    public static IEnumerable<ScenarioRow> Read(string page, string text, string module)
    {
        string[] lines = text.Split('\n');
        string section = "";
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('#'))
            {
                section = lines[i].TrimStart('#', ' ');
            }

            if (lines[i] != $"<!-- scenarios: {module} -->")
            {
                continue;
            }

            int header = Array.FindIndex(lines, i, line => line.StartsWith('|'));
            string[] columns = Cells(lines[header]);
            for (int row = header + 2; row < lines.Length && lines[row].StartsWith('|'); row++)
            {
                string[] cells = Cells(lines[row]);
                if (cells.Length != columns.Length)
                {
                    throw new InvalidDataException($"{page}:{row + 1} has {cells.Length} cells under {columns.Length} headings.");
                }

                yield return new(page, row + 1, section, columns.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));
            }
        }
    }

    private static string[] Cells(string line) => line.Trim().Trim('|').Split('|', StringSplitOptions.TrimEntries);
}
