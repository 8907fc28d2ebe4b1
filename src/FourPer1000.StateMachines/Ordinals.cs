using System.Runtime.CompilerServices;

namespace FourPer1000.StateMachines;

/// <summary>An enum's members as numbers, without boxing.</summary>
internal static class Ordinals<TEnum>
    where TEnum : struct, Enum
{
    public static int Of(TEnum value) => Unsafe.SizeOf<TEnum>() switch
    {
        1 => Unsafe.As<TEnum, byte>(ref value),
        2 => Unsafe.As<TEnum, ushort>(ref value),
        4 => Unsafe.As<TEnum, int>(ref value),
        _ => Unsafe.As<TEnum, long>(ref value) is >= 0 and <= int.MaxValue and var fits ? (int)fits : -1,
    };

    /// <summary>Whether the members are 0, 1, 2, … without gaps.</summary>
    public static bool AreDense()
    {
        TEnum[] values = Enum.GetValues<TEnum>();
        return values.Select(Of).Order().SequenceEqual(Enumerable.Range(0, values.Length));
    }
}
