using System.Text.Json;
using FourPer1000.Rules;

namespace FourPer1000.Domain;

/// <summary>Regions, sub-regions and countries. The founding text counts five regions and names none in full, so the lists are data and nothing may assume five (charter C1.3).</summary>
public sealed class Atlas
{
    private static readonly Lazy<Atlas> Loaded = new(Load);
    private readonly HashSet<string> regionCodes;

    /// <summary>An atlas of one's own.</summary>
    /// <exception cref="ArgumentException">A sub-region or country lies in a region that is not in the list.</exception>
    public Atlas(string source, ValueList<string> regions, ValueList<Subregion> subregions, ValueList<Country> countries)
    {
        ArgumentNullException.ThrowIfNull(regions);
        ArgumentNullException.ThrowIfNull(subregions);
        ArgumentNullException.ThrowIfNull(countries);
        regionCodes = new(regions, StringComparer.Ordinal);
        foreach (string region in subregions.Select(subregion => subregion.Region).Concat(countries.Select(country => country.Region).OfType<string>()))
        {
            if (!regionCodes.Contains(region))
            {
                throw new ArgumentException($"'{region}' is not among the regions.", nameof(regions));
            }
        }

        Source = source;
        Regions = regions;
        Subregions = subregions;
        Countries = countries;
    }

    /// <summary>The default list of five regions, with every UNFCCC Party placed in one.</summary>
    public static Atlas Default => Loaded.Value;

    /// <summary>Where codes and placings come from.</summary>
    public string Source { get; }

    /// <summary>The codes of the regions, in order.</summary>
    public ValueList<string> Regions { get; }

    /// <summary>The sub-regions.</summary>
    public ValueList<Subregion> Subregions { get; }

    /// <summary>The countries, ordered by alpha-3 code.</summary>
    public ValueList<Country> Countries { get; }

    /// <summary>Whether the list has a region of that code; codes are compared ordinally.</summary>
    public bool HasRegion(string code) => regionCodes.Contains(code);

    private static Atlas Load()
    {
        using JsonDocument document = EmbeddedData.Open("geography.json");
        JsonElement root = document.RootElement;
        return new(
            root.Text("source"),
            ValueList.From(root.GetProperty("regions").EnumerateArray().Select(region => region.Text("code"))),
            ValueList.From(root.GetProperty("subregions").EnumerateArray().Select(part => new Subregion(part.Text("code"), part.Text("region")))),
            ValueList.From(root.GetProperty("countries").EnumerateArray().Select(country => new Country(
                country.Text("alpha3"),
                country.Text("alpha2"),
                country.TextOrNull("numeric"),
                country.TextOrNull("region"),
                country.TextOrNull("subregion"),
                country.GetProperty("unfcccParty").GetBoolean()))));
    }
}
