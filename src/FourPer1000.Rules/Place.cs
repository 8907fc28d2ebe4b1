using System.Globalization;

namespace FourPer1000.Rules;

/// <summary>Where a fault stands in what was read.</summary>
/// <param name="File">The name of the input, as the caller gave it; null where there is only one.</param>
/// <param name="Line">The line from 1; 0 where the input has none.</param>
/// <param name="Column">The character in the line from 1; 0 where it has none.</param>
/// <param name="Path">The field: a column name, or a JSON path such as <c>$.deadline</c>; null where the fault is not in a field.</param>
public readonly record struct Place(string? File, int Line, int Column, string? Path)
{
    /// <summary><c>file:line:column path</c>, without the parts that are not known.</summary>
    public override string ToString()
    {
        string at = Line == 0
            ? File ?? ""
            : string.Create(CultureInfo.InvariantCulture, $"{File}{(File is null ? "" : ":")}{Line}{(Column == 0 ? "" : $":{Column}")}");
        return Path is null ? at : at.Length == 0 ? Path : $"{at} {Path}";
    }
}
