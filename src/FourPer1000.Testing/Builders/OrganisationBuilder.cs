using FourPer1000.Domain;

namespace FourPer1000.Testing;

/// <summary>Builds an organisation step by step. Begins with a research institute in Senegal that has always been a partner.</summary>
/// <remarks>Immutable: every step returns a new builder. The first dated standing that is given takes the place of the default.</remarks>
public sealed record OrganisationBuilder
{
    private readonly Organisation organisation = new(
        new("o-1"), "Invented Soil Institute", "research-education", "SEN", "africa", [new DatedStanding(Standing.Partner, DateInterval.Always)]);

    private readonly bool hasDefaultStanding = true;

    /// <summary>A builder with the defaults.</summary>
    public OrganisationBuilder()
    {
    }

    private OrganisationBuilder(Organisation organisation, bool hasDefaultStanding) =>
        (this.organisation, this.hasDefaultStanding) = (organisation, hasDefaultStanding);

    /// <summary>With this id.</summary>
    public OrganisationBuilder WithId(string id) => With(organisation with { Id = new(id) });

    /// <summary>With this name.</summary>
    public OrganisationBuilder Named(string name) => With(organisation with { Name = name });

    /// <summary>Of this stakeholder category; null where it is not known.</summary>
    public OrganisationBuilder OfCategory(string? category) => With(organisation with { Category = category });

    /// <summary>In a country of the default atlas, which gives the region.</summary>
    /// <param name="alpha3">The ISO 3166-1 alpha-3 code.</param>
    /// <exception cref="ArgumentException">The atlas has no such country.</exception>
    public OrganisationBuilder InCountry(string alpha3)
    {
        Country country = Atlas.Default.Countries.FirstOrDefault(one => string.Equals(one.Alpha3, alpha3, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The atlas has no country '{alpha3}'.", nameof(alpha3));
        return With(organisation with { Country = country.Alpha3, Region = country.Region });
    }

    /// <summary>A member from a day (null: always) to a day that is no longer within (null: open).</summary>
    public OrganisationBuilder Member(DateOnly? from = null, DateOnly? to = null) => Having(Standing.Member, from, to);

    /// <summary>A partner from a day (null: always) to a day that is no longer within (null: open).</summary>
    public OrganisationBuilder Partner(DateOnly? from = null, DateOnly? to = null) => Having(Standing.Partner, from, to);

    /// <summary>Neither member nor partner at any time.</summary>
    public OrganisationBuilder WithoutStanding() => new(organisation with { Standings = [] }, false);

    /// <summary>The organisation.</summary>
    public Organisation Build() => organisation;

    private OrganisationBuilder Having(Standing standing, DateOnly? from, DateOnly? to)
    {
        var dated = new DatedStanding(standing, new(from, to));
        return new(organisation with { Standings = hasDefaultStanding ? [dated] : organisation.Standings.Add(dated) }, false);
    }

    private OrganisationBuilder With(Organisation changed) => new(changed, hasDefaultStanding);
}
