using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000;

/// <summary>The readable frame of reasons that are sealed in an event of a slate: whom each is about.</summary>
public static class SealedReasons
{
    /// <summary>Whom the sealed reasons of an event are about, each once, by id; nobody where none is sealed.</summary>
    /// <exception cref="JsonException">The sealed part was not written here.</exception>
    public static ValueList<PersonId> AboutIn(JournalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (happened.Sealed is null || !happened.Kind.StartsWith("slate.", StringComparison.Ordinal))
        {
            return [];
        }

        using var document = JsonDocument.Parse(happened.Sealed);
        return ValueList.From(document.RootElement.GetProperty("reasons").EnumerateArray()
            .Where(reason => reason.TryGetProperty("text", out _))
            .SelectMany(reason => reason.Texts("about"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(id => new PersonId(id)));
    }
}
