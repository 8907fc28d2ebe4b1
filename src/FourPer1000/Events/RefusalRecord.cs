using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>A request that was not carried out, as it stands in the journal: refusals are events too (charter C10.2).</summary>
/// <param name="Request">What was asked: a kebab-case code.</param>
/// <param name="Subject">What it was about, as opaque text without anything personal.</param>
/// <param name="Decision">Why not.</param>
public sealed record RefusalRecord(string Request, string Subject, Decision Decision)
{
    /// <summary>As JSON.</summary>
    public string Write() => EventJson.Text(json =>
    {
        json.WriteString("request", Request);
        json.WriteString("subject", Subject);
        DecisionJson.Write(json, "decision", Decision);
    });

    /// <summary>Reads the content of a recorded event.</summary>
    /// <exception cref="UnknownEventException">A newer version of the suite wrote it.</exception>
    /// <exception cref="JsonException">The content was not written here.</exception>
    public static RefusalRecord Read(JournalEvent recorded)
    {
        EventTable.KindOf(recorded);
        using var document = JsonDocument.Parse(recorded.Facts);
        JsonElement item = document.RootElement;
        return new(item.Text("request"), item.Text("subject"), DecisionJson.Read(item.GetProperty("decision")));
    }

    /// <summary>Whether an event records such a refusal. Those of dossiers carry the form and are read as <see cref="DossierRecord"/>.</summary>
    public static bool IsOf(JournalEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        return recorded.Kind is "person.request-refused" or "edition.request-refused" or "slate.refused" or "observation.refused";
    }
}
