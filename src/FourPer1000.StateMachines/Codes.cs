using System.Text;

namespace FourPer1000.StateMachines;

/// <summary>The stable code of an enum member: its name in kebab-case.</summary>
public static class Codes
{
    /// <summary><c>TeamMember</c> is <c>team-member</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a member of its enum.</exception>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        string name = Enum.GetName(value) ?? throw new ArgumentOutOfRangeException(nameof(value), value, "Not a member of the enum.");
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

    /// <summary>The member with a code: the inverse of <see cref="Of"/>.</summary>
    /// <exception cref="ArgumentException">No member has the code.</exception>
    public static TEnum Find<TEnum>(string code)
        where TEnum : struct, Enum
    {
        foreach (TEnum value in Enum.GetValues<TEnum>())
        {
            if (string.Equals(Of(value), code, StringComparison.Ordinal))
            {
                return value;
            }
        }

        throw new ArgumentException($"'{code}' is no {typeof(TEnum).Name}.", nameof(code));
    }
}
