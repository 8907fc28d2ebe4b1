using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace FourPer1000.House.Tests;

/// <summary>Looks into compiled code for the types, members and numbers that it uses.</summary>
internal static class CompiledCode
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> Instructions = typeof(OpCodes).GetFields().Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => (int)(ushort)code.Value);

    /// <summary>The types of an assembly that code refers to, nested ones by their own name.</summary>
    public static IReadOnlyList<string> TypesUsed(string file, string assembly) => Read(file, metadata => metadata.TypeReferences
        .Where(handle => HomeOf(metadata, handle) == assembly)
        .Select(handle => NameOf(metadata, handle)));

    /// <summary>The members of an assembly's types that code refers to, as <c>Type.member</c>.</summary>
    public static IReadOnlyList<string> MembersUsed(string file, string assembly) => Read(file, metadata => metadata.MemberReferences
        .Select(metadata.GetMemberReference)
        .Where(member => member.Parent.Kind == HandleKind.TypeReference && HomeOf(metadata, (TypeReferenceHandle)member.Parent) == assembly)
        .Select(member => $"{NameOf(metadata, (TypeReferenceHandle)member.Parent)}.{metadata.GetString(member.Name)}"));

    /// <summary>The methods and fields that have to do with floating-point numbers: in types, or in instructions.</summary>
    public static IReadOnlyList<string> FloatsIn(Assembly assembly) =>
    [
        .. assembly.GetTypes().SelectMany(type => type.GetFields(Own)).Where(field => IsFloat(field.FieldType)).Select(NameOf)
            .Concat(assembly.GetTypes().SelectMany(type => type.GetMethods(Own).Concat<MethodBase>(type.GetConstructors(Own))).Where(HasFloats).Select(NameOf)),
    ];

    private static bool HasFloats(MethodBase method)
    {
        System.Reflection.MethodBody? body = method.GetMethodBody();
        return method.GetParameters().Any(parameter => IsFloat(parameter.ParameterType))
            || (method is MethodInfo info && IsFloat(info.ReturnType))
            || (body is not null && (body.LocalVariables.Any(local => IsFloat(local.LocalType)) || CodesOf(body.GetILAsByteArray() ?? []).Any(IsFloat)));
    }

    private static IEnumerable<OpCode> CodesOf(byte[] code)
    {
        for (int at = 0; at < code.Length;)
        {
            int value = code[at++];
            OpCode instruction = Instructions[value == 0xFE ? (value << 8) | code[at++] : value];
            yield return instruction;
            at += instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static bool IsFloat(OpCode code) => code.Name!.Contains(".r4", StringComparison.Ordinal) || code.Name.Contains(".r8", StringComparison.Ordinal) || code.Name.Contains(".r.", StringComparison.Ordinal);

    private static bool IsFloat(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(Half)
        || (type.HasElementType && IsFloat(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(IsFloat));

    private static string NameOf(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    private static IReadOnlyList<string> Read(string file, Func<MetadataReader, IEnumerable<string>> names)
    {
        using FileStream stream = File.OpenRead(file);
        using var image = new PEReader(stream);
        return [.. names(image.GetMetadataReader()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle) => metadata.GetString(metadata.GetTypeReference(handle).Name);

    // The assembly that a type, or the type around it, comes from.
    private static string HomeOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        EntityHandle scope = metadata.GetTypeReference(handle).ResolutionScope;
        return scope.Kind == HandleKind.TypeReference
            ? HomeOf(metadata, (TypeReferenceHandle)scope)
            : metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)scope).Name);
    }
}
