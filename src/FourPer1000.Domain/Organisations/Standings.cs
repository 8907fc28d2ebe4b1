using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>Standings as codes.</summary>
public static class Standings
{
    /// <summary>All, from least to best.</summary>
    public static ValueList<Standing> All { get; } = [Standing.None, Standing.Partner, Standing.Member];

    /// <summary><c>none</c>, <c>partner</c> or <c>member</c>.</summary>
    public static string Code(this Standing standing) => standing switch
    {
        Standing.None => "none",
        Standing.Partner => "partner",
        Standing.Member => "member",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Not a standing."),
    };

    /// <summary>Finds a standing by its code; codes are compared ordinally.</summary>
    public static bool TryParse(string? code, out Standing standing) => CodeLookup.TryFind(All, Code, code, out standing);
}
