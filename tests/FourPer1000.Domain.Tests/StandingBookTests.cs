using System.Globalization;
using FourPer1000.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace FourPer1000.Domain.Tests;

public sealed class StandingBookTests
{
    private static readonly PersonId Person = new("p-1");
    private static readonly DateOnly Day = new(2020, 9, 1);
    private static readonly DateInterval Always = DateInterval.Always;

    [Fact]
    public void Without_any_organisation_the_standing_is_none() => Book([]).StandingOf(Person, null, Day).Should().Be(Standing.None);

    [Theory]
    [InlineData(Standing.None)]
    [InlineData(Standing.Partner)]
    [InlineData(Standing.Member)]
    public void The_organisation_behind_the_form_counts(Standing standing) =>
        Book([Organisation("o-1", (standing, Always))]).StandingOf(Person, new("o-1"), Day).Should().Be(standing);

    [Fact]
    public void The_best_standing_over_form_and_affiliations_counts()
    {
        StandingBook book = Book(
            [Organisation("o-1", (Standing.Partner, Always)), Organisation("o-2", (Standing.Member, Always)), Organisation("o-3")],
            new Affiliation(Person, new("o-2"), Always),
            new Affiliation(Person, new("o-3"), Always));
        book.StandingOf(Person, new("o-1"), Day).Should().Be(Standing.Member);
        book.StandingOf(Person, null, Day).Should().Be(Standing.Member);
        book.StandingOf(new("somebody else"), new("o-1"), Day).Should().Be(Standing.Partner);
    }

    [Theory]
    [InlineData("2020-08-31", Standing.None)]
    [InlineData("2020-09-01", Standing.Member)]
    [InlineData("2020-09-29", Standing.Member)]
    [InlineData("2020-09-30", Standing.None)]
    public void An_affiliation_counts_only_on_the_days_on_which_it_holds(string day, Standing expected) =>
        Book([Organisation("o-1", (Standing.Member, Always))], new Affiliation(Person, new("o-1"), new(new(2020, 9, 1), new(2020, 9, 30))))
            .StandingOf(Person, null, DateOnly.Parse(day, CultureInfo.InvariantCulture)).Should().Be(expected);

    [Theory]
    [InlineData("2020-06-30", Standing.None)]
    [InlineData("2020-07-01", Standing.Partner)]
    [InlineData("2020-09-30", Standing.Partner)]
    [InlineData("2020-10-01", Standing.Member)]
    [InlineData("2020-12-31", Standing.Member)]
    [InlineData("2021-01-01", Standing.None)]
    public void Standing_changes_inside_a_relation(string day, Standing expected) =>
        Book(
            [Organisation("o-1", (Standing.Partner, new(new(2020, 7, 1), new(2020, 10, 1))), (Standing.Member, new(new(2020, 10, 1), new(2021, 1, 1))))],
            new Affiliation(Person, new("o-1"), Always)).StandingOf(Person, null, DateOnly.Parse(day, CultureInfo.InvariantCulture)).Should().Be(expected);

    [Fact]
    public void An_ended_relation_does_not_hide_another_one()
    {
        StandingBook book = Book(
            [Organisation("o-1", (Standing.Member, Always)), Organisation("o-2", (Standing.Partner, Always))],
            new Affiliation(Person, new("o-1"), new(null, new(2020, 1, 1))),
            new Affiliation(Person, new("o-2"), new(new(2020, 1, 1), null)));
        book.StandingOf(Person, null, Day).Should().Be(Standing.Partner);
        book.StandingOf(Person, null, new(2019, 12, 31)).Should().Be(Standing.Member);
    }

    [Fact]
    public void A_relation_that_ended_and_began_again_counts_again()
    {
        StandingBook book = Book(
            [Organisation("o-1", (Standing.Member, Always))],
            new Affiliation(Person, new("o-1"), new(null, new(2020, 1, 1))),
            new Affiliation(Person, new("o-1"), new(new(2020, 8, 1), null)));
        book.StandingOf(Person, null, Day).Should().Be(Standing.Member);
        book.StandingOf(Person, null, new(2020, 3, 1)).Should().Be(Standing.None);
    }

