using FourPer1000.Rules;

namespace FourPer1000.Selection;

/// <summary>Schemes of lots as codes.</summary>
public static class LotSchemes
{
    /// <summary>All schemes.</summary>
    public static ValueList<LotScheme> All { get; } = [LotScheme.Sha256, LotScheme.Rfc3797];

    /// <summary><c>sha256</c> or <c>rfc3797</c>.</summary>
    public static string Code(this LotScheme scheme) => scheme switch
    {
        LotScheme.Sha256 => "sha256",
        LotScheme.Rfc3797 => "rfc3797",
        _ => throw new ArgumentOutOfRangeException(nameof(scheme), scheme, "Not a scheme."),
    };

    /// <summary>Finds a scheme by its code; codes are compared ordinally.</summary>
    public static bool TryParse(string? code, out LotScheme scheme)
    {
        scheme = string.Equals(code, "rfc3797", StringComparison.Ordinal) ? LotScheme.Rfc3797 : LotScheme.Sha256;
        return string.Equals(code, scheme.Code(), StringComparison.Ordinal);
    }
}
