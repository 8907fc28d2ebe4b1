using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>The plain parts of events as JSON: one content, one text.</summary>
internal static class EventJson
{
    private const string Day = "yyyy-MM-dd", Moment = "yyyy-MM-dd'T'HH:mm:ss.fffffffzzz";

    // Nothing of it is ever shown by a browser: letters stay readable.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static Sheet? free;

    public static string Text(Action<Utf8JsonWriter> write)
    {
        // Taken while it is in use: a text that is written within another one gets a sheet of its own.
        Sheet sheet = free ?? new();
        free = null;
        string text = sheet.Text(write);
        free = sheet;
        return text;
    }

    public static void Date(this Utf8JsonWriter json, string name, DateOnly date) => json.WriteString(name, date.ToString(Day, CultureInfo.InvariantCulture));

    public static void Instant(this Utf8JsonWriter json, string name, DateTimeOffset at) => json.WriteString(name, at.ToString(Moment, CultureInfo.InvariantCulture));

    public static void Optional(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public static void List<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    public static string Text(this JsonElement item, string name) => item.GetProperty(name).GetString() ?? throw new JsonException($"'{name}' is null.");

    public static string? Find(this JsonElement item, string name) => item.TryGetProperty(name, out JsonElement value) ? value.GetString() : null;

    public static DateOnly Date(this JsonElement item, string name) => DateOnly.ParseExact(item.Text(name), Day, CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(this JsonElement item, string name) => DateTimeOffset.ParseExact(item.Text(name), Moment, CultureInfo.InvariantCulture);

    public static ValueList<T> List<T>(this JsonElement item, string name, Func<JsonElement, T> read) =>
        ValueList.From(item.GetProperty(name).EnumerateArray().Select(read));

    public static ValueList<string> Texts(this JsonElement item, string name) => item.List(name, text => text.GetString()!);

    private sealed class Sheet : IDisposable
    {
        private readonly ArrayBufferWriter<byte> buffer = new(512);
        private readonly Utf8JsonWriter json;

        public Sheet() => json = new(buffer, Plain);

        public void Dispose() => json.Dispose();

        public string Text(Action<Utf8JsonWriter> write)
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
            json.Flush();
            string text = Encoding.UTF8.GetString(buffer.WrittenSpan);
            buffer.ResetWrittenCount();
            json.Reset();
            return text;
        }
    }
}
