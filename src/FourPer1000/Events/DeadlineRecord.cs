using System.Text.Json;

namespace FourPer1000;

/// <summary>A deadline of an edition that came: the content of its event.</summary>
/// <param name="Item">The stable id of the due item.</param>
/// <param name="Deadline">What kind of deadline: the name of the rule that found it.</param>
/// <param name="Date">The date of the deadline, in the call's time zone.</param>
public sealed record DeadlineRecord(string Item, string Deadline, DateOnly Date)
{
    /// <summary>As JSON.</summary>
    public string Write() => EventJson.Text(json =>
    {
        json.WriteString("item", Item);
        json.WriteString("deadline", Deadline);
        json.Date("date", Date);
    });

    /// <summary>Reads the content of a recorded event.</summary>
    /// <exception cref="UnknownEventException">A newer version of the suite wrote it.</exception>
    /// <exception cref="JsonException">The content was not written here.</exception>
    public static DeadlineRecord Read(JournalEvent recorded)
    {
        EventTable.KindOf(recorded);
        using var document = JsonDocument.Parse(recorded.Facts);
        JsonElement item = document.RootElement;
        return new(item.Text("item"), item.Text("deadline"), item.Date("date"));
    }
}
