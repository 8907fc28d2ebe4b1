using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>What is erased of a person: the content of a request and of its end (charter C10.3).</summary>
/// <param name="Fields">The personal fields, by name; all of them where the person is erased as a whole.</param>
/// <param name="IsWhole">Whether the person is erased as a whole: everything that was or will be sealed for the person, for good.</param>
public sealed record ErasureRecord(ValueList<string> Fields, bool IsWhole)
{
    /// <summary>As JSON.</summary>
    public string Write() => EventJson.Text(json =>
    {
        json.Texts("fields", Fields);
        json.WriteBoolean("isWhole", IsWhole);
    });

    /// <summary>Reads the content of a recorded event.</summary>
    /// <exception cref="UnknownEventException">A newer version of the suite wrote it.</exception>
    /// <exception cref="JsonException">The content was not written here.</exception>
    public static ErasureRecord Read(JournalEvent recorded)
    {
        EventTable.KindOf(recorded);
        using var document = JsonDocument.Parse(recorded.Facts);
        return new(document.RootElement.Texts("fields"), document.RootElement.GetProperty("isWhole").GetBoolean());
    }
}
