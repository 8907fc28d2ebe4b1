using System.Text;

namespace FourPer1000.StateMachines;

/// <summary>The stable code of an enum member: its name in kebab-case.</summary>
public static class Codes
{
    /// <summary><c>TeamMember</c> is <c>team-member</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Table<TEnum>.CodeOf.TryGetValue(value, out string? code) ? code : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a member of the enum.");

    /// <summary>The member with a code: the inverse of <see cref="Of"/>.</summary>
    /// <exception cref="ArgumentException">No member has the code.</exception>
    public static TEnum Find<TEnum>(string code)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(code);
        return Table<TEnum>.ValueOf.TryGetValue(code, out TEnum value) ? value : throw new ArgumentException($"'{code}' is no {typeof(TEnum).Name}.", nameof(code));
    }

    private static string Kebab(string name)
    {
        var code = new StringBuilder(name.Length + 4);
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(c));
        }

        return code.ToString();
    }

    // Made once for each enum: events are read and written by the million.
    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly Dictionary<TEnum, string> CodeOf = Enum.GetValues<TEnum>().Distinct().ToDictionary(value => value, value => Kebab(Enum.GetName(value)!));

        public static readonly Dictionary<string, TEnum> ValueOf = CodeOf.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
