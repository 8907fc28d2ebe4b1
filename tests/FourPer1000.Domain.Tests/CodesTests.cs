namespace FourPer1000.Domain.Tests;

public sealed class CodesTests
{
    [Fact]
    public void Roles_standings_and_languages_have_the_codes_of_the_exchange_formats()
    {
        Roles.All.Select(role => role.Code()).Should().Equal("global-leader", "regional-representative", "team-member");
        Standings.All.Select(standing => standing.Code()).Should().Equal("none", "partner", "member");
        Languages.All.Select(language => language.Code()).Should().Equal("en", "fr", "es");
        Categories.Default.Should().Equal(
            "states-local-authorities", "international-organisations", "donors-foundations", "producer-organisations", "research-education", "civil-society-ngos", "private-companies");
        Roles.All.Should().Equal(Enum.GetValues<Role>());
        Standings.All.Should().Equal(Enum.GetValues<Standing>());
        Languages.All.Should().Equal(Enum.GetValues<Language>());
    }

    [Fact]
    public void A_code_reads_back_to_what_it_came_from()
    {
        Roles.All.Should().OnlyContain(role => Parsed(role.Code()) == role);
        Standings.All.Should().OnlyContain(standing => ParsedStanding(standing.Code()) == standing);
        Languages.All.Should().OnlyContain(language => ParsedLanguage(language.Code()) == language);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" team-member")]
    [InlineData("Team-Member")]
    [InlineData("TeamMember")]
    [InlineData("team member")]
    [InlineData("team-member\0")]
    [InlineData("2")]
    [InlineData("Member")]
    [InlineData("member ")]
    [InlineData("EN")]
    [InlineData("en-GB")]
    [InlineData("ﬁ")]
    public void Nothing_but_the_code_itself_is_read(string? code)
    {
        Roles.TryParse(code, out _).Should().BeFalse();
        Standings.TryParse(code, out _).Should().BeFalse();
        Languages.TryParse(code, out _).Should().BeFalse();
    }

    [Fact]
    public void Kinds_and_scopes_of_measures_have_the_codes_of_the_source()
    {
        Enum.GetValues<MeasureKind>().Select(kind => kind.Code()).Should().Equal(
            "count-per-year", "coverage", "milestone", "numeric-level", "numeric-range", "percentage");
        Enum.GetValues<MeasureScope>().Select(scope => scope.Code()).Should().Equal("global", "per-country", "per-region");
    }

    [Fact]
    public void Only_leader_and_representative_are_offices() =>
        Roles.All.Where(role => role.IsOffice()).Should().Equal(Role.GlobalLeader, Role.RegionalRepresentative);

    [Fact]
    public void The_better_standing_is_the_greater_one() => (Standing.None < Standing.Partner && Standing.Partner < Standing.Member).Should().BeTrue();

    [Fact]
    public void The_authorities_are_those_of_the_charter() =>
        Authorities.All.Select(authority => authority.Code).Should().Equal(
            "executive-secretariat", "scientific-technical-committee", "global-leader", "regional-representative", "team-member",
            "moderator", "assistant", "scientific-advisor", "registrant", "public");

    [Fact]
    public void What_is_not_a_member_of_its_enum_has_no_code()
    {
        FluentActions.Invoking(() => ((Role)9).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((Standing)9).Code()).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => ((Language)9).Code()).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_text_is_null_in_a_language_that_it_lacks()
    {
        var text = new LocalText("a", null, "c");
        Languages.All.Select(language => text[language]).Should().Equal("a", null, "c");
    }

    private static Role? Parsed(string code) => Roles.TryParse(code, out Role role) ? role : null;

    private static Standing? ParsedStanding(string code) => Standings.TryParse(code, out Standing standing) ? standing : null;

    private static Language? ParsedLanguage(string code) => Languages.TryParse(code, out Language language) ? language : null;
}
