namespace FourPer1000.Domain.Tests;

public sealed class AtlasTests
{
    private static readonly Atlas Default = Atlas.Default;

    [Fact]
    public void The_default_regions_are_the_five_of_the_reading() =>
        Default.Regions.Should().Equal("africa", "asia-pacific", "europe", "latin-america-caribbean", "north-america");

    [Fact]
    public void There_are_249_ISO_entries_and_the_European_Union()
    {
        Default.Countries.Should().HaveCount(250);
        Default.Countries.Where(country => country.Numeric is null).Should().ContainSingle().Which.Alpha3.Should().Be("EUE");
        Default.Countries.Should().OnlyContain(country => country.Alpha3.Length == 3 && country.Alpha2.Length == 2 && (country.Numeric == null || country.Numeric.Length == 3));
    }

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        Default.Countries.Select(country => country.Alpha3).Should().OnlyHaveUniqueItems();
        Default.Countries.Select(country => country.Alpha2).Should().OnlyHaveUniqueItems();
        Default.Countries.Select(country => country.Numeric).OfType<string>().Should().OnlyHaveUniqueItems();
        Default.Countries.Select(country => country.Alpha3).Should().Equal(Default.Countries.Select(country => country.Alpha3).Order(StringComparer.Ordinal));
        Default.Regions.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_one_of_the_198_Parties_is_in_a_region()
    {
        Country[] parties = [.. Default.Countries.Where(country => country.IsUnfcccParty)];
        parties.Should().HaveCount(198);
        parties.Should().OnlyContain(country => country.Region != null && Default.HasRegion(country.Region));
    }

    [Fact]
    public void Only_Antarctica_has_no_region() =>
        Default.Countries.Where(country => country.Region is null).Select(country => country.Alpha3).Should().Equal("ATA");

    [Fact]
    public void Sub_regions_lie_in_one_region_each_and_countries_follow_them()
    {
        Default.Subregions.Select(subregion => subregion.Code).Should().OnlyHaveUniqueItems();
        Dictionary<string, string> regionOf = Default.Subregions.ToDictionary(subregion => subregion.Code, subregion => subregion.Region);
        Default.Countries.Where(country => country.Subregion is not null).Should().OnlyContain(country => regionOf[country.Subregion!] == country.Region);
        Default.Countries.Where(country => country.Subregion is null).Select(country => country.Alpha3).Should().Equal("ATA", "EUE");
        Default.Countries.Select(country => country.Subregion).OfType<string>().Distinct().Should().BeEquivalentTo(regionOf.Keys, "no sub-region is empty");
    }

    [Theory]
    [InlineData("FRA", "FR", "250", "europe", true)]
    [InlineData("COD", "CD", "180", "africa", true)]
    [InlineData("MEX", "MX", "484", "latin-america-caribbean", true)]
    [InlineData("GRL", "GL", "304", "north-america", false)]
    [InlineData("TUR", "TR", "792", "asia-pacific", true)]
    [InlineData("EUE", "EU", null, "europe", true)]
    public void A_country_stands_where_the_reading_puts_it(string alpha3, string alpha2, string? numeric, string region, bool party)
    {
        Country country = Default.Countries.Single(country => country.Alpha3 == alpha3);
        (country.Alpha2, country.Numeric, country.Region, country.IsUnfcccParty).Should().Be((alpha2, numeric, region, party));
    }

    [Fact]
    public void The_source_is_named() => Default.Source.Should().NotBeNullOrWhiteSpace();

    [Theory]
    [InlineData("Europe")]
    [InlineData("europe ")]
    [InlineData("")]
    public void Region_codes_are_compared_ordinally(string code) => Default.HasRegion(code).Should().BeFalse();

    [Fact]
    public void An_atlas_with_other_regions_works()
    {
        var atlas = new Atlas("a host", ["north", "south"], [new("far-south", "south")], [new("XXA", "XA", null, "south", "far-south", false), new("XXB", "XB", null, null, null, true)]);
        atlas.HasRegion("south").Should().BeTrue();
        atlas.HasRegion("europe").Should().BeFalse();
        atlas.Regions.Should().Equal("north", "south");
    }

    [Fact]
    public void A_country_in_an_unknown_region_throws() =>
        FluentActions.Invoking(() => new Atlas("a host", ["north"], [], [new("XXA", "XA", null, "south", null, false)])).Should().Throw<ArgumentException>();

    [Fact]
    public void A_sub_region_in_an_unknown_region_throws() =>
        FluentActions.Invoking(() => new Atlas("a host", ["north"], [new("far-south", "south")], [])).Should().Throw<ArgumentException>();
}
