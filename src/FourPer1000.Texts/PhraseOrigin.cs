namespace FourPer1000.Texts;

/// <summary>Whose words a text is (charter C10.1).</summary>
public enum PhraseOrigin
{
    /// <summary>Quoted from the Initiative's own text in this language.</summary>
    Official,

    /// <summary>Written by the project in this language; of a plan text it is the project's own translation.</summary>
    Own,

    /// <summary>There is no text in the language asked for: English stands in its place.</summary>
    Fallback,

    /// <summary>There is no text at all: the key stands in its place.</summary>
    Missing,
}
