using System.Text;

namespace FourPer1000.Texts;

/// <summary>The key of a unit's text: the unit of the plan as a kebab-case word.</summary>
public static class UnitKey
{
    /// <summary><c>% of UNFCCC country Parties</c> is <c>percent-of-unfccc-country-parties</c>.</summary>
    public static string Of(string unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var key = new StringBuilder();
        foreach (char c in unit.Replace("%", "percent", StringComparison.Ordinal))
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                key.Append(char.ToLowerInvariant(c));
            }
            else if (key.Length > 0 && key[^1] != '-')
            {
                key.Append('-');
            }
        }

        return key.ToString().TrimEnd('-');
    }
}
