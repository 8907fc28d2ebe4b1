using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>The plan as JSON: cells verbatim as in the source, translations beside them on request, marked where they are the project's own.</summary>
public static class PlanJson
{
    /// <summary>The plan as one JSON object, indented, with LF line ends.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="translations">The language of the translations beside the cells; null for none.</param>
    public static string Write(StrategicPlan plan, Phrasebook? translations)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("edition", plan.Edition.Value);
            json.WriteStartArray("goals");
            foreach (Goal goal in plan.Goals)
            {
                WriteGoal(json, goal, translations);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void WriteGoal(Utf8JsonWriter json, Goal goal, Phrasebook? book)
    {
        json.WriteStartObject();
        json.WriteString("code", goal.Code);
        WriteLocal(json, "heading", goal.Heading);
        WriteLocal(json, "statement", goal.Statement);
        WriteTranslations(json, book, $"goal.{goal.Code}", ["heading", "statement"]);
        json.WriteStartArray("objectives");
        foreach (Objective objective in goal.Objectives)
        {
            json.WriteStartObject();
            json.WriteString("code", objective.Code.Value);
            json.WriteString("title", objective.Title);
            json.WriteString("objective", objective.Statement);
            json.WriteString("baseline2020", objective.Baseline2020);
            json.WriteString("target2030", objective.Target2030);
            json.WriteString("target2050", objective.Target2050);
            WriteTranslations(json, book, $"objective.{objective.Code}", ["title", "objective", "baseline2020", "target2030", "target2050"]);
            json.WriteStartArray("measures");
            foreach (Measure measure in objective.Measures)
            {
                WriteMeasure(json, measure, book);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMeasure(Utf8JsonWriter json, Measure measure, Phrasebook? book)
    {
        json.WriteStartObject();
        json.WriteString("key", measure.Key);
        json.WriteString("description", measure.Description);
        json.WriteString("unit", measure.Unit);
        json.WriteString("kind", measure.Kind.Code());
        json.WriteString("scope", measure.Scope.Code());
        WriteValue(json, "baseline", measure.Baseline);
        WriteValue(json, "target2030", measure.Target2030);
        WriteValue(json, "target2050", measure.Target2050);
        json.WriteString("dueBy", measure.Due?.By.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (book is not null && book.Language != Language.English)
        {
            json.WriteStartObject("translations");
            json.WriteStartObject(book.Language.Code());
            WritePhrase(json, "description", book.Find("measure", measure.Key));
            WritePhrase(json, "unit", book.Find("unit", UnitKey.Of(measure.Unit)));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, MeasureValue? value)
    {
        json.WritePropertyName(name);
        switch (value)
        {
            case MeasureValue.Number number:
                json.WriteNumberValue(number.Value);
                break;
            case MeasureValue.Range range:
                json.WriteStartArray();
                json.WriteNumberValue(range.Lower);
                json.WriteNumberValue(range.Upper);
                json.WriteEndArray();
                break;
            case MeasureValue.Milestone milestone:
                json.WriteStringValue(milestone.Text);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }

    private static void WriteLocal(Utf8JsonWriter json, string name, LocalText text)
    {
        json.WriteStartObject(name);
        foreach (Language language in Languages.All)
        {
            if (text[language] is { } there)
            {
                json.WriteString(language.Code(), there);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteTranslations(Utf8JsonWriter json, Phrasebook? book, string key, ReadOnlySpan<string> names)
    {
        if (book is null || book.Language == Language.English)
        {
            return;
        }

        json.WriteStartObject("translations");
        json.WriteStartObject(book.Language.Code());
        foreach (string name in names)
        {
            WritePhrase(json, name, book.Find($"{key}.{name}"));
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePhrase(Utf8JsonWriter json, string name, Phrase phrase)
    {
        json.WriteStartObject(name);
        json.WriteString("text", phrase.Text);
        json.WriteString("language", phrase.Language.Code());
        json.WriteBoolean("official", phrase.Origin == PhraseOrigin.Official);
        json.WriteEndObject();
    }
}
