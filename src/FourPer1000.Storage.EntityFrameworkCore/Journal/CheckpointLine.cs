using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000.Storage.EntityFrameworkCore;

/// <summary>A checkpoint as one line of JSON.</summary>
internal static class CheckpointLine
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz";

    public static string Write(Checkpoint checkpoint)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteNumber("number", checkpoint.Number);
            json.WriteString("at", checkpoint.At.ToString(Moment, CultureInfo.InvariantCulture));
            json.WriteNumber("upTo", checkpoint.UpTo);
            json.WriteNumber("events", checkpoint.Events);
            json.WriteString("order", checkpoint.Order.Digits);
            json.WriteString("root", checkpoint.Root.Digits);
            json.WriteStartArray("heads");
            foreach (StreamHead head in checkpoint.Heads)
            {
                json.WriteStartObject();
                json.WriteString("stream", head.Stream.Value);
                json.WriteNumber("version", head.Version);
                json.WriteString("hash", head.Hash.Digits);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteString("before", checkpoint.Before.Digits);
            json.WriteString("key", checkpoint.Key);
            json.WriteString("signature", checkpoint.Signature);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static Checkpoint Read(string line)
    {
        using var document = JsonDocument.Parse(line);
        JsonElement item = document.RootElement;
        return new(
            item.GetProperty("number").GetInt64(),
            DateTimeOffset.ParseExact(Text(item, "at"), Moment, CultureInfo.InvariantCulture),
            item.GetProperty("upTo").GetInt64(),
            item.GetProperty("events").GetInt64(),
            new(Text(item, "order")),
            new(Text(item, "root")),
            ValueList.From(item.GetProperty("heads").EnumerateArray().Select(head =>
                new StreamHead(new(Text(head, "stream")), head.GetProperty("version").GetInt64(), new(Text(head, "hash"))))),
            new(Text(item, "before")),
            Text(item, "key"),
            Text(item, "signature"));
    }

    private static string Text(JsonElement item, string name) => item.GetProperty(name).GetString() ?? throw new JsonException($"'{name}' is null.");
}
