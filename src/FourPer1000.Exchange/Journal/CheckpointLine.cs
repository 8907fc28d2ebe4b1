using System.Buffers;
using System.Text;
using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>A checkpoint as one line of JSON: what is appended to the file outside the database.</summary>
public static class CheckpointLine
{
    /// <summary>The line, without a line end.</summary>
    public static string Write(Checkpoint checkpoint)
    {
        ArgumentNullException.ThrowIfNull(checkpoint);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, DecisionDossierFile.Plain))
        {
            json.WriteStartObject();
            JournalJson.Seal(json, CheckpointSeal.Of(checkpoint));
            json.WriteStartArray("heads");
            foreach (StreamHead head in checkpoint.Heads)
            {
                json.WriteStartArray();
                json.WriteStringValue(head.Stream.Value);
                json.WriteNumberValue(head.Version);
                json.WriteStringValue(head.Hash.Digits);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a line, or says where it is wrong.</summary>
    /// <param name="line">The line.</param>
    /// <param name="place">Where it stands.</param>
    public static Reading<Checkpoint> Read(string line, Place place)
    {
        ArgumentNullException.ThrowIfNull(line);
        try
        {
            using var document = JsonDocument.Parse(line);
            CheckpointSeal seal = JournalJson.Seal(document.RootElement, EventHash.None);
            ValueList<StreamHead> heads = ValueList.From(document.RootElement.GetProperty("heads").EnumerateArray().Select(head =>
                new StreamHead(new(head[0].GetString() ?? ""), head[1].GetInt64(), new(head[2].GetString() ?? ""))));
            return Reading.Of(new Checkpoint(
                seal.Number, seal.At, seal.UpTo, seal.Events, seal.Order, seal.Root, heads, seal.Before, seal.Key, seal.Signature));
        }
        catch (Exception fault) when (DecisionDossierFile.IsUnreadable(fault))
        {
            return Reading.Faulty<Checkpoint>([new Fault(JournalFaults.UnreadableCheckpoint, place, [])]);
        }
    }

    /// <summary>Reads a file of lines, oldest first. A last line without its line end was being written when the machine stopped, and is left out.</summary>
    /// <param name="text">The file.</param>
    /// <param name="file">The name for places.</param>
    public static Reading<ValueList<Checkpoint>> ReadAll(string text, string file)
    {
        ArgumentNullException.ThrowIfNull(text);
        string[] lines = text.Split('\n')[..^1];
        Reading<Checkpoint>[] readings = [.. lines.Select((line, i) => Read(line, new(file, i + 1, 1, null)))];
        ValueList<Fault> faults = ValueList.From(readings.SelectMany(reading => reading.Faults));
        return faults.Count > 0
            ? Reading.Faulty<ValueList<Checkpoint>>(faults)
            : Reading.Of(ValueList.From(readings.Select(reading => reading.TryGet(out Checkpoint? checkpoint) ? checkpoint : throw new FormatException(file))));
    }
}
