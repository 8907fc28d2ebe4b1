using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Selection;

namespace FourPer1000;

/// <summary>Seats, levels and departures as they stand in events.</summary>
internal static class SlateJson
{
    public static void Seat(Utf8JsonWriter json, SlateSeat seat)
    {
        Seat(json, seat.Seat);
        json.Optional("person", seat.Person?.Value);
        json.WriteNumber("support", seat.Support);
    }

    public static SlateSeat Seat(JsonElement item) => new(SeatOf(item), Person(item, "person"), item.GetProperty("support").GetInt64());

    public static void Level(Utf8JsonWriter json, SlateLevel level)
    {
        json.WriteString("name", level.Name);
        json.WriteNumber("value", level.Value);
        json.WriteBoolean("proven", level.Proven);
    }

    public static SlateLevel Level(JsonElement item) => new(item.Text("name"), item.GetProperty("value").GetInt64(), item.GetProperty("proven").GetBoolean());

    // The reason is free text about people and stands in the sealed part.
    public static void Departed(Utf8JsonWriter json, SeatDeparted departed)
    {
        Seat(json, departed.Departure.Seat);
        json.Optional("person", departed.Departure.Person?.Value);
        json.Optional("before", departed.Before?.Value);
        json.WriteString("author", departed.Departure.Author);
        json.Instant("at", departed.Departure.At);
        json.List("effect", departed.Effect, Change);
        json.Texts("broken", departed.Broken);
    }

    public static SeatDeparted Departed(JsonElement item) => new(
        new(SeatOf(item), Person(item, "person"), item.Text("author"), string.Empty, item.Instant("at")),
        Person(item, "before"),
        item.List("effect", change => new LevelChange(change.Text("level"), change.GetProperty("from").GetInt64(), change.GetProperty("to").GetInt64())),
        item.Texts("broken"));

    private static void Change(Utf8JsonWriter json, LevelChange change)
    {
        json.WriteString("level", change.Level);
        json.WriteNumber("from", change.From);
        json.WriteNumber("to", change.To);
    }

    private static void Seat(Utf8JsonWriter json, SeatId seat)
    {
        json.WriteString("taskForce", seat.TaskForce.Value);
        json.WriteString("seat", seat.Seat);
    }

    private static SeatId SeatOf(JsonElement item) => new(item.Text("taskForce"), item.Text("seat"));

    private static PersonId? Person(JsonElement item, string name) => item.Find(name) is { } id ? new PersonId(id) : null;
}
