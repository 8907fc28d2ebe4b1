using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Takes items for values of a type and lists what is wrong with them. The name is that of the property, empty for an item without one.</summary>
public static class JsonExpectations
{
    /// <summary>The text of a string; null, with a fault unless there is no item, for anything else.</summary>
    public static string? Text(this ICollection<Fault> faults, string name, JsonItem? item) =>
        item is JsonItem.TextItem text ? text.Text : Refuse<string>(faults, name, item, "string");

    /// <summary>The whole number of 32 bits; null, with a fault unless there is no item, for anything else.</summary>
    public static int? WholeNumber(this ICollection<Fault> faults, string name, JsonItem? item) =>
        item is JsonItem.NumberItem number && number.TryGetInt32(out int value) ? value : Refuse<int?>(faults, name, item, "whole-number");

    /// <summary>The exact decimal; null, with a fault unless there is no item, for anything else.</summary>
    public static decimal? Number(this ICollection<Fault> faults, string name, JsonItem? item) =>
        item is JsonItem.NumberItem number && number.TryGetDecimal(out decimal value) ? value : Refuse<decimal?>(faults, name, item, "number");

    /// <summary>True or false; null, with a fault unless there is no item, for anything else.</summary>
    public static bool? Truth(this ICollection<Fault> faults, string name, JsonItem? item) =>
        item is JsonItem.TruthItem truth ? truth.IsTrue : Refuse<bool?>(faults, name, item, "boolean");

    /// <summary>A reader of the object; null, with a fault unless there is no item, for anything else.</summary>
    public static JsonObjectReader? Object(this ICollection<Fault> faults, string name, JsonItem? item) =>
        item is JsonItem.ObjectItem found ? new JsonObjectReader(found, faults) : Refuse<JsonObjectReader>(faults, name, item, "object");

    /// <summary>The items of the array; null, with a fault unless there is no item, for anything else.</summary>
    public static IReadOnlyList<JsonItem>? Array(this ICollection<Fault> faults, string name, JsonItem? item) =>
        item is JsonItem.ArrayItem found ? found.Items : Refuse<IReadOnlyList<JsonItem>>(faults, name, item, "array");

    private static T? Refuse<T>(ICollection<Fault> faults, string name, JsonItem? item, string expected)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (item is JsonItem.NullItem)
        {
            faults.Add(new Fault(FileFaults.NullValue, item.Place, [new("property", name)]));
        }
        else if (item is not null)
        {
            faults.Add(new Fault(FileFaults.WrongType, item.Place, [new("property", name), new("expected", expected), new("found", item.Kind)]));
        }

        return default;
    }
}
