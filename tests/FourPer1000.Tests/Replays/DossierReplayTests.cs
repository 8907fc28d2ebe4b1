using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.Testing;

namespace FourPer1000.Tests;

public sealed class DossierReplayTests
{
    private static readonly Dossier Other = new DossierBuilder("p-2").TeamMemberOf("C1", "C2").LeaderOf("A2").Build();

    private static readonly RegistrationTerms Conditional = RegistrationTerms.Edition2020 with { OfficeWithoutStanding = OfficeWithoutStanding.Conditional };

    private static readonly ValueList<JournalEvent> Long = new Played()
        .Form(new FormBuilder().AsGlobalLeader(), null)
        .Move("A1", DossierTrigger.Settle, null)
        .Move("A1", DossierTrigger.Settle)
        .Form(new FormBuilder().For("A2").WithId("r-2"))
        .Form(new FormBuilder().For("A3").WithId("r-3").AsRepresentativeOf(null))
        .Form(new FormBuilder().For("A4").WithId("r-4").AsGlobalLeader(), Standing.None, Conditional)
        .Move("A4", DossierTrigger.ClearCondition, Standing.Partner, terms: Conditional)
        .Form(new FormBuilder().For("A5").WithId("r-5"))
        .Move("A1", DossierTrigger.HandOver, by: Acts.Registrant)
        .Move("A1", DossierTrigger.HandOver)
        .Form(new FormBuilder().For("A2").WithId("r-6").ToWithdraw())
        .Merge(Other)
        .Merge(new DossierBuilder("p-1").Build())
        .Form(new FormBuilder().For("B2").WithId("r-7").AsGlobalLeader(), null)
        .Leave(new("p-3"))
        .Form(new FormBuilder().For("B3").WithId("r-8"))
        .Merge(Other)
        .Erase()
        .Events;

    public static TheoryData<int> Places => [.. Enumerable.Range(0, Long.Count)];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_decision_that_is_made_again_gives_the_same_answer(int place)
    {
        ReplayReport report = Replayed(Long, place);

        report.Kind.Should().Be(ReplayKind.Same, string.Join(", ", report.Differences));
        report.Again.Should().Be(report.Recorded);
        report.Differences.Should().BeEmpty();
    }

    [Fact]
    public void The_long_history_has_every_case() =>
        Long.Select(happened => DossierRecord.Read(happened).Happened.GetType()).Distinct().Should().HaveCount(typeof(DossierEvent).GetNestedTypes().Length);

    [Fact]
    public void Another_answer_than_the_rules_give_is_shown_with_its_place()
    {
        var record = DossierRecord.Read(Long[3]);
        var accepted = (DossierEvent.FormAccepted)record.Happened;
        JournalEvent other = Long[3] with { Facts = (record with { Happened = accepted with { Track = Track.Reserve } }).Write() };

        ReplayReport report = DossierReplay.Of(Long.Take(3), other, TermsOf, _ => null);

        report.Kind.Should().Be(ReplayKind.Differs);
        report.Differences.Should().Equal("track");
    }

    [Fact]
    public void Another_history_before_a_decision_shows()
    {
        ReplayReport report = DossierReplay.Of([], Long[7], TermsOf, _ => null);

        report.Kind.Should().Be(ReplayKind.Differs);
        report.Recorded!.Reasons.Should().ContainSingle(reason => reason.Code == RegistrationReasons.TooManyTaskForces);
        report.Again!.IsGranted.Should().BeTrue();
    }

    [Fact]
    public void Without_the_terms_or_the_other_dossier_it_cannot_be_decided_again()
    {
        DossierReplay.Of([], Long[0], _ => null).Should().BeEquivalentTo(new { Kind = ReplayKind.Impossible, Again = (Decision?)null, Differences = new[] { "facts.terms" } });
        DossierReplay.Of(Long.Take(11), Long[11], TermsOf).Should().BeEquivalentTo(new { Kind = ReplayKind.Impossible, Differences = new[] { "other" } });
    }

    private static ReplayReport Replayed(ValueList<JournalEvent> events, int place) => DossierReplay.Of(
        events.Take(place), events[place], TermsOf, person => person.Value == "p-2" ? Other : Dossier.Empty(person, EditionId.Edition2020));

    private static RegistrationTerms? TermsOf(string id) =>
        new[] { RegistrationTerms.Edition2020, Conditional }.FirstOrDefault(terms => TermsEvent.IdOf(terms) == id);
}
