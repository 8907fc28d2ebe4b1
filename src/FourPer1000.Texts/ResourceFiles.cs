using System.Text.Json;
using FourPer1000.Domain;

namespace FourPer1000.Texts;

/// <summary>The texts that this package carries: flat maps from key to text, one file for each area and language.</summary>
internal static class ResourceFiles
{
    private static readonly string[] Areas =
        ["decisions", "evaluation", "geography", "hosting", "journal", "plan", "report", "selection", "targets", "units", "verification", "vocabulary"];

    /// <summary>All keys of a language.</summary>
    public static Dictionary<string, string> Load(Language language) =>
        new(Areas.SelectMany(area => Read(typeof(ResourceFiles).Assembly.GetManifestResourceStream($"{area}.{language.Code()}.json"))), StringComparer.Ordinal);

    /// <summary>The pairs of one file; none where the area has no file in that language.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Read(Stream? file)
    {
        if (file is null)
        {
            return [];
        }

        using (file)
        {
            using var document = JsonDocument.Parse(file);
            return [.. document.RootElement.EnumerateObject().Select(pair => KeyValuePair.Create(pair.Name, pair.Value.GetString()!))];
        }
    }
}
