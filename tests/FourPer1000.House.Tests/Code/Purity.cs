using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FourPer1000.House.Tests;

/// <summary>Looks into the compiled code of an assembly for what a policy must not touch, whatever the source text calls it.</summary>
internal static class Purity
{
    private const string Machine = "System.Environment.";

    // What the compiler writes into every iterator.
    private const string IteratorsOwn = "System.Environment.get_CurrentManagedThreadId";

    private static readonly HashSet<string> ForbiddenTypes = new(StringComparer.Ordinal)
    {
        "System.Random", "System.Console", "System.AppContext", "System.Diagnostics.Stopwatch", "System.Diagnostics.Process",
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path",
        "System.Threading.Tasks.Task", "System.Threading.Tasks.Task`1", "System.Threading.Tasks.ValueTask", "System.Threading.Tasks.ValueTask`1",
        "System.Runtime.CompilerServices.AsyncTaskMethodBuilder", "System.Runtime.CompilerServices.AsyncTaskMethodBuilder`1",
        "System.Threading.Thread", "System.Threading.Timer", "System.Threading.ThreadPool", "System.Net.Http.HttpClient",
        "System.Security.Cryptography.RandomNumberGenerator", "System.TimeProvider",
    };

    private static readonly HashSet<string> ForbiddenMembers = new(StringComparer.Ordinal)
    {
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
        "System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture",
        "System.Globalization.CultureInfo.GetCultureInfo", "System.Globalization.NumberFormatInfo.get_CurrentInfo",
        "System.Globalization.DateTimeFormatInfo.get_CurrentInfo", "System.StringComparer.get_CurrentCulture",
        "System.StringComparer.get_CurrentCultureIgnoreCase", "System.TimeZoneInfo.get_Local", "System.TimeZoneInfo.FindSystemTimeZoneById",
        "System.TimeZoneInfo.TryFindSystemTimeZoneById", "System.TimeZoneInfo.GetSystemTimeZones", "System.TimeZoneInfo.ConvertTimeBySystemTimeZoneId",
        "System.String.ToLower", "System.String.ToUpper",
    };

    /// <summary>The forbidden types and members that the assembly's code refers to.</summary>
    public static IReadOnlyList<string> FaultsOf(string assemblyFile)
    {
        using FileStream file = File.OpenRead(assemblyFile);
        using var image = new PEReader(file);
        MetadataReader metadata = image.GetMetadataReader();
        IEnumerable<string> types = metadata.TypeReferences.Select(handle => NameOf(metadata, handle)).Where(ForbiddenTypes.Contains);
        IEnumerable<string> members = metadata.MemberReferences
            .Select(handle => MemberOf(metadata, metadata.GetMemberReference(handle)))
            .Where(member => ForbiddenMembers.Contains(member) || (member.StartsWith(Machine, StringComparison.Ordinal) && member != IteratorsOwn));
        return [.. types.Concat(members).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static string MemberOf(MetadataReader metadata, MemberReference member) =>
        member.Parent.Kind == HandleKind.TypeReference
            ? $"{NameOf(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}"
            : metadata.GetString(member.Name);

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        TypeReference type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}
