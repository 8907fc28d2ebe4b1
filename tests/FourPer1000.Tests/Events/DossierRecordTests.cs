using FourPer1000.Registration;
using FourPer1000.Testing;
using FsCheck.Fluent;

namespace FourPer1000.Tests;

public sealed class DossierRecordTests
{
    private static readonly FsCheck.Gen<DossierRecord> Records =
        from facts in DossierCases.Facts
        from happened in DossierCases.Happened(facts.LocalDate)
        select new DossierRecord(happened, facts);

    [Fact]
    public void Every_event_is_read_as_it_was_written() => Runs.Hold(
        Records,
        record =>
        {
            JournalEvent stored = Acts.Dossier((record, Acts.By(Acts.Registrant)))[0];
            DossierRecord read = DossierRecord.Read(stored);

            read.Should().Be(record);
            read.Write().Should().Be(record.Write());
            read.Decision.Should().Be(record.Decision);
        },
        seed: 1,
        count: 800);

    [Fact]
    public void Every_case_of_the_family_is_tried()
    {
        var seen = new HashSet<Type>();
        Runs.Hold(Records, record => seen.Add(record.Happened.GetType()), seed: 1, count: 800);

        seen.Should().HaveCount(typeof(DossierEvent).GetNestedTypes().Length);
    }

    [Fact]
    public void A_newer_form_of_an_event_stops_this_host_with_a_clear_message()
    {
        var record = new DossierRecord(new DossierEvent.FormWithdrawn(new FormBuilder().Build(), new(2020, 9, 1), new("2020"), false), FactsOf());
        JournalEvent stored = Acts.Dossier((record, Acts.By(Acts.Registrant)))[0];

        FluentActions.Invoking(() => DossierRecord.Read(stored with { KindVersion = 2 })).Should().Throw<UnknownEventException>()
            .WithMessage("*form 2*update this host*").Which.Event.Version.Should().Be(1);
        FluentActions.Invoking(() => EventTable.KindOf(stored with { Kind = "dossier.from-tomorrow" })).Should().Throw<UnknownEventException>().WithMessage("*dossier.from-tomorrow*");
        FluentActions.Invoking(() => DossierRecord.Read(stored with { Kind = "person.erased" })).Should().Throw<System.Text.Json.JsonException>();
    }

    [Fact]
    public void Kinds_are_unique_and_found_by_their_names()
    {
        EventTable.All.Select(kind => kind.Name).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        EventTable.All.Should().OnlyContain(kind => EventTable.Find(kind.Name) == kind && kind.Version > 0);
        EventTable.All.SelectMany(kind => kind.Personal).Should().OnlyContain(field => field.RetentionDays > 0 && field.Purpose.Length > 0);
    }

    [Fact]
    public void Terms_are_read_as_written_and_named_by_their_content()
    {
        RegistrationTerms terms = RegistrationTerms.Edition2020 with { MostTaskForces = 2, LateOffice = LateOffice.Refuse, TimeZone = "Africa/Dakar" };

        TermsEvent.Read(TermsEvent.Write(terms)).Should().Be(terms);
        TermsEvent.IdOf(terms).Should().MatchRegex("^sha256:[0-9a-f]{64}$").And.NotBe(TermsEvent.IdOf(RegistrationTerms.Edition2020));
    }

    private static RecordedFacts FactsOf() => new(new(2020, 9, 1), null, false, TermsEvent.IdOf(RegistrationTerms.Edition2020));
}
