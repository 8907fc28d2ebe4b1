using FourPer1000.Domain;

namespace FourPer1000.Texts;

/// <summary>A text with its language and whose words it is.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The language it is really in.</param>
/// <param name="Origin">Whose words it is.</param>
public readonly record struct Phrase(string Text, Language Language, PhraseOrigin Origin)
{
    /// <summary>The text as a person may see it: one that is not in the language asked for is marked, never passed off as translated.</summary>
    public override string ToString() => Origin switch
    {
        PhraseOrigin.Fallback => $"[{Language.Code()}] {Text}",
        PhraseOrigin.Missing => $"[{Text}]",
        _ => Text,
    };
}
