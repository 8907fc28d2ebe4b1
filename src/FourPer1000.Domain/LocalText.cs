namespace FourPer1000.Domain;

/// <summary>One text in the three languages; a language that the source lacks is null.</summary>
/// <param name="English">English.</param>
/// <param name="French">French.</param>
/// <param name="Spanish">Spanish.</param>
public sealed record LocalText(string? English, string? French, string? Spanish)
{
    /// <summary>The text in a language, or null where there is none.</summary>
    public string? this[Language language] => language switch
    {
        Language.English => English,
        Language.French => French,
        Language.Spanish => Spanish,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a language."),
    };
}
