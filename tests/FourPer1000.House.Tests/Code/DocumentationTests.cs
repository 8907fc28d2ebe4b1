using System.Xml.Linq;

namespace FourPer1000.House.Tests;

public sealed class DocumentationTests
{
    public static TheoryData<string> Packages => HousePackages.Names;

    [Theory]
    [MemberData(nameof(Packages))]
    public void Every_public_type_has_a_summary_in_the_packages_documentation(string name)
    {
        var documented = XDocument.Load(Path.ChangeExtension(HousePackages.FileOf(name), ".xml"))
            .Descendants("member")
            .Where(member => member.Element("summary") is { } summary && summary.Value.Trim().Length > 0)
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        PublicTypes.Of(name).Select(type => $"T:{type.FullName!.Replace('+', '.')}").Where(id => !documented.Contains(id)).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_a_readme_that_says_how_it_is_used(string name)
    {
        string readme = Repository.Read($"src/{name}/README.md");

        readme.Should().StartWith($"# {name}\n");
        SaysSomething(readme).Should().BeTrue("a readme has an example or at least a sentence of use");
    }

    [Fact]
    public void The_description_of_a_package_is_a_sentence() =>
        HousePackages.All.Select(package => ProjectFile.Load(package.ProjectFile).Property("Description"))
            .Should().OnlyContain(description => description != null && description.Length > 30 && description.EndsWith('.'));

    [Theory]
    [InlineData("# A\n", false)]
    [InlineData("# A\n\nPolicy for registrations, used through one function.\n", true)]
    [InlineData("# A\n\n```csharp\nx\n```\n", true)]
    public void A_heading_alone_says_nothing(string readme, bool saysSomething) => SaysSomething(readme).Should().Be(saysSomething);

    private static bool SaysSomething(string readme) =>
        readme.Contains("```", StringComparison.Ordinal)
        || readme.Split('\n').Any(line => !line.StartsWith('#') && line.Length > 30 && line.Contains('.', StringComparison.Ordinal));
}