    [Fact]
    public void An_unknown_organisation_gives_unknown_and_not_none()
    {
        Book([]).StandingOf(Person, new("o-9"), Day).Should().BeNull();
        Book([], new Affiliation(Person, new("o-9"), Always)).StandingOf(Person, null, Day).Should().BeNull();
        Book([Organisation("o-1")]).StandingOf(Person, new("O-1"), Day).Should().BeNull("ids are compared ordinally");
    }

    [Fact]
    public void An_unknown_organisation_does_not_matter_where_something_known_suffices()
    {
        Affiliation unknown = new(Person, new("o-9"), Always);
        Book([Organisation("o-1", (Standing.Partner, Always))], unknown).StandingOf(Person, new("o-1"), Day).Should().Be(Standing.Partner);
        Book([Organisation("o-1", (Standing.Member, Always))], unknown).StandingOf(Person, new("o-1"), Day).Should().Be(Standing.Member);
        Book([Organisation("o-1")], unknown).StandingOf(Person, new("o-1"), Day).Should().BeNull("none is not enough");
    }

    [Fact]
    public void An_unknown_organisation_of_a_relation_that_does_not_hold_does_not_matter() =>
        Book([], new Affiliation(Person, new("o-9"), new(null, Day))).StandingOf(Person, null, Day).Should().Be(Standing.None);

    [Fact]
    public void Where_standings_of_one_organisation_overlap_the_best_counts() =>
        Organisation("o-1", (Standing.Member, Always), (Standing.Partner, Always), (Standing.None, Always)).StandingOn(Day).Should().Be(Standing.Member);

    [Fact]
    public void An_organisation_that_is_given_twice_throws() =>
        FluentActions.Invoking(() => Book([Organisation("o-1"), Organisation("o-1")])).Should().Throw<ArgumentException>();

    [Fact]
    public void An_organisation_is_found_by_its_id_and_the_order_is_kept()
    {
        StandingBook book = Book([Organisation("o-2"), Organisation("o-1")]);
        book.Organisations.Select(organisation => organisation.Id.Value).Should().Equal("o-2", "o-1");
        book.Find(new("o-1"))!.Id.Value.Should().Be("o-1");
        book.Find(new("o-3")).Should().BeNull();
    }

    [Fact]
    public void The_order_of_organisations_and_affiliations_changes_nothing_and_one_more_never_makes_it_worse()
    {
        Gen<DateInterval> held = Gen.Two(Gen.Choose(-5, 5)).Where(pair => pair.Item1 != pair.Item2)
            .Select(pair => new DateInterval(Day.AddDays(Math.Min(pair.Item1, pair.Item2)), Day.AddDays(Math.Max(pair.Item1, pair.Item2))));
        Gen<Organisation[]> organisations = Gen.Zip(Gen.Elements(Enum.GetValues<Standing>()), held).ArrayOf(3)
            .Select(parts => parts.Select((part, index) => Organisation($"o-{index}", (part.Item1, part.Item2))).ToArray());
        Gen<Affiliation[]> affiliations = Gen.Zip(Gen.Choose(0, 2), held).ArrayOf()
            .Select(parts => parts.Select(part => new Affiliation(Person, new($"o-{part.Item1}"), part.Item2)).ToArray());
        Runs.Hold(Gen.Zip(organisations, affiliations), pair =>
        {
            (Organisation[] organisations, Affiliation[] affiliations) = pair;
            Standing expected = affiliations.Where(affiliation => affiliation.Held.Contains(Day))
                .Select(affiliation => organisations.Single(organisation => organisation.Id == affiliation.Organisation).StandingOn(Day))
                .DefaultIfEmpty(Standing.None).Max();
            Book(organisations, affiliations).StandingOf(Person, null, Day).Should().Be(expected);
            Book([.. organisations.Reverse()], [.. affiliations.Reverse()]).StandingOf(Person, null, Day).Should().Be(expected);
            (Book(organisations, affiliations).StandingOf(Person, organisations[0].Id, Day) >= expected).Should().BeTrue();
        });
    }

    private static StandingBook Book(Organisation[] organisations, params Affiliation[] affiliations) => new(organisations, affiliations);

    private static Organisation Organisation(string id, params (Standing Standing, DateInterval Held)[] standings) =>
        new(new(id), id, null, null, null, ValueList.From(standings.Select(standing => new DatedStanding(standing.Standing, standing.Held))));
}
