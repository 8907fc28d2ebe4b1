using FourPer1000.Domain;
using FourPer1000.Rules;
using static FourPer1000.Exchange.Tests.Call;

namespace FourPer1000.Exchange.Tests;

public sealed class CallReferencesTests
{
    [Fact]
    public void Affiliations_and_terms_may_be_left_out()
    {
        Read(Organisations).TryGet(out CallReferences? references).Should().BeTrue();

        references!.Window.Terms.Should().Be(Edition.Edition2020.Registration);
        references.Edition.Should().BeSameAs(Edition.Edition2020);
        references.Book.Organisations.Select(organisation => organisation.Id.Value).Should().Equal("o-member", "o-none");
        references.Book.StandingOf(new("p-9"), null, new(2020, 7, 31)).Should().Be(Standing.None);
    }

    [Fact]
    public void The_best_standing_over_affiliations_and_form_is_found()
    {
        StandingBook book = References.Book;

        book.StandingOf(new("p-9"), new OrganisationId("o-none"), new(2020, 7, 31)).Should().Be(Standing.Member);
        book.StandingOf(new("p-9"), new OrganisationId("o-none"), new(2020, 8, 1)).Should().Be(Standing.None);
        book.StandingOf(new("p-1"), new OrganisationId("o-member"), new(2020, 8, 1)).Should().Be(Standing.Member);
    }

    [Fact]
    public void All_faults_of_all_files_are_listed_in_the_order_of_files_and_places() =>
        Shown(Read(
            Lines(OrganisationsHeader, "o-1,,,,,member,2020-02-01,", "o-1,,farmers,,,none,,", "o-2,,,,,friend,,", "o-3"),
            Lines(AffiliationsHeader, "p-1,o-4,soon,", "p-1,o-2,,", ",o-1,,"),
            "{\n  \"limit\": 3,\n  \"mostTaskForces\": 0\n}")).Should().Equal(
            "orgs.csv:2:16 from: input.overlapping-standings column=from value=o-1",
            "orgs.csv:3:6 category: input.unknown-category column=category value=farmers",
            "orgs.csv:4:9 standing: input.unknown-standing column=standing value=friend",
            "orgs.csv:5:1: input.too-few-fields column= value=1",
            "aff.csv:2:5 organisationId: input.unknown-organisation column=organisationId value=o-4",
            "aff.csv:2:9 from: input.unreadable-date column=from value=soon",
            "aff.csv:4:1 personId: input.missing-value column=personId value=",
            "terms.json:2:3 $.limit: input.unknown-property property=limit",
            "terms.json:3:21 $.mostTaskForces: input.limit-below-one property=mostTaskForces value=0");

    [Fact]
    public void An_organisation_whose_row_has_a_fault_is_not_unknown_to_the_affiliations() =>
        Shown(Read(Lines(OrganisationsHeader, "o-1,,farmers,,,member,,"), Lines(AffiliationsHeader, "p-1,o-1,,"))).Should().Equal(
            "orgs.csv:2:6 category: input.unknown-category column=category value=farmers");

    [Fact]
    public void A_file_without_its_needed_columns_does_not_keep_the_others_from_being_read() =>
        Shown(Read("organisationId\n", "organisationId,personId,organisationId\n", "{")).Should().Equal(
            "orgs.csv:1:1 standing: input.missing-column column=standing",
            "aff.csv:1:25 organisationId: input.repeated-column column=organisationId",
            "terms.json:1:2: input.malformed-json problem=syntax");

    private static Reading<CallReferences> Read(string organisations, string? affiliations = null, string? terms = null) =>
        CallReferences.Read(
            Edition.Edition2020,
            Named("orgs.csv", organisations),
            affiliations is null ? null : Named("aff.csv", affiliations),
            terms is null ? null : Named("terms.json", terms));
}
