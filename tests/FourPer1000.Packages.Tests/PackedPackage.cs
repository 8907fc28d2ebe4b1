using System.IO.Compression;
using System.Xml.Linq;

namespace FourPer1000.Packages.Tests;

/// <summary>A packed package: what its description says and what it holds.</summary>
internal sealed class PackedPackage
{
    private readonly XElement metadata;

    public PackedPackage(string file)
    {
        File = file;
        using ZipArchive archive = ZipFile.OpenRead(file);
        Entries = [.. archive.Entries.Select(entry => entry.FullName)];
        using Stream nuspec = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
        Dependencies = [.. metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal)];
    }

    public string File { get; }

    public IReadOnlyList<string> Entries { get; }

    public string Id => this["id"]!;

    public IReadOnlyList<string> Dependencies { get; }

    /// <summary>An element of the description.</summary>
    public string? this[string element] => metadata.Elements().SingleOrDefault(child => child.Name.LocalName == element)?.Value;

    /// <summary>The versions that its dependencies are given in.</summary>
    public IEnumerable<(string Id, string Version)> DependencyVersions =>
        metadata.Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => (element.Attribute("id")!.Value, element.Attribute("version")!.Value));

    public string Read(string entry)
    {
        using ZipArchive archive = ZipFile.OpenRead(File);
        using var reader = new StreamReader(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
