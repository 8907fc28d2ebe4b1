using System.Diagnostics;
using System.Reflection;

namespace FourPer1000.Packages.Tests;

/// <summary>Runs the SDK as somebody at a prompt would: without what a surrounding build or test run leaves in the environment.</summary>
internal static class DotNet
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(5);
    private static readonly string[] Foreign = ["MSBUILD", "VSTEST", "COVERLET", "CORECLR_", "COR_", "DOTNET_HOST_PATH", "DOTNET_ROOT_", "TESTINGPLATFORM_"];

    public static string Root { get; } = FindRoot();

    /// <summary>The configuration in which these tests were built: packages are packed from the same.</summary>
    public static string Configuration { get; } =
        typeof(DotNet).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static Finished Run(string folder, params string[] arguments) => Run("dotnet", folder, arguments);

    public static Finished Run(string program, string folder, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string name in start.Environment.Keys.Where(name => Array.Exists(Foreign, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["SOURCE_DATE_EPOCH"] = "1590969600";
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(LongestRun))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end.");
        }

        return new(process.ExitCode, output.Result, errors.Result);
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "FourPer1000.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("FourPer1000.sln was not found above the tests.");
    }
}

/// <summary>A program that has ended.</summary>
internal sealed record Finished(int ExitCode, string Output, string Errors)
{
    public Finished Expect(int exitCode) =>
        ExitCode == exitCode ? this : throw new InvalidOperationException($"exit code {ExitCode} in the place of {exitCode}:\n{Output}\n{Errors}");
}
