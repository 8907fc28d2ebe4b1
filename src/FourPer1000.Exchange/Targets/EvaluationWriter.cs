using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>Writes a judged plan: one JSON object, one measure, objective, goal or horizon a line.</summary>
public static class EvaluationWriter
{
    /// <summary>Writes the evaluation; the stream stays open.</summary>
    /// <param name="into">Takes UTF-8.</param>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="unreadable">The rows of the file that could not be read.</param>
    /// <param name="book">The language of the texts.</param>
    public static void Write(Stream into, PlanEvaluation evaluation, ValueList<UnreadableObservation> unreadable, Phrasebook book)
    {
        ArgumentNullException.ThrowIfNull(into);
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentNullException.ThrowIfNull(unreadable);
        ArgumentNullException.ThrowIfNull(book);
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        var measures = new EvaluationMeasures(evaluation.Edition, book);
        into.Write("{\"asOf\":\""u8);
        into.Write(System.Text.Encoding.ASCII.GetBytes(DateText.Of(evaluation.Terms.AsOf)));
        into.Write("\",\"edition\":"u8);
        Item(evaluation.Edition.Id.Value, (writer, id) => writer.WriteStringValue(id));
        List("unreadable", unreadable, (writer, row) => WriteUnreadable(writer, row, book));
        List("measures", evaluation.Measures, measures.Write);
        List("objectives", evaluation.Objectives, WriteObjective);
        List("goals", evaluation.Goals, (writer, goal) => WriteGroup(writer, goal, "goal"));
        List("plan", evaluation.Plan, (writer, plan) => WriteGroup(writer, plan, null));
        into.Write("\n}\n"u8);

        void List<T>(string name, ValueList<T> items, Action<Utf8JsonWriter, T> write)
        {
            into.Write(System.Text.Encoding.ASCII.GetBytes($",\n\"{name}\":["));
            for (int i = 0; i < items.Count; i++)
            {
                into.Write(i == 0 ? "\n"u8 : ",\n"u8);
                Item(items[i], write);
            }

            into.Write("]"u8);
        }

        void Item<T>(T item, Action<Utf8JsonWriter, T> write)
        {
            buffer.ResetWrittenCount();
            json.Reset();
            write(json, item);
            json.Flush();
            into.Write(buffer.WrittenSpan);
        }
    }

    private static void WriteUnreadable(Utf8JsonWriter json, UnreadableObservation row, Phrasebook book)
    {
        json.WriteStartObject();
        json.WriteNumber("line"u8, row.Line);
        json.WriteNumber("column"u8, row.Column);
        json.WriteString("measure"u8, row.Measure);
        json.WriteString("scope"u8, row.Scope);
        json.WriteStartArray("reasons"u8);
        foreach (RowFault fault in row.Faults)
        {
            ResultJson.WriteReason(json, fault.Code, "C10.4", [new("column", fault.Column), new("value", fault.Value)]);
        }

        json.WriteEndArray();
        json.WriteString("text"u8, EvaluationSentences.Of(book, row));
        json.WriteEndObject();
    }

    private static void WriteObjective(Utf8JsonWriter json, ObjectiveResult objective)
    {
        json.WriteStartObject();
        json.WriteString("objective"u8, objective.Objective.Value);
        json.WriteNumber("horizon"u8, objective.Horizon.Year());
        json.WriteString("status"u8, objective.Status.Code());
        json.WriteString("worst"u8, objective.Worst);
        WriteCounts(json, objective.Counts);
        json.WriteNumber("assessed"u8, objective.Assessed);
        json.WriteNumber("required"u8, objective.Required);
        json.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter json, GroupResult group, string? name)
    {
        json.WriteStartObject();
        if (name is not null)
        {
            json.WriteString(name, group.Name);
        }

        json.WriteNumber("horizon"u8, group.Horizon.Year());
        WriteCounts(json, group.Counts);
        json.WriteNumber("assessed"u8, group.Assessed);
        json.WriteNumber("objectives"u8, group.Members);
        json.WriteEndObject();
    }

    // Of what is assessed; how much is not stands beside it.
    private static void WriteCounts(Utf8JsonWriter json, StatusCounts counts)
    {
        json.WriteStartObject("counts"u8);
        foreach (TargetStatus status in TargetStatuses.All)
        {
            if (status.Severity() is not null && counts[status] > 0)
            {
                json.WriteNumber(status.Code(), counts[status]);
            }
        }

        json.WriteEndObject();
    }
}
