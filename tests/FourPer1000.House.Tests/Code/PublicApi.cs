using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace FourPer1000.House.Tests;

/// <summary>The public API of an assembly as text: the same assembly gives the same text.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Write(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (Type type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            Append(text, type);
        }

        return text.ToString();
    }

    public static string Write(Type type)
    {
        var text = new StringBuilder();
        Append(text, type);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Type type)
    {
        var members = new MemberText();
        foreach (string attribute in Attributes(type))
        {
            text.Append(attribute).Append('\n');
        }

        text.Append(Header(type, members)).Append('\n');
        if (!typeof(Delegate).IsAssignableFrom(type))
        {
            IEnumerable<string> lines = type.GetMembers(Declared).Where(IsPromised).Select(members.Of).OfType<string>();
            foreach (string line in type.IsEnum ? lines : lines.Order(StringComparer.Ordinal))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        text.Append('\n');
    }

    // Protected members of a class that can be inherited from outside are promises too.
    private static bool IsPromised(MemberInfo member) => member switch
    {
        Type => false,
        PropertyInfo property => (property.GetMethod is { } get && IsPromised(get)) || (property.SetMethod is { } set && IsPromised(set)),
        EventInfo @event => IsPromised(@event.AddMethod!),
        FieldInfo field => field.IsPublic || (field.IsFamily && !field.DeclaringType!.IsSealed),
        MethodBase method => method.IsPublic || ((method.IsFamily || method.IsFamilyOrAssembly) && method.DeclaringType is { IsSealed: false } && !PublicTypes.IsCompilerGenerated(method)),
        _ => false,
    };

    private static string Header(Type type, MemberText members)
    {
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            MethodInfo invoke = type.GetMethod("Invoke")!;
            return $"delegate {members.Return(invoke)} {TypeText.NameOf(type)}({members.Parameters(invoke)})";
        }

        string record = PublicTypes.IsRecord(type) ? "record " : "";
        string kind = type switch
        {
            { IsEnum: true } => $"enum {TypeText.NameOf(type)} : {TypeText.Of(Enum.GetUnderlyingType(type))}",
            { IsInterface: true } => $"interface {TypeText.NameOf(type)}",
            { IsValueType: true } => $"{(PublicTypes.IsReadOnlyStruct(type) ? "readonly " : "")}{(type.IsByRefLike ? "ref " : "")}{record}struct {TypeText.NameOf(type)}",
            { IsAbstract: true, IsSealed: true } => $"static class {TypeText.NameOf(type)}",
            _ => $"{(type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "")}{(record.Length > 0 ? "record" : "class")} {TypeText.NameOf(type)}",
        };
        string[] parents = type.IsEnum ? [] : [.. Parents(type)];
        return kind + (parents.Length == 0 ? "" : $" : {string.Join(", ", parents)}") + MemberText.Constraints(type.IsGenericTypeDefinition ? type.GetGenericArguments() : []);
    }

    private static IEnumerable<string> Parents(Type type)
    {
        Type[] inherited = type.BaseType?.GetInterfaces() ?? [];
        Type[] own = [.. type.GetInterfaces().Where(face => face.IsVisible && !inherited.Contains(face))];
        IEnumerable<Type> direct = own.Where(face => !own.Any(other => other != face && other.GetInterfaces().Contains(face)));
        IEnumerable<string> parent = type.BaseType is { } ancestor && ancestor != typeof(object) && ancestor != typeof(ValueType) ? [TypeText.Of(ancestor)] : [];
        return parent.Concat(direct.Select(TypeText.Of).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Attributes(Type type)
    {
        if (type.IsDefined(typeof(FlagsAttribute), inherit: false))
        {
            yield return "[Flags]";
        }

        if (type.GetCustomAttribute<ObsoleteAttribute>() is { } obsolete)
        {
            yield return $"[Obsolete(\"{obsolete.Message}\")]";
        }

        if (type.GetCustomAttribute<CollectionBuilderAttribute>() is { } builder)
        {
            yield return $"[CollectionBuilder({builder.BuilderType.Name}, {builder.MethodName})]";
        }
    }
}
