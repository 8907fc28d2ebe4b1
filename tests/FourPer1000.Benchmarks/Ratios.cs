using System.Globalization;

namespace FourPer1000.Benchmarks;

/// <summary>The ratios that the project promises, with their bounds.</summary>
internal static class Ratios
{
    private static readonly Ratio[] All =
    [
        new("decision", "granted decision over three forms / hand-written if chain", 5, DecisionBenchmark.AgainstIfChain),
        new("decision-allocation", "bytes allocated by a granted decision over three forms", 0, DecisionBenchmark.AllocatedBytes),
        new("decision-fluentvalidation", "granted decision over three forms / FluentValidation", 0.1, DecisionBenchmark.AgainstFluentValidation),
        new("next", "Next that moves / hand-written switch with the same guard", 10, NextBenchmark.AgainstSwitch),
        new("next-allocation", "bytes allocated by Next that moves", 0, NextBenchmark.AllocatedBytes),
        new("duplicate-check", "bytes a row for the check of doubled ids", 64, DuplicateCheckBenchmark.BytesARow),
        new("register", "register on a million forms / CsvHelper reading and re-writing the same files", 3, () => RegisterBenchmark.AgainstCsvHelper(1_000_000, 5)),
        new("evaluate", "reading and judging 73 measures x 202 scopes x 30 years / CsvHelper reading spans", 2, () => EvaluateBenchmark.AgainstCsvHelper(30, 15)),
        new("evaluate-texts", "the same / CsvHelper reading texts", 2, () => EvaluateBenchmark.AgainstCsvHelperTexts(30, 5)),
        new("evaluate-growth", "time for each of 60 years / for each of 15", 1.25, () => EvaluateBenchmark.Growth(15, 4, 3)),
    ];

    public static int Print(string[] names, TextWriter output)
    {
        string[] unknown = [.. names.Except(All.Select(ratio => ratio.Name))];
        if (unknown.Length > 0)
        {
            output.WriteLine($"There is no ratio named {string.Join(", ", unknown)}; there are: {string.Join(", ", All.Select(ratio => ratio.Name))}.");
            return 2;
        }

        bool isKept = true;
        foreach (Ratio ratio in All.Where(ratio => names.Length == 0 || names.Contains(ratio.Name)))
        {
            isKept &= Show(ratio, output);
        }

        return isKept ? 0 : 1;
    }

    public static int PrintRegister(int forms, TextWriter output)
    {
        bool isKept = Show(new("register", $"register on {forms} forms / CsvHelper", 3, () => RegisterBenchmark.AgainstCsvHelper(forms, 5)), output);
        isKept &= Show(new("register-memory", $"bytes kept for each further row beyond {forms}, same people", 64, () => RegisterBenchmark.BytesARow(forms)), output);
        return isKept ? 0 : 1;
    }

    public static int Usage(TextWriter output)
    {
        output.WriteLine("--ratios [NAME…] | --register FORMS");
        return 2;
    }

    private static bool Show(Ratio ratio, TextWriter output)
    {
        double value = ratio.Measure();
        bool isKept = value <= ratio.Bound;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{ratio.Name,-26} {value,9:0.###}  at most {ratio.Bound,-5} {(isKept ? "kept  " : "BROKEN")}  {ratio.Meaning}"));
        return isKept;
    }

    private sealed record Ratio(string Name, string Meaning, double Bound, Func<double> Measure);
}
