using System.Text.Json;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000;

/// <summary>Where the slate of an edition stands: a row of <see cref="JournalViews.Slates"/>.</summary>
/// <param name="Proposal">The version of the latest proposal in the stream of the slate: what a decision refers to.</param>
/// <param name="InputHash">The hash of the input it was made from.</param>
/// <param name="Seal">The seal of its certificate.</param>
/// <param name="Seats">The seats as proposed.</param>
/// <param name="Levels">The levels as proposed.</param>
/// <param name="Decided">What the Secretariat decided last, departures and final seats, on this proposal or on an earlier one; null for nothing yet.</param>
public sealed record SlateStanding(
    long Proposal, InputHash InputHash, CertificateSeal Seal, ValueList<SlateSeat> Seats, ValueList<SlateLevel> Levels, SlateDecidedRecord? Decided)
{
    /// <summary>The state of a row whose latest proposal waits for a decision.</summary>
    public const string Proposed = "proposed";

    /// <summary>The state of a row whose latest proposal was decided.</summary>
    public const string IsDecided = "decided";

    /// <summary>The state of the row.</summary>
    public string State => Decided?.Proposal == Proposal ? IsDecided : Proposed;

    /// <summary>Reads a row.</summary>
    /// <exception cref="JsonException">The row is not one of that view.</exception>
    public static SlateStanding Of(ViewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        using var document = JsonDocument.Parse(row.Content);
        JsonElement item = document.RootElement;
        return new(
            item.GetProperty("proposal").GetInt64(),
            new(item.Text("inputHash")),
            new(item.Text("seal")),
            item.List("seats", SlateJson.Seat),
            item.List("levels", SlateJson.Level),
            item.TryGetProperty("decided", out JsonElement decided) ? SlateDecidedRecord.Read(decided) : null);
    }

    /// <summary>As JSON.</summary>
    public string Write() => EventJson.Text(json =>
    {
        json.WriteNumber("proposal", Proposal);
        json.WriteString("inputHash", InputHash.Value);
        json.WriteString("seal", Seal.Value);
        json.List("seats", Seats, SlateJson.Seat);
        json.List("levels", Levels, SlateJson.Level);
        if (Decided is not null)
        {
            json.WriteStartObject("decided");
            Decided.Write(json);
            json.WriteEndObject();
        }
    });
}
