using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace FourPer1000.House.Tests;

/// <summary>Writes one public member as a line: what a caller's source depends on, parameter names and default values included.</summary>
internal sealed class MemberText
{
    private readonly NullabilityInfoContext nullability = new();

    public string? Of(MemberInfo member) => member switch
    {
        FieldInfo field => Field(field),
        PropertyInfo property => Property(property),
        EventInfo @event => $"event {TypeText.Of(@event.EventHandlerType!)} {@event.Name}",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        MethodInfo method => Method(method),
        _ => null,
    };

    public string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select((parameter, i) => Parameter(parameter, IsExtension(method) && i == 0)));

    public string Return(MethodInfo method) => TypeText.Of(nullability.Create(method.ReturnParameter));

    /// <summary>What a type parameter has to be.</summary>
    public static string Constraints(IEnumerable<Type> parameters) => string.Concat(parameters.Select(Constraint));

    private static string Constraint(Type parameter)
    {
        var parts = new List<string>();
        if (parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint))
        {
            parts.Add("class");
        }

        if (parameter.GenericParameterAttributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint))
        {
            parts.Add("struct");
        }

        parts.AddRange(parameter.GetGenericParameterConstraints().Where(type => type != typeof(ValueType)).Select(TypeText.Of).Order(StringComparer.Ordinal));
        return parts.Count == 0 ? "" : $" where {parameter.Name} : {string.Join(", ", parts)}";
    }

    private static string? Field(FieldInfo field)
    {
        if (field.DeclaringType!.IsEnum)
        {
            return field.IsLiteral ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}" : null;
        }

        string kind = field.IsLiteral ? "const " : field.IsStatic ? "static " : "";
        return $"{kind}{TypeText.Of(field.FieldType)} {field.Name}{(field.IsLiteral ? $" = {Value(field.GetRawConstantValue())}" : "")}";
    }

    private static string Modifiers(MethodInfo method) =>
        method.IsStatic ? "static "
        : method.DeclaringType!.IsInterface ? ""
        : method.IsAbstract ? "abstract "
        : method.GetBaseDefinition().DeclaringType != method.DeclaringType ? "override "
        : method is { IsVirtual: true, IsFinal: false } ? "virtual "
        : "";

    private static bool IsExtension(MethodBase method) => method.IsDefined(typeof(ExtensionAttribute), inherit: false);

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        Enum member => $"{member.GetType().Name}.{member}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Hints(ParameterInfo parameter)
    {
        IEnumerable<string> hints = parameter.GetCustomAttributes().Select(attribute => attribute switch
        {
            NotNullWhenAttribute when1 => $"[NotNullWhen({Value(when1.ReturnValue)})] ",
            MaybeNullWhenAttribute when2 => $"[MaybeNullWhen({Value(when2.ReturnValue)})] ",
            _ => "",
        });
        return string.Concat(hints);
    }

    private string Property(PropertyInfo property)
    {
        MethodInfo accessor = property.GetMethod ?? property.SetMethod!;
        string name = property.GetIndexParameters().Length > 0 ? $"this[{Parameters(accessor.IsSpecialName ? accessor : property.GetMethod!)}]" : property.Name;
        string get = property.GetMethod is { IsPublic: true } ? "get; " : "";
        string set = property.SetMethod is { IsPublic: true } setter ? PublicTypes.IsInit(setter) ? "init; " : "set; " : "";
        string required = property.IsDefined(typeof(RequiredMemberAttribute), inherit: false) ? "required " : "";
        return $"{Modifiers(accessor)}{required}{TypeText.Of(nullability.Create(property))} {name} {{ {get}{set}}}";
    }

    private string? Method(MethodInfo method)
    {
        bool isOperator = method.Name.StartsWith("op_", StringComparison.Ordinal);
        if (method.IsSpecialName && !isOperator)
        {
            return null;
        }

        // What the compiler adds to a record follows from the word "record"; only its positional form is a promise of its own.
        if (PublicTypes.IsCompilerGenerated(method) && method.Name != "Deconstruct")
        {
            return null;
        }

        Type[] generic = method.IsGenericMethodDefinition ? method.GetGenericArguments() : [];
        string parameters = generic.Length == 0 ? "" : $"<{string.Join(", ", generic.Select(type => type.Name))}>";
        return $"{Modifiers(method)}{Return(method)} {method.Name}{parameters}({Parameters(method)}){Constraints(generic)}";
    }

    private string Parameter(ParameterInfo parameter, bool isReceiver)
    {
        string way = parameter.ParameterType.IsByRef ? parameter.IsOut ? "out " : parameter.IsIn ? "in " : "ref " : "";
        string list = parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        string value = parameter.HasDefaultValue ? $" = {Value(parameter.DefaultValue)}" : "";
        return $"{(isReceiver ? "this " : "")}{Hints(parameter)}{list}{way}{TypeText.Of(nullability.Create(parameter))} {parameter.Name}{value}";
    }
}
