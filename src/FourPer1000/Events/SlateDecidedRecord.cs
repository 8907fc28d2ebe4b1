using System.Text.Json;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000;

/// <summary>A slate as the Secretariat decided it, as it stands in the journal (charter C5.6).</summary>
/// <param name="Proposal">The version of the proposal in the stream of the slate.</param>
/// <param name="Departures">The departures with their effects, in their order; their reasons are sealed and empty here.</param>
/// <param name="Seats">The seats as decided.</param>
/// <param name="Levels">The levels as decided.</param>
/// <param name="Broken">The hard rules that do not hold, by name.</param>
public sealed record SlateDecidedRecord(
    long Proposal, ValueList<SeatDeparted> Departures, ValueList<SlateSeat> Seats, ValueList<SlateLevel> Levels, ValueList<string> Broken)
{
    /// <summary>As JSON.</summary>
    public string Write() => EventJson.Text(Write);

    /// <summary>Reads the content of a recorded event.</summary>
    /// <exception cref="UnknownEventException">A newer version of the suite wrote it.</exception>
    /// <exception cref="JsonException">The content was not written here.</exception>
    public static SlateDecidedRecord Read(JournalEvent recorded)
    {
        EventTable.KindOf(recorded);
        using var document = JsonDocument.Parse(recorded.Facts);
        return Read(document.RootElement);
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("proposal", Proposal);
        json.List("departures", Departures, SlateJson.Departed);
        json.List("seats", Seats, SlateJson.Seat);
        json.List("levels", Levels, SlateJson.Level);
        json.Texts("broken", Broken);
    }

    internal static SlateDecidedRecord Read(JsonElement item) => new(
        item.GetProperty("proposal").GetInt64(),
        item.List("departures", SlateJson.Departed),
        item.List("seats", SlateJson.Seat),
        item.List("levels", SlateJson.Level),
        item.Texts("broken"));
}
