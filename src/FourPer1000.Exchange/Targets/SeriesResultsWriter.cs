using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>Judges the series of a file and writes the results: a JSON array with one result a line, in the order of the file.</summary>
public static class SeriesResultsWriter
{
    private static readonly Clause PlaceOfFault = "C10.4";

    /// <summary>Judges and writes; the stream stays open.</summary>
    /// <param name="into">Takes UTF-8.</param>
    /// <param name="file">The series.</param>
    /// <param name="method">The method.</param>
    /// <param name="asOf">The date up to which is looked; null for each series' own latest observation.</param>
    /// <param name="book">The language of the texts.</param>
    public static void Write(Stream into, SeriesFile file, SeriesMethod method, TimePoint? asOf, Phrasebook book)
    {
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(book);
        var buffer = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        into.Write("["u8);
        for (int i = 0; i < file.Entries.Count; i++)
        {
            into.Write(i == 0 ? "\n"u8 : ",\n"u8);
            buffer.ResetWrittenCount();
            json.Reset();
            SeriesEntry entry = file.Entries[i];
            if (entry.Series is { } series)
            {
                WriteResult(json, method.Evaluate(series, asOf), book);
            }
            else
            {
                WriteUnreadable(json, entry, method, book);
            }

            json.Flush();
            into.Write(buffer.WrittenSpan);
        }

        into.Write(file.Entries.Count == 0 ? "]\n"u8 : "\n]\n"u8);
    }

    private static void WriteResult(Utf8JsonWriter json, TargetResult result, Phrasebook book)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, result.Id);
        json.WriteString("status"u8, result.Status.Code());
        ResultJson.WriteFlags(json, result);
        ResultJson.WriteNumber(json, "ratio", result.Figures.Ratio);
        ResultJson.WriteNumber(json, "rate", result.Figures.Rate);
        ResultJson.WriteNumber(json, "score", result.Figures.Score);
        ResultJson.WriteMethod(json, result.Method, result.Thresholds);
        ResultJson.WriteTime(json, "asOf", result.AsOf);
        if (result.BasePoint is { } start)
        {
            json.WriteStartObject("base"u8);
            ResultJson.WritePoint(json, start.At, start.Value);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("base"u8);
        }

        json.WriteString("stretch"u8, result.Stretch?.Code());
        ResultJson.WriteFigures(json, result.Figures);
        ResultJson.WritePoints(json, result);
        json.WriteStartArray("reasons"u8);
        foreach (Reason reason in result.Reasons)
        {
            ResultJson.WriteReason(json, reason.Code, reason.Clause, reason.Arguments.AsSpan());
        }

        json.WriteEndArray();
        json.WriteString("text"u8, ResultSentences.Of(book, result));
        json.WriteEndObject();
    }

    private static void WriteUnreadable(Utf8JsonWriter json, SeriesEntry entry, SeriesMethod method, Phrasebook book)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, entry.Id);
        json.WriteString("status"u8, TargetStatus.NotAssessable.Code());
        json.WriteStartArray("flags"u8);
        json.WriteEndArray();
        json.WriteNull("ratio"u8);
        json.WriteNull("rate"u8);
        json.WriteNull("score"u8);
        ResultJson.WriteMethod(json, method.Name, method.Thresholds.Name);
        json.WriteNull("asOf"u8);
        json.WriteNull("base"u8);
        json.WriteNull("stretch"u8);
        ResultJson.WriteFigures(json, TargetFigures.None);
        json.WriteStartArray("used"u8);
        json.WriteEndArray();
        json.WriteStartArray("leftOut"u8);
        json.WriteEndArray();
        json.WriteStartArray("reasons"u8);
        foreach (Fault fault in entry.Faults)
        {
            ResultJson.WriteReason(json, fault.Code, PlaceOfFault, fault.Arguments.AsSpan(), fault.Place);
        }

        json.WriteEndArray();
        json.WriteString("text"u8, ResultSentences.Of(book, entry));
        json.WriteEndObject();
    }
}
