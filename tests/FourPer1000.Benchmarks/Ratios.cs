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
        new("storage-sqlite-batch", "append of 500 forms on SQLite / raw insert of the same rows", 2, () => StorageBenchmark.Sqlite(isBatch: true)),
        new("storage-sqlite-single", "append of a form on SQLite / raw insert and commit of the same rows", 1.5, () => StorageBenchmark.Sqlite(isBatch: false)),
        new("storage-postgres-batch", "append of 500 forms on PostgreSQL / raw insert of the same rows", 2, () => StorageBenchmark.Postgres(isBatch: true)),
        new("storage-postgres-single", "append of a form on PostgreSQL / raw insert and commit of the same rows", 1.5, () => StorageBenchmark.Postgres(isBatch: false)),
        new("selection-300", "select as a process, lot and proof included / cbc for the six levels alone, 300 people", 1, () => SelectionBenchmark.AgainstCbc(300)) { NeedsCbc = true },
        new("selection-600", "the same for 600 people", 1, () => SelectionBenchmark.AgainstCbc(600)) { NeedsCbc = true },
        new("selection-3000", "the same for 3,000 people", 1, () => SelectionBenchmark.AgainstCbc(3000)) { NeedsCbc = true },
        new("selection-growth", "the slowest select for 3,000 people / the fastest for 300", 15, SelectionBenchmark.Growth) { NeedsCbc = true },
        new("selection-hard", "select / cbc on pools of 300 people that were made to be hard", 1, SelectionBenchmark.HardAgainstCbc) { NeedsCbc = true },
        new("selection-conflict", "seconds for a minimal conflict among over 1,000 named rules", 1, SelectionBenchmark.ConflictSeconds),
        new("selection-verify", "checking slate and proof / searching for them", 1, SelectionBenchmark.VerificationAgainstSearch),
    ];

    public static int Print(string[] names, TextWriter output)
    {
        string[] unknown = [.. names.Where(name => !Array.Exists(All, ratio => IsOf(ratio, name)))];
        if (unknown.Length > 0)
        {
            output.WriteLine($"There is no ratio named {string.Join(", ", unknown)}; there are: {string.Join(", ", All.Select(ratio => ratio.Name))}.");
            return 2;
        }

        bool isKept = true;
        foreach (Ratio ratio in All.Where(ratio => names.Length == 0 || Array.Exists(names, name => IsOf(ratio, name))))
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
        output.WriteLine("--ratios [NAME…] | --register FORMS | --rebuild EVENTS");
        return 2;
    }

    // By its name, or by the first part of it.
    private static bool IsOf(Ratio ratio, string name) => ratio.Name == name || ratio.Name.StartsWith($"{name}-", StringComparison.Ordinal);

    private static bool Show(Ratio ratio, TextWriter output)
    {
        if (ratio.NeedsCbc && !Selection.Tests.Cbc.IsThere)
        {
            output.WriteLine($"{ratio.Name,-26} not measured: the program cbc (Debian package coinor-cbc) is not installed");
            return true;
        }

        double value = ratio.Measure();
        bool isKept = value <= ratio.Bound;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{ratio.Name,-26} {value,9:0.###}  at most {ratio.Bound,-5} {(isKept ? "kept  " : "BROKEN")}  {ratio.Meaning}"));
        return isKept;
    }

    private sealed record Ratio(string Name, string Meaning, double Bound, Func<double> Measure)
    {
        /// <summary>Whether it is measured against the program <c>cbc</c>.</summary>
        public bool NeedsCbc { get; init; }
    }
}
