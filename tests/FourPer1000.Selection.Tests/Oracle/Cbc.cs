using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FourPer1000.Selection.Tests;

/// <summary>The program <c>cbc</c> of the Debian package <c>coinor-cbc</c>, where it is installed.</summary>
internal static partial class Cbc
{
    public static bool IsThere { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => folder.Length > 0 && File.Exists(Path.Combine(folder, "cbc")));

    /// <summary>The least value of a program, to proven optimality, and the processor time that the program says it took, in seconds.</summary>
    public static (long Value, double Time) Minimum(string program)
    {
        string folder = Directory.CreateTempSubdirectory("fourper1000-").FullName;
        try
        {
            string model = Path.Combine(folder, "model.lp"), solution = Path.Combine(folder, "solution.txt");
            File.WriteAllText(model, program);
            var start = new ProcessStartInfo("cbc", [model, "-ratioGap", "0", "-allowableGap", "0", "-solve", "-solution", solution, "-quit"]) { RedirectStandardOutput = true };
            using Process process = Process.Start(start)!;
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            string first = File.ReadLines(solution).First();
            if (!first.StartsWith("Optimal - objective value", StringComparison.Ordinal)) { throw new InvalidOperationException($"cbc: {first}\n{output}"); }
            return ((long)Math.Round(Number(first.Split(' ')[^1])), CpuSeconds().Matches(output).Sum(match => Number(match.Groups["seconds"].Value)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Total time \(CPU seconds\):\s+(?<seconds>[0-9.]+)", RegexOptions.CultureInvariant)]
    private static partial Regex CpuSeconds();
}
