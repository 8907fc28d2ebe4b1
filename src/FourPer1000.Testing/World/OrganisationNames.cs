using Bogus;
using Bogus.DataSets;

namespace FourPer1000.Testing;

/// <summary>Invents names, each once: places that are on no map, family names of the language in pairs.</summary>
internal sealed class OrganisationNames(Randomizer dice)
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Name> families = new(StringComparer.Ordinal)
    {
        ["en"] = new("en") { Random = dice },
        ["fr"] = new("fr") { Random = dice },
        ["es"] = new("es") { Random = dice },
    };

    /// <summary>A name that was not given before.</summary>
    public string Next(string language, string category)
    {
        string name;
        do
        {
            (string[] beginnings, string[] endings) = NamePatterns.Places(language);
            name = dice.Pick(NamePatterns.Of(language, category))
                .Replace("{place}", dice.Pick(beginnings) + dice.Pick(endings), StringComparison.Ordinal)
                .Replace("{one}", families[language].LastName(), StringComparison.Ordinal)
                .Replace("{two}", families[language].LastName(), StringComparison.Ordinal);
        }
        while (!taken.Add(name));
        return name;
    }
}
