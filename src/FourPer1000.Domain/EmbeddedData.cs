using System.Text.Json;

namespace FourPer1000.Domain;

/// <summary>The data that this package carries.</summary>
internal static class EmbeddedData
{
    public static JsonDocument Open(string name)
    {
        using Stream stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The package was built without {name}.");
        return JsonDocument.Parse(stream);
    }

    public static string Text(this JsonElement element, string property) =>
        element.GetProperty(property).GetString() ?? throw new InvalidDataException($"'{property}' is null.");

    public static string? TextOrNull(this JsonElement element, string property) =>
        element.TryGetProperty(property, out JsonElement value) ? value.GetString() : null;

    public static LocalText Local(this JsonElement element) => new(element.TextOrNull("en"), element.TextOrNull("fr"), element.TextOrNull("es"));
}
