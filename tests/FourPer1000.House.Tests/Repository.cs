namespace FourPer1000.House.Tests;

/// <summary>The files of the repository, found by walking up from the tests to the solution.</summary>
internal static class Repository
{
    private static readonly string[] Ignored = ["bin", "obj", ".git", "artifacts", "TestResults", ".vs", ".idea", "BenchmarkDotNet.Artifacts", "StrykerOutput"];

    public static string Root { get; } = FindRoot();

    /// <summary>Whether approved and generated files are to be written anew.</summary>
    public static bool Approves { get; } = Environment.GetEnvironmentVariable("FOURPER1000_APPROVE") == "1";

    /// <summary>Names that never belong to the repository, wherever they stand.</summary>
    public static bool IsIgnored(string name) => Ignored.Contains(name, StringComparer.Ordinal);

    public static string PathOf(string relative) => Path.Combine(Root, relative.Replace('/', Path.DirectorySeparatorChar));

    public static bool Exists(string relative) => File.Exists(PathOf(relative));

    public static string Read(string relative) => File.ReadAllText(PathOf(relative)).ReplaceLineEndings("\n");

    public static string[] Lines(string relative) => Read(relative).Split('\n');

    public static void Write(string relative, string text)
    {
        string path = PathOf(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>All files below a folder with one of the extensions, as paths from the root with slashes, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, params string[] extensions)
    {
        string start = PathOf(folder);
        return Directory.Exists(start)
            ? [.. Below(start)
                .Where(path => extensions.Length == 0 || extensions.Contains(Path.GetExtension(path), StringComparer.Ordinal))
                .Select(path => Path.GetRelativePath(Root, path).Replace(Path.DirectorySeparatorChar, '/'))
                .Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>The project files below a folder.</summary>
    public static IReadOnlyList<string> Projects(string folder) => Files(folder, ".csproj");

    private static IEnumerable<string> Below(string folder) =>
        Directory.EnumerateFiles(folder)
            .Concat(Directory.EnumerateDirectories(folder)
                .Where(inner => !IsIgnored(Path.GetFileName(inner)))
                .SelectMany(Below));

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
