using System.Text.Json;

namespace FourPer1000.Exchange.Tests;

/// <summary>The schemas of the package, which may refer to each other by their ids.</summary>
internal sealed class SchemaSet
{
    private readonly Dictionary<string, JsonElement> byId;

    public SchemaSet(params IEnumerable<JsonElement> schemas) =>
        byId = schemas.ToDictionary(schema => schema.GetProperty("$id").GetString()!, StringComparer.Ordinal);

    public static SchemaSet OfThePackage { get; } = new(ExchangeSchemas.Names.Select(Load));

    /// <summary>The schema of a name as it stands in the package.</summary>
    public static JsonElement Load(string name)
    {
        using Stream stream = ExchangeSchemas.Open(name);
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    public static string IdOf(string name) => $"urn:fourper1000:schema:{name}";

    /// <summary>Every place of a document that the schema of a name does not allow; none where it is valid.</summary>
    public IReadOnlyList<string> Problems(string name, string json)
    {
        using var document = JsonDocument.Parse(json);
        return Problems(name, document.RootElement);
    }

    /// <inheritdoc cref="Problems(string, string)"/>
    public IReadOnlyList<string> Problems(string name, JsonElement document)
    {
        string id = IdOf(name);
        var problems = new List<string>();
        new SchemaCheck(this, byId[id], problems).Run(byId[id], document, "$");
        return problems;
    }

    /// <summary>What a reference leads to, with the schema in which it stands.</summary>
    public (JsonElement Root, JsonElement Schema) Resolve(JsonElement root, string reference)
    {
        string[] parts = reference.Split('#');
        JsonElement there = parts[0].Length == 0 ? root : byId[parts[0]];
        JsonElement found = there;
        foreach (string step in parts.Length < 2 ? [] : parts[1].Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            found = found.GetProperty(step);
        }

        return (there, found);
    }
}
