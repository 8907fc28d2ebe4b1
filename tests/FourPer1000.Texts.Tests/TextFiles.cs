using System.Text.Json;
using FourPer1000.Domain;

namespace FourPer1000.Texts.Tests;

/// <summary>The resource files one by one, as the package carries them.</summary>
internal static class TextFiles
{
    public static IReadOnlyList<string> Areas { get; } =
        [.. typeof(Phrasebook).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal)).Select(name => name.Split('.')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The pairs of a file in their order, doubled ones included; none where there is no file.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Read(string area, Language language)
    {
        using Stream? file = typeof(Phrasebook).Assembly.GetManifestResourceStream($"{area}.{language.Code()}.json");
        if (file is null)
        {
            return [];
        }

        using var document = JsonDocument.Parse(file);
        return [.. document.RootElement.EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, pair.Value.GetString()!))];
    }

    /// <summary>All pairs of a language.</summary>
    public static IEnumerable<KeyValuePair<string, string>> All(Language language) => Areas.SelectMany(area => Read(area, language));
}
