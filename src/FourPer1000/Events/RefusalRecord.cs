using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>A request that was not carried out, as it stands in the journal: refusals are events too (charter C10.2).</summary>
/// <param name="Request">What was asked: a kebab-case code.</param>
/// <param name="Subject">What it was about, as opaque text without anything personal.</param>
/// <param name="Decision">Why not.</param>
public sealed record RefusalRecord(string Request, string Subject, Decision Decision)
{
    /// <summary>A keyed digest of the whole command, where the subject does not say all of it; null for none.</summary>
    public string? Digest { get; init; }

    /// <summary>As JSON.</summary>
    public string Write() => EventJson.Text(json =>
    {
        json.WriteString("request", Request);
        json.WriteString("subject", Subject);
        json.Optional("digest", Digest);
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
        return new(item.Text("request"), item.Text("subject"), DecisionJson.Read(item.GetProperty("decision"))) { Digest = item.Find("digest") };
    }

    /// <summary>Whether an event records the refusal of the command with a digest.</summary>
    /// <exception cref="UnknownEventException">A newer version of the suite wrote it.</exception>
    public static bool IsOf(JournalEvent recorded, string request, string digest) =>
        IsOf(recorded) && Read(recorded) is var no && string.Equals(no.Request, request, StringComparison.Ordinal) && string.Equals(no.Digest, digest, StringComparison.Ordinal);

    /// <summary>Whether an event records such a refusal. Those of dossiers carry the form and are read as <see cref="DossierRecord"/>.</summary>
    public static bool IsOf(JournalEvent recorded)
    {
        ArgumentNullException.ThrowIfNull(recorded);
        return recorded.Kind is "person.request-refused" or "edition.request-refused" or "slate.refused" or "observation.refused";
    }
}
