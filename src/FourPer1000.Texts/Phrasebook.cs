using System.Collections.Concurrent;
using System.Text;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Texts;

/// <summary>All texts in one language. Thread-safe; the same key and arguments give the same text on every machine, whatever its culture.</summary>
public sealed class Phrasebook
{
    private static readonly ConcurrentDictionary<Language, Phrasebook> Books = new();
    private readonly Dictionary<string, string> own;
    private readonly ConcurrentDictionary<(string Vocabulary, string Code), (Template Template, Phrase Phrase)> found = new();

    private Phrasebook(Language language, Dictionary<string, string> own)
    {
        Language = language;
        this.own = own;
        Forms = new(language);
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    internal LanguageForms Forms { get; }

    /// <summary>The book of a language.</summary>
    public static Phrasebook In(Language language) => Books.GetOrAdd(language, static asked => new(asked, ResourceFiles.Load(asked)));

    /// <summary>A book with further texts of a host's own, read from a JSON map of key to text; they win over the suite's.</summary>
    /// <exception cref="System.Text.Json.JsonException">The map is not JSON.</exception>
    public Phrasebook With(Stream texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var all = new Dictionary<string, string>(own, StringComparer.Ordinal);
        foreach ((string key, string text) in ResourceFiles.Read(texts))
        {
            all[key] = text;
        }

        return new(Language, all);
    }

    /// <summary>The keys of the book's own texts; quoted plan texts and duties are not among them.</summary>
    public IReadOnlyCollection<string> Keys => own.Keys;

    /// <summary>The text of a key, without its arguments put in.</summary>
    /// <param name="key">The whole key, <c>role.team-member</c>.</param>
    public Phrase Find(string key) => Lookup("", key).Phrase;

    /// <summary>The text for a code of a vocabulary: <c>Find("role", "team-member")</c>.</summary>
    public Phrase Find(string vocabulary, string code) => Lookup(vocabulary, code).Phrase;

    /// <summary>Whether this language has the key itself, without falling back.</summary>
    public bool Has(string key) => own.ContainsKey(key) || QuotedTexts.Find(key, Language) is not null;

    /// <summary>The names of the arguments that a text takes.</summary>
    public ValueList<string> ArgumentsOf(string key) => ValueList.From(Lookup("", key).Template.ArgumentNames);

    /// <summary>The text for a code with its arguments put in.</summary>
    public string Render(string vocabulary, string code, params ReadOnlySpan<Argument> arguments)
    {
        var into = new StringBuilder();
        Append(into, vocabulary, code, arguments);
        return into.ToString();
    }

    /// <summary>A number as the language writes it, with as many decimals as it has.</summary>
    public string Number(decimal number) => Forms.Number(number);

    /// <summary>A day as the language writes it.</summary>
    public string Date(DateOnly day)
    {
        var into = new StringBuilder();
        Forms.AppendDate(into, day);
        return into.ToString();
    }

    /// <summary>Items as the language lists them.</summary>
    public string List(ValueList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var into = new StringBuilder();
        Forms.AppendList(into, items);
        return into.ToString();
    }

    /// <summary>Appends the text for a code with its arguments put in.</summary>
    public void Append(StringBuilder into, string vocabulary, string code, params ReadOnlySpan<Argument> arguments)
    {
        ArgumentNullException.ThrowIfNull(into);
        (Template template, Phrase phrase) = Lookup(vocabulary, code);
        if (phrase.Origin is PhraseOrigin.Own or PhraseOrigin.Official)
        {
            template.Render(into, this, arguments);
        }
        else if (phrase.Origin == PhraseOrigin.Fallback)
        {
            into.Append('[').Append(phrase.Language.Code()).Append("] ");
            template.Render(into, In(phrase.Language), arguments);
        }
        else
        {
            into.Append(phrase.ToString());
        }
    }

    private (Template Template, Phrase Phrase) Lookup(string vocabulary, string code) =>
        found.TryGetValue((vocabulary, code), out (Template, Phrase) hit)
            ? hit
            : found.GetOrAdd((vocabulary, code), asked => Compile(asked.Vocabulary.Length == 0 ? asked.Code : $"{asked.Vocabulary}.{asked.Code}"));

    private (Template Template, Phrase Phrase) Compile(string key)
    {
        if (Own(key, Language) is { } here)
        {
            return here;
        }

        // Only a book made by With holds keys that the suite's English lacks.
        return In(Language.English).Own(key, Language.English) is { } english
            ? (english.Template, english.Phrase with { Origin = PhraseOrigin.Fallback })
            : (Template.Parse(""), new(key, Language, PhraseOrigin.Missing));
    }

    private (Template Template, Phrase Phrase)? Own(string key, Language language)
    {
        // Quoted texts are taken as they stand: braces in them mean nothing.
        if (QuotedTexts.Find(key, language) is { } quoted)
        {
            return (Template.Literal(quoted), new(quoted, language, PhraseOrigin.Official));
        }

        return own.TryGetValue(key, out string? text) ? (Template.Parse(text), new(text, language, PhraseOrigin.Own)) : null;
    }
}
