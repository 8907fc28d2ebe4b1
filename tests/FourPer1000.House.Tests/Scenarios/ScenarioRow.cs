namespace FourPer1000.House.Tests;

/// <summary>One row of a table of scenarios: a case that a lawyer can read and that the tests play.</summary>
internal sealed record ScenarioRow(string Page, int Line, string Section, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell of a column; empty where the table has no such column or the cell holds a dash.</summary>
    public string this[string column] => Cells.GetValueOrDefault(column, "") is var cell && cell == "–" ? "" : cell;

    public string Number => this["#"];

    /// <summary>The parts of a cell that stand on lines of their own or are set apart by semicolons.</summary>
    public IReadOnlyList<string> Parts(string column, string separator) =>
        this[column].Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
