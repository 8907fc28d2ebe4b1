namespace FourPer1000.Packages.Tests;

public sealed class PackageContentTests(PackedPackages packages)
{
    private const string Tool = "FourPer1000.Console";

    /// <summary>What a package may bring along: the list of the house, third parties included.</summary>
    private static readonly Dictionary<string, string[]> Expected = new(StringComparer.Ordinal)
    {
        ["FourPer1000.Rules"] = [],
        ["FourPer1000.StateMachines"] = ["FourPer1000.Rules"],
        ["FourPer1000.Domain"] = ["FourPer1000.Rules"],
        ["FourPer1000.Registration"] = ["FourPer1000.Domain", "FourPer1000.Rules", "FourPer1000.StateMachines"],
        ["FourPer1000.Targets"] = ["FourPer1000.Domain", "FourPer1000.Rules", "FourPer1000.StateMachines"],
        ["FourPer1000.Selection"] = ["FourPer1000.Domain", "FourPer1000.Rules", "FourPer1000.StateMachines"],
        ["FourPer1000.Selection.Verification"] = ["FourPer1000.Domain", "FourPer1000.Rules", "FourPer1000.Selection"],
        ["FourPer1000"] = ["FourPer1000.Domain", "FourPer1000.Registration", "FourPer1000.Rules", "FourPer1000.Selection", "FourPer1000.Selection.Verification", "FourPer1000.StateMachines", "FourPer1000.Targets"],
        ["FourPer1000.Texts"] = ["FourPer1000.Domain", "FourPer1000.Rules"],
        ["FourPer1000.Exchange"] = ["FourPer1000", "FourPer1000.Texts"],
        ["FourPer1000.Reporting"] = ["FourPer1000", "FourPer1000.Texts"],
        ["FourPer1000.Hosting"] = ["FourPer1000", "FourPer1000.Exchange", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options"],
        ["FourPer1000.Storage.EntityFrameworkCore"] = ["FourPer1000.Hosting", "Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL", "SQLitePCLRaw.bundle_e_sqlite3"],
        ["FourPer1000.Storage.DataProtection"] = ["FourPer1000.Storage.EntityFrameworkCore", "Microsoft.AspNetCore.DataProtection"],
        ["FourPer1000.Testing"] = ["Bogus", "FourPer1000", "FourPer1000.Hosting"],
        [Tool] = [],
    };

    public static TheoryData<string> Ids => [.. Expected.Keys];

    public static TheoryData<string> Libraries => [.. Expected.Keys.Where(id => id != Tool)];

    [Fact]
    public void Every_package_of_the_list_is_packed_and_no_other() =>
        packages.All.Select(package => package.Id).Should().BeEquivalentTo(Expected.Keys);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_depends_on_what_its_project_references_and_on_no_pinned_stranger(string id) =>
        packages[id].Dependencies.Should().Equal(Expected[id]);

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Packages_of_one_release_ask_for_each_other_in_that_version(string id) =>
        packages[id].DependencyVersions.Where(dependency => dependency.Id.StartsWith("FourPer1000", StringComparison.Ordinal))
            .Where(dependency => dependency.Version != packages[id]["version"])
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_package_says_what_it_is_and_under_which_licence(string id)
    {
        PackedPackage package = packages[id];

        package["version"].Should().MatchRegex(@"^\d+\.\d+\.\d+");
        package["license"].Should().Be("MIT");
        package["authors"].Should().Be("FourPer1000 contributors");
        package["description"].Should().EndWith(".").And.NotBe("Package Description");
        package["readme"].Should().Be("README.md");
        package.Entries.Should().Contain("README.md");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_brings_its_licence_its_notice_its_documentation_and_nothing_else(string id)
    {
        packages[id].Entries.Where(entry => !IsPackaging(entry)).Should().BeEquivalentTo(
            $"{id}.nuspec", "README.md", "LICENSE", "NOTICE", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml");
        packages[id].Read("LICENSE").Should().StartWith("MIT License");
        packages[id].Read("NOTICE").Should().Contain("\"4 per 1000\"").And.Contain("not covered by that licence");
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void A_library_has_its_symbols_beside_it(string id) =>
        new PackedPackage(Path.ChangeExtension(packages[id].File, ".snupkg")).Entries.Should().Contain($"lib/net10.0/{id}.pdb");

    [Fact]
    public void The_tool_brings_everything_that_it_needs_and_the_notice()
    {
        packages[Tool].Entries.Should().Contain("tools/net10.0/any/DotnetToolSettings.xml").And.Contain("tools/net10.0/any/FourPer1000.Console.dll");
        packages[Tool].Entries.Should().Contain(["LICENSE", "NOTICE"]);
        packages[Tool].Read("tools/net10.0/any/DotnetToolSettings.xml").Should().Contain("Command Name=\"fourper1000\"");
    }

    [Fact]
    public void Packing_twice_gives_the_same_bytes()
    {
        string again = packages.NewFolder("again");
        PackedPackages.PackInto(again);

        string[] files = [.. Directory.EnumerateFiles(packages.Feed).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Directory.EnumerateFiles(again).Select(file => Path.GetFileName(file)).Should().BeEquivalentTo(files);
        files.Where(file => !File.ReadAllBytes(Path.Combine(packages.Feed, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(again, file)))).Should().BeEmpty();
    }

    private static bool IsPackaging(string entry) =>
        entry == "[Content_Types].xml" || entry.StartsWith("_rels/", StringComparison.Ordinal) || entry.StartsWith("package/", StringComparison.Ordinal);
}
