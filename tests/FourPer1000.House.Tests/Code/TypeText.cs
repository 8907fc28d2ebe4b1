using System.Reflection;

namespace FourPer1000.House.Tests;

/// <summary>Writes types as C# does, without namespaces, with the marks of nullability.</summary>
internal static class TypeText
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(sbyte)] = "sbyte",
        [typeof(short)] = "short",
        [typeof(ushort)] = "ushort",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
        [typeof(decimal)] = "decimal",
    };

    /// <summary>A type without knowledge of nullability, as in lists of interfaces.</summary>
    public static string Of(Type type) => Of(type, null);

    public static string Of(NullabilityInfo info) => Of(info.Type, info);

    /// <summary>The name with the names of the types around it: <c>Decision.Granted</c>.</summary>
    public static string NameOf(Type type)
    {
        string own = Plain(type);
        return type.DeclaringType is { } outer && !type.IsGenericParameter ? $"{NameOf(outer)}.{own}" : own + Parameters(type);
    }

    private static string Of(Type type, NullabilityInfo? info)
    {
        if (type.IsByRef)
        {
            return Of(type.GetElementType()!, info?.ElementType ?? info);
        }

        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return Of(value, info?.GenericTypeArguments.FirstOrDefault()) + "?";
        }

        string mark = info is { ReadState: NullabilityState.Nullable } && !type.IsValueType ? "?" : "";
        return (type.IsArray ? $"{Of(type.GetElementType()!, info?.ElementType)}[]" : Named(type, info)) + mark;
    }

    private static string Named(Type type, NullabilityInfo? info)
    {
        if (Keywords.TryGetValue(type, out string? keyword))
        {
            return keyword;
        }

        Type[] arguments = type.IsGenericType ? type.GetGenericArguments() : [];
        string name = type is { IsNested: true, IsGenericParameter: false } ? $"{Plain(type.DeclaringType!)}.{Plain(type)}" : Plain(type);
        if (arguments.Length == 0)
        {
            return name;
        }

        IEnumerable<string> written = arguments.Select((argument, i) => Of(argument, info?.GenericTypeArguments.ElementAtOrDefault(i)));
        return type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true
            ? $"({string.Join(", ", written)})"
            : $"{name}<{string.Join(", ", written)}>";
    }

    private static string Parameters(Type type) =>
        type.IsGenericTypeDefinition ? $"<{string.Join(", ", type.GetGenericArguments().Select(parameter => parameter.Name))}>" : "";

    private static string Plain(Type type) => type.Name.Split('`')[0];
}
