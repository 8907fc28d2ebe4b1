using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;
using FourPer1000.Targets;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>Writes measures of an evaluation. Results that many scopes share are written once and kept.</summary>
internal sealed class EvaluationMeasures(PlanEdition edition, Phrasebook book)
{
    private readonly ConditionalWeakTable<TargetResult, byte[]> shared = [];

    public void Write(Utf8JsonWriter json, MeasureEvaluation one)
    {
        json.WriteStartObject();
        json.WriteString("measure"u8, one.Measure);
        json.WriteString("scope"u8, one.Scope);
        json.WriteNumber("horizon"u8, one.Horizon.Year());
        if (one.Result.Reasons is [{ Code: PlanReasons.NoTargetInScope }])
        {
            json.WriteString("status"u8, one.Status.Code());
            json.WritePropertyName("flags"u8);
            json.WriteRawValue(shared.GetValue(one.Result, _ => Shared(one)), skipInputValidation: true);
        }
        else
        {
            json.WriteString("status"u8, one.Status.Code());
            WriteRest(json, one);
        }

        json.WriteString("role"u8, RoleOf(one.Role));
        Codes(json, "sources", one.Sources);
        json.WriteEndObject();
    }

    // From the value of the flags to the text: the tail of an object that has begun.
    private byte[] Shared(MeasureEvaluation one)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteRest(json, one);
            json.WriteEndObject();
        }

        return buffer.WrittenSpan["{\"flags\":".Length..^1].ToArray();
    }

    private void WriteRest(Utf8JsonWriter json, MeasureEvaluation one)
    {
        TargetResult result = one.Result;
        ResultJson.WriteFlags(json, result);
        ResultJson.WriteMethod(json, result.Method, result.Thresholds);
        ResultJson.WriteNumber(json, "ratio", result.Figures.Ratio);
        ResultJson.WriteFigures(json, result.Figures);
        json.WriteString("stretch"u8, result.Stretch?.Code());
        ResultJson.WritePoints(json, result);
        WriteSteps(json, result);
        json.WriteStartArray("reasons"u8);
        foreach (Reason reason in result.Reasons)
        {
            ResultJson.WriteReason(json, reason.Code, reason.Clause, reason.Arguments.AsSpan());
        }

        json.WriteEndArray();
        json.WriteString("text"u8, EvaluationSentences.Of(book, edition, one));
    }

    private static void WriteSteps(Utf8JsonWriter json, TargetResult result)
    {
        json.WriteStartArray("steps"u8);
        foreach (StepFinding finding in result.Steps)
        {
            json.WriteStartObject();
            json.WriteString("step"u8, finding.Step.Id);
            ResultJson.WriteTime(json, "due", finding.Step.Due);
            json.WriteString("standing"u8, finding.Standing.Code());
            json.WriteString("state"u8, finding.Latest?.State.Code());
            ResultJson.WriteTime(json, "date", finding.Latest?.At);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Codes(Utf8JsonWriter json, string name, ValueList<string> codes)
    {
        json.WriteStartArray(name);
        foreach (string code in codes)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }

    private static string RoleOf(MeasureRole role) => role switch
    {
        MeasureRole.Required => "required",
        MeasureRole.Supporting => "supporting",
        _ => "none",
    };
}
