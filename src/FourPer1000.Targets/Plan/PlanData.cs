using System.Globalization;
using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Targets;

/// <summary>The data that this package carries.</summary>
internal static class PlanData
{
    public static JsonDocument Open(string name)
    {
        using Stream stream = typeof(PlanData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The package was built without {name}.");
        return JsonDocument.Parse(stream);
    }

    public static string Text(this JsonElement element, string property) =>
        element.GetProperty(property).GetString() ?? throw new InvalidDataException($"'{property}' is null.");

    public static string? TextOrNull(this JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value) ? value.GetString() : null;

    public static decimal? NumberOrNull(this JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value.GetDecimal() : null;

    public static DateOnly? DayOrNull(this JsonElement element, string property) =>
        element.TextOrNull(property) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>The items of a list; none where the property is absent.</summary>
    public static ValueList<T> List<T>(this JsonElement element, string property, Func<JsonElement, T> read) =>
        element.TryGetProperty(property, out JsonElement list) ? ValueList.From(list.EnumerateArray().Select(read)) : [];

    /// <summary>The member of an enumeration whose name stands in lower case.</summary>
    public static T Choice<T>(this JsonElement element, string property)
        where T : struct, Enum =>
        Enum.TryParse(element.Text(property), ignoreCase: true, out T choice) ? choice : throw new InvalidDataException($"'{element.Text(property)}' is not a {typeof(T).Name}.");

    public static PlanColumn Column(string name) => name switch
    {
        "baseline2020" => PlanColumn.Baseline2020,
        "target2030" => PlanColumn.Target2030,
        "target2050" => PlanColumn.Target2050,
        _ => throw new InvalidDataException($"'{name}' is not a column of values."),
    };
}
