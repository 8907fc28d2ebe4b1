using System.Globalization;
using System.Text;

namespace FourPer1000.Selection.Tests;

/// <summary>A mixed-integer program in the LP text format: rows once, then an objective at a time. Written from the rules alone, without a line of the search.</summary>
internal sealed class LinearText
{
    private readonly StringBuilder rows = new();
    private readonly StringBuilder bounds = new();
    private readonly List<string> binaries = [];
    private int count;

    public void Row(IEnumerable<(long Coefficient, string Name)> terms, string relation, long right)
    {
        string sum = Sum(terms);
        if (sum.Length > 0)
        {
            rows.Append(CultureInfo.InvariantCulture, $" r{count++}:{sum} {relation} {right}\n");
        }
    }

    public string Binary(string name)
    {
        binaries.Add(name);
        return name;
    }

    public string AtMost(string name, long most)
    {
        bounds.Append(CultureInfo.InvariantCulture, $" 0 <= {name} <= {most}\n");
        return name;
    }

    public string Minimising(IEnumerable<(long Coefficient, string Name)> objective) =>
        $"Minimize\n obj:{Sum(objective)}\nSubject To\n{rows}Bounds\n{bounds}Binaries\n {string.Join("\n ", binaries)}\nEnd\n";

    private static string Sum(IEnumerable<(long Coefficient, string Name)> terms)
    {
        var text = new StringBuilder();
        int terms8 = 0;
        foreach ((long coefficient, string name) in terms.Where(term => term.Coefficient != 0))
        {
            text.Append(CultureInfo.InvariantCulture, $" {(coefficient < 0 ? '-' : '+')} {Math.Abs(coefficient)} {name}");
            text.Append(++terms8 % 8 == 0 ? "\n" : "");
        }

        return text.ToString();
    }
}
