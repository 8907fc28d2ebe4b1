using System.Text.RegularExpressions;

namespace FourPer1000.House.Tests;

public sealed partial class SolutionTests
{
    private static readonly string[] TopLevel =
    [
        "FourPer1000.sln", "src", "tests", "samples", "docs", "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props",
        "README.md", "LICENSE", "NOTICE", "CHANGELOG.md", "CONTRIBUTING.md", "global.json", "nuget.config", ".editorconfig", ".gitignore", ".config", ".ci",
    ];

    private static readonly string[] Folders = ["src", "tests", "samples"];

    public static TheoryData<string> Projects => [.. Folders.SelectMany(Repository.Projects)];

    [Fact]
    public void Every_project_is_in_the_solution_and_nothing_else_is()
    {
        IEnumerable<string> listed = ProjectInSolution().Matches(Repository.Read("FourPer1000.sln")).Select(match => match.Groups["path"].Value.Replace('\\', '/'));

        listed.Should().BeEquivalentTo(Folders.SelectMany(Repository.Projects));
    }

    [Fact]
    public void The_top_of_the_repository_holds_what_the_house_list_names() =>
        Directory.EnumerateFileSystemEntries(Repository.Root).Select(entry => Path.GetFileName(entry)).Where(name => !Repository.IsIgnored(name))
            .Should().BeEquivalentTo(TopLevel);

    [Fact]
    public void What_the_house_ignores_is_what_git_ignores() =>
        Repository.Lines(".gitignore").Where(line => line.EndsWith('/')).Select(line => line.TrimEnd('/')).Should().OnlyContain(name => Repository.IsIgnored(name));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Versions_stand_in_one_place(string project) => ProjectFile.Load(project).VersionedReferences.Should().BeEmpty();

    [Fact]
    public void Every_version_that_is_listed_is_used()
    {
        string[] used = [.. Folders.SelectMany(Repository.Projects).Concat(["Directory.Build.targets", "src/Directory.Build.props", "tests/Directory.Build.props", "samples/Directory.Build.props"]).SelectMany(file => ProjectFile.Load(file).PackageReferences)];
        string props = Repository.Read("Directory.Packages.props");
        int pins = props.IndexOf("Transitive pins", StringComparison.Ordinal);

        VersionLine().Matches(props[..pins]).Select(match => match.Groups["id"].Value).Should().BeSubsetOf(used);
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_file_holds_little_more_than_a_description_and_references(string project) =>
        Repository.Lines(project).Length.Should().BeLessThanOrEqualTo(28);

    [Theory]
    [MemberData(nameof(Projects))]
    public void Folder_project_and_namespace_have_one_name(string project)
    {
        string name = Path.GetFileNameWithoutExtension(project);

        Path.GetFileName(Path.GetDirectoryName(project)).Should().Be(name);
        ProjectFile.Load(project).Property("AssemblyName").Should().BeNull();
    }

    [Fact]
    public void No_two_projects_differ_only_in_case() =>
        Folders.SelectMany(Repository.Projects).Select(project => Path.GetFileNameWithoutExtension(project)).Should().OnlyHaveUniqueItems(name => name.ToUpperInvariant());

    [Fact]
    public void Every_library_has_tests_of_its_own() =>
        HousePackages.All.Select(package => $"tests/{package.Name}.Tests/{package.Name}.Tests.csproj").Should().BeSubsetOf(Repository.Projects("tests"));

    [GeneratedRegex("= \"[^\"]+\", \"(?<path>[^\"]+\\.csproj)\"", RegexOptions.CultureInvariant)]
    private static partial Regex ProjectInSolution();

    [GeneratedRegex("<PackageVersion Include=\"(?<id>[^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex VersionLine();
}
