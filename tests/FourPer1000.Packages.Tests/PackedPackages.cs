using FourPer1000.Packages.Tests;

[assembly: AssemblyFixture(typeof(PackedPackages))]

namespace FourPer1000.Packages.Tests;

/// <summary>Every package of the solution, packed once into a folder of its own.</summary>
public sealed class PackedPackages : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("fourper1000-packages-").FullName;

    public PackedPackages()
    {
        Feed = Path.Combine(folder, "feed");
        PackInto(Feed);
        All = [.. Directory.EnumerateFiles(Feed, "*.nupkg").Order(StringComparer.Ordinal).Select(file => new PackedPackage(file))];
    }

    public string Feed { get; }

    internal IReadOnlyList<PackedPackage> All { get; }

    internal PackedPackage this[string id] => All.Single(package => package.Id == id);

    public static void PackInto(string feed) =>
        DotNet.Run(DotNet.Root, "pack", "FourPer1000.sln", "-c", DotNet.Configuration, "--no-build", "-o", feed, "-nodeReuse:false", "-v", "quiet").Expect(0);

    /// <summary>A new empty folder, gone with the packages.</summary>
    public string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(folder, name)).FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
