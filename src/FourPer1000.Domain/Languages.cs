using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>The languages as codes.</summary>
public static class Languages
{
    /// <summary>All, in the order English, French, Spanish.</summary>
    public static ValueList<Language> All { get; } = [Language.English, Language.French, Language.Spanish];

    /// <summary><c>en</c>, <c>fr</c> or <c>es</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a member of the enum.</exception>
    public static string Code(this Language language) => language switch
    {
        Language.English => "en",
        Language.French => "fr",
        Language.Spanish => "es",
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language."),
    };

    /// <summary>Finds a language by its code; codes are compared ordinally.</summary>
    public static bool TryParse(string? code, out Language language) => CodeLookup.TryFind(All, Code, code, out language);
}
