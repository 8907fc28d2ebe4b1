using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Hosting;

/// <summary>An event with what could be opened of its sealed part.</summary>
internal sealed record OpenedEvent(JournalEvent Happened, ValueList<KeyValuePair<string, string?>> Opened)
{
    /// <summary>Whether the readable part of an event names a person.</summary>
    public static bool Names(JournalEvent happened, PersonId person)
    {
        // The search in the text spares most events the reading; ids with letters that JSON escapes are looked for the long way.
        bool isPlain = !person.Value.AsSpan().ContainsAny('"', '\\') && !person.Value.Any(char.IsControl);
        if (isPlain && !happened.Facts.Contains(person.Value, StringComparison.Ordinal) && !happened.Facts.Contains("\\u", StringComparison.Ordinal))
        {
            return false;
        }

        using var document = JsonDocument.Parse(happened.Facts);
        return PartsNaming(document.RootElement, person.Value).Any();
    }

    public void WriteWhole(Utf8JsonWriter json)
    {
        Head(json);
        json.WriteString("command", Happened.Act.Command.Value);
        json.WritePropertyName("facts");
        json.WriteRawValue(Happened.Facts);
        Fields(json);
    }

    public void WriteMentions(Utf8JsonWriter json, PersonId person)
    {
        Head(json);
        json.WriteBoolean("acted", Happened.Act.Actor.Id == person);
        json.WriteStartArray("parts");
        using (var document = JsonDocument.Parse(Happened.Facts))
        {
            foreach (JsonElement part in PartsNaming(document.RootElement, person.Value))
            {
                part.WriteTo(json);
            }
        }

        json.WriteEndArray();
        Fields(json);
    }

    private void Head(Utf8JsonWriter json)
    {
        json.WriteString("stream", Happened.Stream.Value);
        json.WriteNumber("version", Happened.Version);
        json.WriteString("kind", Happened.Kind);
        json.WriteString("recordedAt", Happened.RecordedAt);
        json.WriteString("holdsFrom", Happened.Act.HoldsFrom);
        json.WriteString("by", Happened.Act.Actor.By.ToString());
    }

    private void Fields(Utf8JsonWriter json)
    {
        json.WriteStartObject("opened");
        foreach ((string name, string? text) in Opened.Where(field => field.Value is not null))
        {
            json.WriteString(name, text);
        }

        json.WriteEndObject();
        json.WriteStartArray("erased");
        foreach ((string name, _) in Opened.Where(field => field.Value is null))
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    // The innermost objects that have the id as the value of a property: a nominee, a candidacy, a seat.
    private static IEnumerable<JsonElement> PartsNaming(JsonElement item, string id) => item.ValueKind switch
    {
        JsonValueKind.Object when item.EnumerateObject().Any(property => property.Value.ValueKind == JsonValueKind.String && property.Value.ValueEquals(id)) => [item],
        JsonValueKind.Object => item.EnumerateObject().SelectMany(property => PartsNaming(property.Value, id)),
        JsonValueKind.Array => item.EnumerateArray().SelectMany(inner => PartsNaming(inner, id)),
        _ => [],
    };
}
