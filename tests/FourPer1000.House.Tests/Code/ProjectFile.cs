using System.Xml.Linq;

namespace FourPer1000.House.Tests;

/// <summary>What a project file says.</summary>
internal sealed class ProjectFile
{
    private readonly XDocument document;

    private ProjectFile(XDocument document) => this.document = document;

    public static ProjectFile Load(string relative) => Parse(Repository.Read(relative));

    public static ProjectFile Parse(string text) => new(XDocument.Parse(text));

    /// <summary>The names of the referenced projects.</summary>
    public IReadOnlyList<string> ProjectReferences =>
        [.. Items("ProjectReference").Select(item => Path.GetFileNameWithoutExtension(item.Attribute("Include")!.Value.Replace('\\', '/')))];

    public IReadOnlyList<string> PackageReferences => [.. Items("PackageReference").Select(item => item.Attribute("Include")!.Value)];

    /// <summary>Package references that bring a version of their own instead of taking that of <c>Directory.Packages.props</c>.</summary>
    public IReadOnlyList<string> VersionedReferences =>
        [.. Items("PackageReference")
            .Where(item => item.Attribute("Version") is not null || item.Attribute("VersionOverride") is not null || item.Element("Version") is not null)
            .Select(item => item.Attribute("Include")!.Value)];

    public string? Property(string name) => document.Descendants(name).LastOrDefault()?.Value;

    private IEnumerable<XElement> Items(string name) => document.Descendants(name);
}
