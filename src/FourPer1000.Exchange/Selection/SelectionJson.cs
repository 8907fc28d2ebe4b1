using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Writes the JSON of selections: indented by two, LF line ends, one at the end; the bytes depend on nothing but the values.</summary>
internal sealed class SelectionJson : IDisposable
{
    private readonly Stream stream;
    private readonly Utf8JsonWriter json;

    public SelectionJson(Stream stream)
    {
        this.stream = stream;
        json = new(stream, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public SelectionJson Object(Action content) => Enclosed(json.WriteStartObject, content, json.WriteEndObject);

    public SelectionJson Array<T>(IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (T item in items)
        {
            write(item);
        }

        json.WriteEndArray();
        return this;
    }

    public SelectionJson Name(string name)
    {
        json.WritePropertyName(name);
        return this;
    }

    public void Text(string? value) => json.WriteStringValue(value);

    public void Text(string name, string? value) => json.WriteString(name, value);

    public void Number(string name, long? value)
    {
        json.WritePropertyName(name);
        if (value is { } number)
        {
            json.WriteNumberValue(number);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public void Number(long value) => json.WriteNumberValue(value);

    public void Truth(string name, bool value) => json.WriteBoolean(name, value);

    public void Null(string name) => json.WriteNull(name);

    /// <summary>Arguments as an object: codes, dates and instants as strings, numbers as numbers, lists of codes as arrays.</summary>
    public void Arguments(string name, ValueList<Argument> arguments) => Name(name).Object(() =>
    {
        foreach (Argument argument in arguments)
        {
            Name(argument.Name);
            switch (argument.Value)
            {
                case ArgumentValue.Number number:
                    json.WriteRawValue(number.Value.ToString(CultureInfo.InvariantCulture));
                    break;
                case ArgumentValue.Codes codes:
                    Array(codes.Values, Text);
                    break;
                default:
                    Text(argument.Value.ToString());
                    break;
            }
        }
    });

    public void Dispose()
    {
        json.Dispose();
        stream.WriteByte((byte)'\n');
    }

    private SelectionJson Enclosed(Action open, Action content, Action close)
    {
        open();
        content();
        close();
        return this;
    }
}
