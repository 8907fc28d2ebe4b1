using System.Reflection;

namespace FourPer1000.House.Tests;

/// <summary>Who may reference whom. A package that is not on this list fails the tests; so does an entry without a package.</summary>
internal static class HousePackages
{
    private static readonly string[] Kernel = ["FourPer1000.Rules", "FourPer1000.StateMachines", "FourPer1000.Domain"];

    /// <summary>The policy modules: they never reference each other.</summary>
    public static IReadOnlyList<string> Modules { get; } = ["FourPer1000.Registration", "FourPer1000.Selection", "FourPer1000.Targets"];

    /// <summary>The packages in the order of their layers.</summary>
    public static IReadOnlyList<HousePackage> All { get; } =
    [
        new("FourPer1000.Rules", [], [], IsPolicy: true),
        new("FourPer1000.StateMachines", ["FourPer1000.Rules"], [], IsPolicy: true),
        new("FourPer1000.Domain", ["FourPer1000.Rules"], [], IsPolicy: true),
        new("FourPer1000.Registration", Kernel, [], IsPolicy: true),
        new("FourPer1000.Targets", Kernel, [], IsPolicy: true),
        new("FourPer1000.Selection", Kernel, [], IsPolicy: true),
        new("FourPer1000.Selection.Verification", ["FourPer1000.Rules", "FourPer1000.Domain", "FourPer1000.Selection"], [], IsPolicy: true),
        new("FourPer1000", [.. Kernel, .. Modules, "FourPer1000.Selection.Verification"], [], IsPolicy: true),
        new("FourPer1000.Texts", ["FourPer1000.Rules", "FourPer1000.Domain"], [], IsPolicy: true),
        new("FourPer1000.Exchange", ["FourPer1000", "FourPer1000.Texts"], [], IsPolicy: false),
        new("FourPer1000.Reporting", ["FourPer1000", "FourPer1000.Texts"], [], IsPolicy: false),
        new(
            "FourPer1000.Hosting",
            ["FourPer1000", "FourPer1000.Exchange"],
            ["Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options"],
            IsPolicy: false),
        new(
            "FourPer1000.Storage.EntityFrameworkCore",
            ["FourPer1000.Hosting"],
            ["Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL", "SQLitePCLRaw.bundle_e_sqlite3"],
            IsPolicy: false)
        {
            Brought =
            [
                "Microsoft.Data.Sqlite", "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Abstractions", "Microsoft.EntityFrameworkCore.Relational", "Npgsql",
                "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Hosting.Abstractions", "Microsoft.Extensions.Logging.Abstractions",
            ],
        },
        new("FourPer1000.Storage.DataProtection", ["FourPer1000.Storage.EntityFrameworkCore"], ["Microsoft.AspNetCore.DataProtection"], IsPolicy: false)
        {
            Brought = ["Microsoft.AspNetCore.DataProtection.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions", "Microsoft.Extensions.Options"],
        },
        new("FourPer1000.Testing", ["FourPer1000", "FourPer1000.Hosting"], ["Bogus"], IsPolicy: false),
    ];

    public static TheoryData<string> Names => [.. All.Select(package => package.Name)];

    public static TheoryData<string> PolicyNames => [.. All.Where(package => package.IsPolicy).Select(package => package.Name)];

    public static HousePackage Find(string name) => All.Single(package => package.Name == name);

    /// <summary>Everything that a package may see: what it references, and what that references.</summary>
    public static IReadOnlySet<string> ReachOf(string name)
    {
        HousePackage package = Find(name);
        return package.References.Concat(package.References.SelectMany(ReachOf)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The built assembly, which stands beside the tests.</summary>
    public static string FileOf(string name) => Path.Combine(AppContext.BaseDirectory, $"{name}.dll");

    public static Assembly AssemblyOf(string name) => Assembly.LoadFrom(FileOf(name));
}

/// <summary>One package of the house.</summary>
internal sealed record HousePackage(string Name, IReadOnlyList<string> References, IReadOnlyList<string> ThirdParty, bool IsPolicy)
{
    /// <summary>The assemblies that its packages bring under other names.</summary>
    public IReadOnlyList<string> Brought { get; init; } = [];

    public string ProjectFile => $"src/{Name}/{Name}.csproj";
}
