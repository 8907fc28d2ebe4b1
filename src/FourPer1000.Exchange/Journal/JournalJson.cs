using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Events, heads and seals as JSON objects.</summary>
internal static class JournalJson
{
    public static void Event(Utf8JsonWriter json, JournalEvent happened)
    {
        json.WriteStartObject();
        json.WriteNumber("position", happened.Position);
        json.WriteString("stream", happened.Stream.Value);
        json.WriteNumber("version", happened.Version);
        json.WriteString("kind", happened.Kind);
        json.WriteNumber("kindVersion", happened.KindVersion);
        json.WriteString("facts", happened.Facts);
        json.WriteString("sealed", happened.Sealed);
        json.WriteString("command", happened.Act.Command.Value);
        json.WriteNumber("ordinal", happened.Ordinal);
        json.WriteString("actor", happened.Act.Actor.Id?.Value);
        json.WriteStartArray("authorities");
        foreach (Authority authority in happened.Act.Actor.By)
        {
            json.WriteStringValue(authority.Code);
        }

        json.WriteEndArray();
        json.WriteString("concerned", happened.Act.Concerned?.Value);
        json.WriteString("edition", happened.Act.Edition.Value);
        json.WriteString("recordedAt", InstantText.Of(happened.RecordedAt));
        json.WriteString("holdsFrom", InstantText.Of(happened.Act.HoldsFrom.ToUniversalTime()));
        json.WriteString("hash", happened.Hash.Digits);
        json.WriteEndObject();
    }

    public static JournalEvent Event(JsonElement item) => new(
        item.GetProperty("position").GetInt64(),
        new(Text(item, "stream")),
        item.GetProperty("version").GetInt64(),
        Text(item, "kind"),
        item.GetProperty("kindVersion").GetInt32(),
        Text(item, "facts"),
        Optional(item, "sealed"),
        new(
            new(Text(item, "command")),
            new(
                Person(item, "actor"),
                AuthoritySet.Create([.. item.GetProperty("authorities").EnumerateArray().Select(code => new Authority(code.GetString() ?? throw Null("authorities")))])),
            Person(item, "concerned"),
            new(Text(item, "edition")),
            Instant(item, "holdsFrom")),
        item.GetProperty("ordinal").GetInt32(),
        Instant(item, "recordedAt"),
        Hash(item, "hash"));

    // Of a seal everything but the digest of the heads, which a checkpoint has itself.
    public static void Seal(Utf8JsonWriter json, CheckpointSeal seal)
    {
        json.WriteNumber("number", seal.Number);
        json.WriteString("at", InstantText.Of(seal.At));
        json.WriteNumber("upTo", seal.UpTo);
        json.WriteNumber("events", seal.Events);
        json.WriteString("order", seal.Order.Digits);
        json.WriteString("root", seal.Root.Digits);
        json.WriteString("before", seal.Before.Digits);
        json.WriteString("key", seal.Key);
        json.WriteString("signature", seal.Signature);
    }

    public static CheckpointSeal Seal(JsonElement item, EventHash moved) => new(
        item.GetProperty("number").GetInt64(),
        Instant(item, "at"),
        item.GetProperty("upTo").GetInt64(),
        item.GetProperty("events").GetInt64(),
        Hash(item, "order"),
        Hash(item, "root"),
        moved,
        Hash(item, "before"),
        Text(item, "key"),
        Text(item, "signature"));

    public static EventHash Hash(JsonElement item, string name) => new(Text(item, name));

    public static string Text(JsonElement item, string name) => item.GetProperty(name).GetString() ?? throw Null(name);

    public static string? Optional(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static PersonId? Person(JsonElement item, string name) => Optional(item, name) is { } id ? new PersonId(id) : null;

    private static DateTimeOffset Instant(JsonElement item, string name) =>
        InstantText.TryRead(Text(item, name), out DateTimeOffset instant) ? instant : throw new FormatException($"'{name}' is no instant.");

    private static FormatException Null(string name) => new($"'{name}' is null.");
}
