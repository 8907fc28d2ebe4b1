using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Tests;

public sealed class EditionTests
{
    [Fact]
    public void The_first_edition_brings_plan_lists_and_terms_of_2020()
    {
        Edition edition = Edition.Edition2020;
        edition.Id.Value.Should().Be("2020");
        edition.Plan.Edition.Should().Be(edition.Id);
        edition.Plan.Objectives.Should().HaveCount(24);
        edition.Atlas.Regions.Should().HaveCount(5);
        edition.Categories.Should().HaveCount(7);
        edition.Registration.MostTaskForces.Should().Be(3);
        edition.Registration.Deadline.Should().Be(new DateOnly(2020, 9, 30));
    }

    [Fact]
    public void A_later_edition_is_a_new_object_and_leaves_the_first_as_it_was()
    {
        Edition later = Edition.Edition2020 with { Id = new("2025"), Registration = RegistrationTerms.Edition2020 with { MostTaskForces = 5 } };
        later.Registration.MostTaskForces.Should().Be(5);
        Edition.Edition2020.Registration.MostTaskForces.Should().Be(3);
    }

    [Fact]
    public void Every_lifecycle_is_found_by_its_name()
    {
        Lifecycles.All.Should().OnlyContain(machine => Lifecycles.Find(machine.Name) == machine);
        Lifecycles.Find("Registration").Should().BeNull("names are compared ordinally");
    }

    [Fact]
    public void Every_reason_has_one_entry_and_a_clause_of_the_charter()
    {
        ReasonCatalogue.All.Select(reason => reason.Code).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        ReasonCatalogue.All.Should().OnlyContain(reason => ClauseTable.Find(reason.Clause) != null);
    }

    [Fact]
    public void Every_guard_of_a_lifecycle_is_a_reason_of_the_catalogue() =>
        Lifecycles.All.SelectMany(machine => machine.Arrows).SelectMany(arrow => arrow.Guards).Should()
            .OnlyContain(code => ReasonCatalogue.All.Any(reason => reason.Code == code));

    [Fact]
    public void Every_way_of_a_lifecycle_begins_where_it_says()
    {
        ValueList<string> states = Lifecycles.Find("registration")!.States;
        states[0].Should().Be(Lifecycles.Find("registration")!.Initial);
    }
}
