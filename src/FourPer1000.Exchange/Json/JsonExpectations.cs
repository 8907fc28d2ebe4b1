using FourPer1000.Rules;

namespace FourPer1000.Exchange;

/// <summary>Takes JSON values for values of a type and lists what is wrong with them; nothing is wrong with a value that is not there.</summary>
/// <remarks>The name is that of the property, empty for an item of an array.</remarks>
public static class JsonExpectations
{
    /// <summary>The text of a string; null, with a fault unless there is no item, for anything else.</summary>
    public static string? ReadText(JsonItem? item, string name, ICollection<Fault> faults) =>
        item is JsonItem.TextItem text ? text.Text : Refuse<string>(item, name, faults, "string");

    /// <summary>The whole number of 32 bits; null, with a fault unless there is no item, for anything else.</summary>
    public static int? ReadWholeNumber(JsonItem? item, string name, ICollection<Fault> faults) =>
        item is JsonItem.NumberItem number && number.TryGetInt32(out int value) ? value : Refuse<int?>(item, name, faults, "whole-number");

    /// <summary>The exact decimal; null, with a fault unless there is no item, for anything else.</summary>
    public static decimal? ReadNumber(JsonItem? item, string name, ICollection<Fault> faults) =>
        item is JsonItem.NumberItem number && number.TryGetDecimal(out decimal value) ? value : Refuse<decimal?>(item, name, faults, "number");

    /// <summary>True or false; null, with a fault unless there is no item, for anything else.</summary>
    public static bool? ReadTruth(JsonItem? item, string name, ICollection<Fault> faults) =>
        item is JsonItem.TruthItem truth ? truth.IsTrue : Refuse<bool?>(item, name, faults, "boolean");

    /// <summary>A reader of the object; null, with a fault unless there is no item, for anything else.</summary>
    public static JsonObjectReader? ReadObject(JsonItem? item, string name, ICollection<Fault> faults) =>
        item is JsonItem.ObjectItem found ? new JsonObjectReader(found, faults) : Refuse<JsonObjectReader>(item, name, faults, "object");

    /// <summary>The items of the array; null, with a fault unless there is no item, for anything else.</summary>
    public static IReadOnlyList<JsonItem>? ReadArray(JsonItem? item, string name, ICollection<Fault> faults) =>
        item is JsonItem.ArrayItem found ? found.Items : Refuse<IReadOnlyList<JsonItem>>(item, name, faults, "array");

    private static T? Refuse<T>(JsonItem? item, string name, ICollection<Fault> faults, string expected)
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
