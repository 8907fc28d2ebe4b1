using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>Finds a member of a list by its code; codes are compared ordinally.</summary>
internal static class CodeLookup
{
    public static bool TryFind<T>(ValueList<T> all, Func<T, string> codeOf, string? code, out T found)
        where T : struct
    {
        foreach (T candidate in all)
        {
            if (string.Equals(codeOf(candidate), code, StringComparison.Ordinal))
            {
                found = candidate;
                return true;
            }
        }

        found = default;
        return false;
    }
}
