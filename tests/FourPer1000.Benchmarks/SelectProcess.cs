using System.Diagnostics;
using FourPer1000.Exchange;
using FourPer1000.Selection;

namespace FourPer1000.Benchmarks;

/// <summary><c>fourper1000 select</c> as a process of its own, on a file of nominees.</summary>
internal sealed class SelectProcess : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-").FullName;

    public SelectProcess(SlateInput input)
    {
        using FileStream file = File.Create(Path.Combine(folder, "nominees.json"));
        NomineesFile.Write(file, input);
    }

    /// <summary>Seconds from the start of the process to its end, slate and certificate written.</summary>
    public double Time()
    {
        var start = new ProcessStartInfo(Program(), ["select", "nominees.json", "--out", "slate.json", "--certificate", "certificate.json"]) { WorkingDirectory = folder, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using Process process = Process.Start(start)!;
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? watch.Elapsed.TotalSeconds : throw new InvalidOperationException(error);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Built as this program was: …/tests/FourPer1000.Benchmarks/bin/Release/net10.0 and …/samples/FourPer1000.Console/bin/Release/net10.0.
    private static string Program()
    {
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        string root = own.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        return Path.Combine(root, "samples", "FourPer1000.Console", "bin", own.Parent.Name, own.Name, OperatingSystem.IsWindows() ? "FourPer1000.Console.exe" : "FourPer1000.Console");
    }
}
