using System.Buffers;
using System.Text;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;
using FourPer1000.Texts;

namespace FourPer1000.Exchange;

/// <summary>Writes decisions as JSON Lines: one object for each row, in its order.</summary>
/// <remarks>Not thread-safe.</remarks>
public sealed class DecisionsWriter : IDisposable
{
    private static readonly JsonEncodedText[] Outcomes = [.. Enum.GetValues<RegistrationOutcome>().Select(outcome => JsonEncodedText.Encode(Codes.Of(outcome)))];
    private readonly JsonLinesWriter lines;
    private readonly StringBuilder text = new();

    /// <summary>A writer to the stream, which stays open.</summary>
    public DecisionsWriter(Stream stream) => lines = new JsonLinesWriter(stream);

    /// <summary>Writes one decision.</summary>
    public void Write(RegistrationDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        Utf8JsonWriter json = lines.BeginLine();
        json.WriteStartObject();
        json.WriteString("registrationId"u8, decision.Row.RegistrationId);
        json.WriteString("personId"u8, decision.Row.PersonId);
        json.WriteString("objective"u8, decision.Row.Objective);
        json.WriteString("role"u8, decision.Row.Role);
        json.WriteString("outcome"u8, Outcomes[(int)decision.Outcome]);
        json.WriteString("track"u8, decision.Track?.Code());
        json.WriteString("edition"u8, decision.Edition.Value);
        WriteReasons(json, decision);
        WriteConditions(json, decision.Decision?.Conditions ?? []);
        WriteRemedies(json, decision);
        WriteText(json, decision);
        json.WriteEndObject();
        lines.EndLine();
    }

    /// <summary>Hands all decisions to the stream and flushes it.</summary>
    public void Flush() => lines.Flush();

    /// <summary>Flushes; the stream stays open.</summary>
    public void Dispose() => lines.Dispose();

    private static void WriteReasons(Utf8JsonWriter json, RegistrationDecision decision)
    {
        json.WriteStartArray("reasons"u8);
        foreach (RowFault fault in decision.Row.Faults)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, fault.Code);
            json.WriteStartObject("args"u8);
            json.WriteString("column"u8, fault.Column);
            json.WriteString("value"u8, fault.Value);
            json.WriteEndObject();
            json.WriteString("clause"u8, "C10.4"u8);
            json.WriteEndObject();
        }

        foreach (Reason reason in decision.Decision?.Reasons ?? [])
        {
            json.WriteStartObject();
            json.WriteString("code"u8, reason.Code);
            json.WriteStartObject("args"u8);
            foreach (Argument argument in reason.Arguments)
            {
                WriteArgument(json, argument);
            }

            json.WriteEndObject();
            json.WriteString("clause"u8, reason.Clause.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteArgument(Utf8JsonWriter json, Argument argument)
    {
        switch (argument.Value)
        {
            case ArgumentValue.Number number:
                json.WriteNumber(argument.Name, number.Value);
                break;
            case ArgumentValue.Codes codes:
                json.WriteStartArray(argument.Name);
                foreach (string code in codes.Values)
                {
                    json.WriteStringValue(code);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteString(argument.Name, argument.Value.ToString());
                break;
        }
    }

    private static void WriteConditions(Utf8JsonWriter json, ValueList<Condition> conditions)
    {
        json.WriteStartArray("conditions"u8);
        foreach (Condition condition in conditions)
        {
            json.WriteStringValue(condition.Remedy.Code);
        }

        json.WriteEndArray();
    }

    // A withdrawal that is refused has no remedies: there is nothing to withdraw from.
    private static ValueList<RemedySet> RemediesOf(RegistrationDecision decision) =>
        decision.Row.Form?.Action == FormAction.Withdraw ? [] : decision.Decision?.Remedies ?? [];

    private static void WriteRemedies(Utf8JsonWriter json, RegistrationDecision decision)
    {
        json.WriteStartArray("remedies"u8);
        foreach (RemedySet set in RemediesOf(decision))
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

    private void WriteText(Utf8JsonWriter json, RegistrationDecision decision)
    {
        text.Clear();
        RegistrationSentences.Append(Phrasebook.In(decision.Row.Language), text, decision, RemediesOf(decision));
        char[] chars = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(0, chars, text.Length);
        json.WriteString("text"u8, chars.AsSpan(0, text.Length));
        ArrayPool<char>.Shared.Return(chars);
    }
}
