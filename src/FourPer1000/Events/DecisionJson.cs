using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>A decision as it stands in an event, and read back as it was.</summary>
internal static class DecisionJson
{
    public static void Write(Utf8JsonWriter json, string name, Decision decision)
    {
        json.WriteStartObject(name);
        json.WriteString("outcome", decision.IsGranted ? "granted" : decision.IsRefused ? "refused" : "undetermined");
        json.List("reasons", decision.Reasons, Reason);
        json.WriteStartArray("remedies");
        foreach (RemedySet set in decision.Remedies)
        {
            json.WriteStartArray();
            foreach (Remedy remedy in set.Remedies)
            {
                json.WriteStringValue(remedy.Code);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.List("missing", decision.Missing, Missing);
        json.List("conditions", decision.Conditions, Condition);
        json.WriteEndObject();
    }

    public static Decision Read(JsonElement item) => item.Text("outcome") switch
    {
        "granted" => Decision.GrantOn(item.List("conditions", Condition)),
        "undetermined" => Decision.CannotTell(item.List("missing", Missing)),
        "refused" => Decision.Recorded(
            item.List("reasons", Reason),
            ValueList.From(item.GetProperty("remedies").EnumerateArray().Select(set => new RemedySet(set.EnumerateArray().Select(code => new Remedy(code.GetString()!))))),
            item.List("missing", Missing)),
        var other => throw new JsonException($"'{other}' is no outcome."),
    };

    public static void Condition(Utf8JsonWriter json, Condition condition)
    {
        json.WriteString("remedy", condition.Remedy.Code);
        json.WriteStartObject("reason");
        Reason(json, condition.Reason);
        json.WriteEndObject();
    }

    public static Condition Condition(JsonElement item) => new(new(item.Text("remedy")), Reason(item.GetProperty("reason")));

    public static void Missing(Utf8JsonWriter json, MissingFact missing)
    {
        json.WriteString("fact", missing.Fact);
        json.WriteString("neededBy", missing.NeededBy);
        json.WriteString("clause", missing.Clause.Id);
    }

    public static MissingFact Missing(JsonElement item) => new(item.Text("fact"), item.Text("neededBy"), item.Text("clause"));

    public static void Reason(Utf8JsonWriter json, Reason reason)
    {
        json.WriteString("code", reason.Code);
        json.WriteString("clause", reason.Clause.Id);
        json.List("arguments", reason.Arguments, Argument);
        json.Texts("remedies", reason.Remedies.Select(remedy => remedy.Code));
    }

    public static Reason Reason(JsonElement item) => new(
        item.Text("code"), item.Text("clause"), item.List("arguments", Argument), item.List("remedies", code => new Remedy(code.GetString()!)));

    // The name of the second property says what kind of value it is.
    private static void Argument(Utf8JsonWriter json, Argument argument)
    {
        json.WriteString("name", argument.Name);
        switch (argument.Value)
        {
            case ArgumentValue.Code code:
                json.WriteString("code", code.Value);
                break;
            case ArgumentValue.Number number:
                json.WriteNumber("number", number.Value);
                break;
            case ArgumentValue.Date date:
                json.Date("date", date.Value);
                break;
            case ArgumentValue.Instant instant:
                json.Instant("instant", instant.Value);
                break;
            case ArgumentValue.Codes codes:
                json.Texts("codes", codes.Values);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(argument), argument, "Not a value that can be written.");
        }
    }

    private static Argument Argument(JsonElement item)
    {
        JsonProperty value = item.EnumerateObject().ElementAt(1);
        return new(item.Text("name"), value.Name switch
        {
            "code" => item.Text("code"),
            "number" => value.Value.GetDecimal(),
            "date" => item.Date("date"),
            "instant" => item.Instant("instant"),
            "codes" => item.Texts("codes"),
            _ => throw new JsonException($"'{value.Name}' is no kind of value."),
        });
    }
}
