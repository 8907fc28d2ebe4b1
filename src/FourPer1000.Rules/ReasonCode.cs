namespace FourPer1000.Rules;

/// <summary>The form of reason codes.</summary>
internal static class ReasonCode
{
    /// <summary>Whether the code is two kebab-case words joined by a dot.</summary>
    public static bool IsWellFormed(string? code)
    {
        string[] parts = (code ?? "").Split('.');
        return parts.Length == 2 && parts.All(IsKebab);
    }

    private static bool IsKebab(string word) =>
        word.Length > 0
        && char.IsAsciiLetterLower(word[0])
        && word[^1] != '-'
        && !word.Contains("--", StringComparison.Ordinal)
        && word.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
