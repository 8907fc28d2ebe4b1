using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>Makes the part of a decision's line that does not depend on who sent the form: from the outcome to the text and the closing brace.</summary>
internal sealed class DecisionPieces : IDisposable
{
    private static readonly string[] Outcomes = [.. Enum.GetValues<RegistrationOutcome>().Select(Codes.Of)];
    private readonly ArrayBufferWriter<byte> buffer = new(1024);
    private readonly Utf8JsonWriter json;

    public DecisionPieces() => json = new(buffer, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>The ending, a comma before it; valid until the next one is asked for.</summary>
    public ReadOnlySpan<byte> Of(RegistrationDecision decision)
    {
        buffer.ResetWrittenCount();
        json.Reset();
        json.WriteStartObject();
        json.WriteString("outcome"u8, Outcomes[(int)decision.Outcome]);
        json.WriteString("track"u8, decision.Track?.Code());
        json.WriteString("edition"u8, decision.Edition.Value);
        WriteReasons(decision);
        WriteCodes("conditions", (decision.Decision?.Conditions ?? []).Select(condition => condition.Remedy.Code));
        WriteRemedies(decision.Decision?.Remedies ?? []);
        json.WriteString("text"u8, RegistrationSentences.Of(Phrasebook.In(decision.Row.Language), decision));
        json.WriteEndObject();
        json.Flush();

        // The line has begun already: a comma stands where the brace was.
        Span<byte> written = MemoryMarshal.AsMemory(buffer.WrittenMemory).Span;
        written[0] = (byte)',';
        return written;
    }

    public void Dispose() => json.Dispose();

    private void WriteReasons(RegistrationDecision decision)
    {
        json.WriteStartArray("reasons"u8);
        foreach (RowFault fault in decision.Row.Faults)
        {
            BeginReason(fault.Code);
            json.WriteString("column"u8, fault.Column);
            json.WriteString("value"u8, fault.Value);
            EndReason("C10.4");
        }

        foreach (Reason reason in decision.Decision?.Reasons ?? [])
        {
            BeginReason(reason.Code);
            foreach (Argument argument in reason.Arguments)
            {
                WriteArgument(argument);
            }

            EndReason(reason.Clause.Id);
        }

        json.WriteEndArray();
    }

    private void BeginReason(string code)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, code);
        json.WriteStartObject("args"u8);
    }

    private void EndReason(string clause)
    {
        json.WriteEndObject();
        json.WriteString("clause"u8, clause);
        json.WriteEndObject();
    }

    private void WriteArgument(Argument argument)
    {
        switch (argument.Value)
        {
            case ArgumentValue.Number number:
                json.WriteNumber(argument.Name, number.Value);
                break;
            case ArgumentValue.Codes codes:
                WriteCodes(argument.Name, codes.Values);
                break;
            default:
                json.WriteString(argument.Name, argument.Value.ToString());
                break;
        }
    }

    private void WriteCodes(string name, IEnumerable<string> codes)
    {
        json.WriteStartArray(name);
        foreach (string code in codes)
        {
            json.WriteStringValue(code);
        }

        json.WriteEndArray();
    }

    private void WriteRemedies(ValueList<RemedySet> sets)
    {
        json.WriteStartArray("remedies"u8);
        foreach (RemedySet set in sets)
        {
            json.WriteStartArray();
            foreach (Remedy remedy in set.Remedies)
            {
                json.WriteStringValue(remedy.Code);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
