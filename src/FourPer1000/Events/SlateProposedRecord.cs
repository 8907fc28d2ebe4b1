using System.Text.Json;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000;

/// <summary>A proposed slate as it stands in the journal: the whole input, the slate, and the seal of its certificate (charter C5.7).</summary>
/// <param name="Input">The input as the JSON of the file of nominees, without the reasons of fixed and excluded people: those are sealed.</param>
/// <param name="InputHash">The hash of the input, reasons included.</param>
/// <param name="Seats">The seats.</param>
/// <param name="Levels">The levels.</param>
/// <param name="Seal">The seal of the certificate.</param>
/// <param name="Limits">How far the search might go.</param>
public sealed record SlateProposedRecord(
    string Input, InputHash InputHash, ValueList<SlateSeat> Seats, ValueList<SlateLevel> Levels, CertificateSeal Seal, SearchLimits Limits)
{
    /// <summary>As JSON.</summary>
    public string Write() => EventJson.Text(json =>
    {
        json.WriteString("inputHash", InputHash.Value);
        json.List("seats", Seats, SlateJson.Seat);
        json.List("levels", Levels, SlateJson.Level);
        json.WriteString("seal", Seal.Value);
        json.WriteNumber("nodes", Limits.Nodes);
        json.WritePropertyName("input");
        json.WriteRawValue(Input);
    });

    /// <summary>Reads the content of a recorded event.</summary>
    /// <exception cref="UnknownEventException">A newer version of the suite wrote it.</exception>
    /// <exception cref="JsonException">The content was not written here.</exception>
    public static SlateProposedRecord Read(JournalEvent recorded)
    {
        EventTable.KindOf(recorded);
        using var document = JsonDocument.Parse(recorded.Facts);
        JsonElement item = document.RootElement;
        return new(
            item.GetProperty("input").GetRawText(),
            new(item.Text("inputHash")),
            item.List("seats", SlateJson.Seat),
            item.List("levels", SlateJson.Level),
            new(item.Text("seal")),
            LimitsOf(recorded, item));
    }

    // The first form did not say; only the default was in use then.
    private static SearchLimits LimitsOf(JournalEvent recorded, JsonElement item) =>
        recorded.KindVersion < 2 ? SearchLimits.Default : new(item.GetProperty("nodes").GetInt32());
}
