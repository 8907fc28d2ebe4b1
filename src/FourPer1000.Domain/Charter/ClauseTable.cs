using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>The charter as data.</summary>
public static class ClauseTable
{
    private static readonly Lazy<(ValueList<CharterSection> Sections, Dictionary<Clause, CharterClause> Clauses, string Source)> Loaded = new(Load);

    /// <summary>What the founding text is and whose the sentences are.</summary>
    public static string Source => Loaded.Value.Source;

    /// <summary>The sections, in order.</summary>
    public static ValueList<CharterSection> Sections => Loaded.Value.Sections;

    /// <summary>The clauses, in order.</summary>
    public static IReadOnlyCollection<CharterClause> Clauses => Loaded.Value.Clauses.Values;

    /// <summary>A clause by its id, or null where the charter has none of that id.</summary>
    public static CharterClause? Find(Clause id) => Loaded.Value.Clauses.GetValueOrDefault(id);

    private static (ValueList<CharterSection>, Dictionary<Clause, CharterClause>, string) Load()
    {
        using JsonDocument document = EmbeddedData.Open("clauses.json");
        JsonElement root = document.RootElement;
        return (
            ValueList.From(root.GetProperty("sections").EnumerateArray().Select(section =>
                new CharterSection(section.GetProperty("number").GetInt32(), section.GetProperty("title").Local()))),
            root.GetProperty("clauses").EnumerateArray().Select(ReadClause).ToDictionary(clause => clause.Id),
            root.Text("source"));
    }

    private static CharterClause ReadClause(JsonElement clause) => new(
        clause.Text("id"),
        clause.GetProperty("section").GetInt32(),
        clause.GetProperty("sentence").Local(),
        clause.GetProperty("reading") is { ValueKind: JsonValueKind.Object } reading ? reading.Local() : null,
        ValueList.From(clause.GetProperty("founding").EnumerateArray().Select(quote => quote.Local())));
}
