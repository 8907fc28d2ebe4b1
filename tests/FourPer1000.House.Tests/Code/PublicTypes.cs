using System.Reflection;
using System.Runtime.CompilerServices;

namespace FourPer1000.House.Tests;

/// <summary>What is public, and questions about it.</summary>
internal static class PublicTypes
{
    private static readonly Type[] MutableCollections =
        [typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(IEnumerable<>), typeof(Dictionary<,>), typeof(IDictionary<,>), typeof(HashSet<>), typeof(ISet<>)];

    public static IEnumerable<Type> Of(string package) => HousePackages.AssemblyOf(package).GetExportedTypes();

    public static bool IsClosed(Type type) => type.IsSealed || type.IsAbstract || type.IsInterface || type.IsValueType;

    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$") is not null
        || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.NonPublic) is { } print && IsCompilerGenerated(print));

    public static bool IsCompilerGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    public static bool IsReadOnlyStruct(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);

    public static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Properties that somebody could set after creation.</summary>
    public static IEnumerable<PropertyInfo> Settable(Type type) =>
        Declared(type).OfType<PropertyInfo>().Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter));

    public static IEnumerable<FieldInfo> MutableFields(Type type) =>
        type.IsEnum ? [] : Declared(type).OfType<FieldInfo>().Where(field => field.IsPublic && !field.IsInitOnly && !field.IsLiteral);

    /// <summary>Fields of a record whose equality would be that of the reference, or whose items could be changed from outside; named like their properties.</summary>
    public static IEnumerable<string> LooseCollections(Type record) =>
        record.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(field => IsLoose(field.FieldType))
            .Select(field => $"{record.Name}.{field.Name.Split('<', '>') switch { ["", var property, ..] => property, _ => field.Name }}");

    private static bool IsLoose(Type type) =>
        type.IsArray || (type.IsGenericType && MutableCollections.Contains(type.GetGenericTypeDefinition()));

    private static MemberInfo[] Declared(Type type) =>
        type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly);
}
