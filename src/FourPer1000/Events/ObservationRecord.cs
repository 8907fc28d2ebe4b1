using System.Text.Json;
using FourPer1000.StateMachines;
using FourPer1000.Targets;

namespace FourPer1000;

/// <summary>An observation as it stands in the journal; a correction is a later event for the same scope and date (charter C10.2).</summary>
public static class ObservationRecord
{
    /// <summary>The observation as JSON; when it was recorded is said by the event.</summary>
    public static string Write(PlanObservation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return EventJson.Text(json =>
        {
            json.WriteString("measure", observation.Measure);
            json.WriteString("scope", observation.Scope);
            json.Date("date", observation.At);
            if (observation.Value.Step is { } step)
            {
                json.WriteString("step", Codes.Of(step));
            }
            else
            {
                json.WriteNumber("value", observation.Value.Number!.Value);
            }

            Number(json, "low", observation.Low);
            Number(json, "high", observation.High);
            json.Optional("evidence", observation.Evidence);
            json.Optional("source", observation.Source);
        });
    }

    /// <summary>Reads the observation of an event.</summary>
    /// <exception cref="UnknownEventException">A newer version of the suite wrote it.</exception>
    public static PlanObservation Read(JournalEvent recorded)
    {
        EventTable.KindOf(recorded);
        return Read(recorded.Facts) with { RecordedAt = recorded.RecordedAt };
    }

    /// <summary>Reads an observation that was written here.</summary>
    /// <exception cref="JsonException">The text was not written here.</exception>
    public static PlanObservation Read(string facts)
    {
        using var document = JsonDocument.Parse(facts);
        JsonElement item = document.RootElement;
        ObservedValue value = item.Find("step") is { } step ? Codes.Find<MilestoneState>(step) : item.GetProperty("value").GetDecimal();
        return new(item.Text("measure"), item.Text("scope"), item.Date("date"), value)
        {
            Low = Number(item, "low"),
            High = Number(item, "high"),
            Evidence = item.Find("evidence"),
            Source = item.Find("source"),
        };
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private static decimal? Number(JsonElement item, string name) => item.TryGetProperty(name, out JsonElement value) ? value.GetDecimal() : null;
}
