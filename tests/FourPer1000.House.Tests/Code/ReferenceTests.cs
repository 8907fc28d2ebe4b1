using System.Reflection;

namespace FourPer1000.House.Tests;

public sealed class ReferenceTests
{
    public static TheoryData<string> Packages => HousePackages.Names;

    [Fact]
    public void Every_library_is_on_the_list_and_every_entry_of_the_list_is_a_library() =>
        Repository.Projects("src").Should().BeEquivalentTo(HousePackages.All.Select(package => package.ProjectFile));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_project_file_references_the_packages_of_the_list_and_no_other(string name)
    {
        HousePackage package = HousePackages.Find(name);
        var project = ProjectFile.Load(package.ProjectFile);

        project.ProjectReferences.Should().BeEquivalentTo(package.References);
        project.PackageReferences.Should().BeEquivalentTo(package.ThirdParty);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void An_assembly_sees_only_what_the_list_lets_it_reach(string name)
    {
        IReadOnlySet<string> reach = HousePackages.ReachOf(name);
        IEnumerable<string> strangers = HousePackages.AssemblyOf(name).GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(reference => !IsPartOfTheFramework(reference) && !reach.Contains(reference) && !HousePackages.Find(name).ThirdParty.Contains(reference) && !HousePackages.Find(name).Brought.Contains(reference));

        strangers.Should().BeEmpty();
    }

    [Fact]
    public void Modules_never_see_each_other()
    {
        foreach (string module in HousePackages.Modules)
        {
            HousePackages.ReachOf(module).Should().NotIntersectWith(HousePackages.Modules);
        }
    }

    [Fact]
    public void Every_module_is_part_of_the_umbrella() =>
        HousePackages.Find("FourPer1000").References.Should().Contain(HousePackages.Modules);

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_project_file_says_whether_it_is_policy_as_the_list_does(string name)
    {
        HousePackage package = HousePackages.Find(name);

        ProjectFile.Load(package.ProjectFile).Property("IsPolicy").Should().Be(package.IsPolicy ? null : "false");
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Only_a_packages_own_tests_see_its_internals(string name) =>
        HousePackages.AssemblyOf(name).GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>()
            .Select(attribute => attribute.AssemblyName)
            .Should().Equal($"{name}.Tests");

    private static bool IsPartOfTheFramework(string assembly) =>
        assembly.StartsWith("System.", StringComparison.Ordinal) || assembly is "System" or "netstandard" or "mscorlib";
}
