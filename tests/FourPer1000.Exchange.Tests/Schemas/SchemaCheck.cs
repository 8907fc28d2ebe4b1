using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace FourPer1000.Exchange.Tests;

/// <summary>Checks documents against JSON Schemas of draft 2020-12, by exactly the keywords that the project's schemas use; any other is an error.</summary>
internal sealed class SchemaCheck(SchemaSet set, JsonElement root, List<string> problems)
{
    public void Run(JsonElement schema, JsonElement item, string at)
    {
        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (Fails(schema, keyword.Name, keyword.Value, item, at))
            {
                problems.Add($"{at}: {keyword.Name} {keyword.Value.GetRawText()}");
            }
        }
    }

    // Keywords with schemas in them list what is wrong themselves.
    private bool Fails(JsonElement schema, string keyword, JsonElement value, JsonElement item, string at)
    {
        switch (keyword)
        {
            case "$schema" or "$id" or "$defs" or "title" or "description" or "else":
                return false;
            case "$ref":
                (JsonElement there, JsonElement found) = set.Resolve(root, value.GetString()!);
                new SchemaCheck(set, there, problems).Run(found, item, at);
                return false;
            case "type":
                return !Among(value).Any(type => IsOf(item, type.GetString()!));
            case "const":
                return !JsonElement.DeepEquals(value, item);
            case "enum":
                return !value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, item));
            case "minimum":
                return item.ValueKind == JsonValueKind.Number && item.GetDecimal() < value.GetDecimal();
            case "maximum":
                return item.ValueKind == JsonValueKind.Number && item.GetDecimal() > value.GetDecimal();
            case "minLength":
                return item.ValueKind == JsonValueKind.String && CodePoints(item) < value.GetInt32();
            case "maxLength":
                return item.ValueKind == JsonValueKind.String && CodePoints(item) > value.GetInt32();
            case "pattern":
                return item.ValueKind == JsonValueKind.String && !Matches(item.GetString()!, value.GetString()!);
            case "minItems":
                return item.ValueKind == JsonValueKind.Array && item.GetArrayLength() < value.GetInt32();
            case "maxItems":
                return item.ValueKind == JsonValueKind.Array && item.GetArrayLength() > value.GetInt32();
            case "uniqueItems":
                return value.GetBoolean() && item.ValueKind == JsonValueKind.Array && HasDoubles([.. item.EnumerateArray()]);
            case "required":
                return item.ValueKind == JsonValueKind.Object && value.EnumerateArray().Any(name => !item.TryGetProperty(name.GetString()!, out _));
            case "items":
                RunItems(value, item, at);
                return false;
            case "properties":
                RunProperties(value, item, at);
                return false;
            case "additionalProperties":
                return RunFurther(schema, value, item, at);
            case "oneOf":
                return value.EnumerateArray().Count(one => IsValid(one, item)) != 1;
            case "if":
                if (!IsValid(value, item) && schema.TryGetProperty("else", out JsonElement otherwise))
                {
                    Run(otherwise, item, at);
                }

                return false;
            default:
                throw new NotSupportedException($"The keyword {keyword} is not among those in use.");
        }
    }

    private bool IsValid(JsonElement schema, JsonElement item)
    {
        var own = new List<string>();
        new SchemaCheck(set, root, own).Run(schema, item, "");
        return own.Count == 0;
    }

    private void RunItems(JsonElement schema, JsonElement item, string at)
    {
        if (item.ValueKind == JsonValueKind.Array)
        {
            int index = 0;
            foreach (JsonElement inner in item.EnumerateArray())
            {
                Run(schema, inner, string.Create(CultureInfo.InvariantCulture, $"{at}[{index++}]"));
            }
        }
    }

    private void RunProperties(JsonElement schemas, JsonElement item, string at)
    {
        foreach (JsonProperty one in schemas.EnumerateObject())
        {
            if (item.ValueKind == JsonValueKind.Object && item.TryGetProperty(one.Name, out JsonElement inner))
            {
                Run(one.Value, inner, $"{at}.{one.Name}");
            }
        }
    }

    private bool RunFurther(JsonElement schema, JsonElement value, JsonElement item, string at)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return false;
        }

        JsonProperty[] further = [.. item.EnumerateObject().Where(one => !(schema.TryGetProperty("properties", out JsonElement known) && known.TryGetProperty(one.Name, out _)))];
        if (value.ValueKind == JsonValueKind.False)
        {
            return further.Length > 0;
        }

        foreach (JsonProperty one in further)
        {
            Run(value, one.Value, $"{at}.{one.Name}");
        }

        return false;
    }

    private static JsonElement[] Among(JsonElement value) => value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()] : [value];

    private static bool IsOf(JsonElement item, string type) => type switch
    {
        "object" => item.ValueKind == JsonValueKind.Object,
        "array" => item.ValueKind == JsonValueKind.Array,
        "string" => item.ValueKind == JsonValueKind.String,
        "null" => item.ValueKind == JsonValueKind.Null,
        "boolean" => item.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => item.ValueKind == JsonValueKind.Number,
        "integer" => item.ValueKind == JsonValueKind.Number && item.GetDecimal() == decimal.Truncate(item.GetDecimal()),
        _ => throw new NotSupportedException($"There is no type {type}."),
    };

    private static int CodePoints(JsonElement item) => item.GetString()!.EnumerateRunes().Count();

    // Without this an end of line before the end would match a pattern that ends in $.
    private static bool Matches(string text, string pattern) => Regex.IsMatch(text, pattern.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant);

    private static bool HasDoubles(JsonElement[] items) =>
        items.Select((one, index) => items.Take(index).Any(earlier => JsonElement.DeepEquals(earlier, one))).Any(isDouble => isDouble);
}
