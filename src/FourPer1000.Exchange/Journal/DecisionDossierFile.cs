using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FourPer1000.Rules;
using FourPer1000.Selection;

namespace FourPer1000.Exchange;

/// <summary>The dossier of one decision as a file: whoever has it needs nothing else to check the decision.</summary>
public static class DecisionDossierFile
{
    internal static JsonWriterOptions Plain => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a dossier; indented, with LF line ends.</summary>
    /// <param name="stream">Takes the file; stays open.</param>
    /// <param name="dossier">The dossier.</param>
    public static void Write(Stream stream, DecisionDossier dossier)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(dossier);
        using (var json = new Utf8JsonWriter(stream, Plain with { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("stream", dossier.Stream.Value);
            json.WriteNumber("version", dossier.Version);
            json.WriteStartArray("events");
            foreach (JournalEvent happened in dossier.Events)
            {
                JournalJson.Event(json, happened);
            }

            json.WriteEndArray();
            json.WriteString("terms", dossier.Terms);
            json.WriteStartObject("checkpoint");
            JournalJson.Seal(json, dossier.Seal);
            json.WriteString("moved", dossier.Seal.Moved.Digits);
            json.WriteEndObject();
            json.WriteStartArray("path");
            foreach (TreeStep step in dossier.Path)
            {
                json.WriteStringValue($"{(step.IsLeft ? "left" : "right")}:{step.Sibling}");
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Reads a dossier, or says what is wrong with the file.</summary>
    /// <param name="utf8">The file.</param>
    /// <param name="file">The name for places.</param>
    public static Reading<DecisionDossier> Read(ReadOnlyMemory<byte> utf8, string file)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8);
            JsonElement root = document.RootElement;
            JsonElement checkpoint = root.GetProperty("checkpoint");
            return Reading.Of(new DecisionDossier(
                new(JournalJson.Text(root, "stream")),
                root.GetProperty("version").GetInt64(),
                ValueList.From(root.GetProperty("events").EnumerateArray().Select(JournalJson.Event)),
                JournalJson.Optional(root, "terms"),
                JournalJson.Seal(checkpoint, JournalJson.Hash(checkpoint, "moved")),
                ValueList.From(root.GetProperty("path").EnumerateArray().Select(Step))));
        }
        catch (JsonException fault)
        {
            return Faulty(new(file, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1, null), fault);
        }
        catch (Exception fault) when (IsUnreadable(fault))
        {
            return Faulty(new(file, 1, 1, null), fault);
        }
    }

    /// <summary>Checks a dossier with nothing but the dossier; slates are made again from their recorded input.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="trustedKey">The host's public key as it was published; null where any key will do.</param>
    /// <param name="edition">The edition, for the task forces of slates.</param>
    public static DecisionDossierReport Check(DecisionDossier dossier, string? trustedKey, Edition edition) => DecisionDossierCheck.Of(
        dossier, trustedKey, input => NomineesFile.Read(Encoding.UTF8.GetBytes(input), null, edition).TryGet(out SlateInput? read) ? read : null);

    internal static bool IsUnreadable(Exception fault) => fault is JsonException or FormatException or ArgumentException or InvalidOperationException or KeyNotFoundException or IndexOutOfRangeException;

    private static Reading<DecisionDossier> Faulty(Place place, Exception fault) =>
        Reading.Faulty<DecisionDossier>([new Fault(JournalFaults.UnreadableDossier, place, [new("problem", fault.Message)])]);

    private static TreeStep Step(JsonElement item) => item.GetString()?.Split(':') switch
    {
        ["left", var sibling] => new(IsLeft: true, new(sibling)),
        ["right", var sibling] => new(IsLeft: false, new(sibling)),
        _ => throw new FormatException("'path' names the side and the sibling."),
    };
}
