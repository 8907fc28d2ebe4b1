using System.Text.Json;
using FourPer1000.Domain;
using FourPer1000.Registration;

namespace FourPer1000;

/// <summary>Reads the rows of <see cref="JournalViews.Registrations"/>.</summary>
public static class RegistrationRows
{
    /// <summary>The registration of a row.</summary>
    /// <exception cref="JsonException">The row is not one of that view.</exception>
    public static DossierEntry EntryOf(ViewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        using var document = JsonDocument.Parse(row.Content);
        return DossierEntryJson.Entry(document.RootElement);
    }

    /// <summary>The person of a row.</summary>
    public static PersonId PersonOf(ViewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row.Person ?? throw new ArgumentException("The row names no person.", nameof(row)));
    }

    /// <summary>Whether a row belongs to an edition.</summary>
    public static bool IsOf(ViewRow row, EditionId edition)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Key.StartsWith($"{edition}/", StringComparison.Ordinal);
    }
}
