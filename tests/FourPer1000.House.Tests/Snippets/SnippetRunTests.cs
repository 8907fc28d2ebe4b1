using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;
using FourPer1000.StateMachines;
using FourPer1000.Texts;

namespace FourPer1000.House.Tests;

public sealed class SnippetRunTests
{
    private static readonly DateOnly Day = new(2020, 9, 1);

    [Fact]
    public void Another_engine_that_is_fed_from_the_rows_moves_as_the_table_does()
    {
        RegistrationForm form = FormFor(Role.GlobalLeader);
        Dossier dossier = Dossier.Empty(form.Person, EditionId.Edition2020);
        foreach (Standing? standing in new Standing?[] { Standing.Member, Standing.None, null })
        {
            RegistrationFacts facts = RegistrationFacts.Of(dossier, form, FactsOf(RegistrationTerms.Edition2020, standing));
            foreach (DossierState state in Enum.GetValues<DossierState>())
            {
                foreach (DossierTrigger trigger in Enum.GetValues<DossierTrigger>())
                {
                    foreach (AuthoritySet by in new AuthoritySet[] { Authorities.Registrant, Authorities.ExecutiveSecretariat, Authorities.Public })
                    {
                        Outcome<DossierState> expected = DossierLifecycle.Table.Next(state, trigger, by, facts);
                        OtherEngine<DossierState, DossierTrigger> engine = DossierLifecycle.Table.ToOtherEngine(state, by, facts);

                        engine.Fire(trigger).Should().Be(expected.HasMoved);
                        engine.State.Should().Be(expected.State);
                    }
                }
            }
        }
    }

    [Fact]
    public void The_bridge_is_used_as_the_page_shows()
    {
        RegistrationForm form = FormFor(Role.TeamMember);
        RegistrationFacts facts = RegistrationFacts.Of(
            Dossier.Empty(form.Person, EditionId.Edition2020), form, FactsOf(RegistrationTerms.Edition2020, Standing.None));

        #region docs-bridge-use
        OtherEngine<DossierState, DossierTrigger> engine =
            DossierLifecycle.Table.ToOtherEngine(DossierState.Draft, Authorities.Registrant, facts);

        bool moved = engine.Fire(DossierTrigger.Submit);    // true: the engine stands in Accepted now
        #endregion

        moved.Should().BeTrue();
        engine.State.Should().Be(DossierState.Accepted);
    }

    [Fact]
    public void A_composed_rule_gives_every_reason_and_the_smallest_remedies()
    {
        #region docs-evaluate
        var facts = new WorkshopFacts(Role.GlobalLeader, Standing.None, PlacesLeft: 0, Day: new(2020, 9, 1), LastDay: new(2020, 9, 30));

        Decision decision = Workshop.Admissible.Evaluate(facts);
        string[] codes = [.. decision.Reasons.Select(reason => reason.Code)];
        string[] ways = [.. decision.Remedies.Select(set => set.ToString())];
        string[] checkedToo = [.. Workshop.Admissible.Explain(facts).Leaves.Select(leaf => leaf.Code!)];
        #endregion

        codes.Should().Equal("workshop.full", "workshop.office-needs-member-or-partner");
        ways.Should().Equal("join-as-team-member + wait-for-a-place", "organisation-joins + wait-for-a-place");
        checkedToo.Should().Equal("workshop.closed", "workshop.full", "workshop.office-needs-member-or-partner");
        Workshop.Admissible.Evaluate(facts with { PlacesLeft = 1, Standing = null }).IsUndetermined.Should().BeTrue();
        Workshop.Admissible.Evaluate(facts with { PlacesLeft = 1, Role = Role.TeamMember }).Should().BeSameAs(Decision.Grant);
    }

    [Fact]
    public void An_edition_of_ones_own_decides_by_its_own_terms()
    {
        #region docs-own-terms
        RegistrationTerms terms = RegistrationTerms.Edition2020 with
        {
            MostTaskForces = 2,
            OpensAt = new(2027, 3, 1, 0, 0, 0, TimeSpan.FromHours(1)),
            Deadline = new(2027, 5, 31),
            OfficeWithoutStanding = OfficeWithoutStanding.Conditional,
        };

        Edition edition = Edition.Edition2020 with { Id = new("2027"), Registration = terms };
        #endregion

        RegistrationForm form = FormFor(Role.GlobalLeader) with { SubmittedAt = new(2027, 4, 1, 12, 0, 0, TimeSpan.Zero) };

        #region docs-decide-by-own-terms
        var window = new CallWindow(edition.Registration, TimeZoneInfo.FindSystemTimeZoneById(edition.Registration.TimeZone));
        var facts = new CallFacts(
            edition.Id, edition.Registration, window.DateOf(form.SubmittedAt), Standing.None, new Actor(form.Person, Authorities.Registrant));

        Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(Dossier.Empty(form.Person, edition.Id), form, facts);
        #endregion

        verdict.Decision.IsGranted.Should().BeTrue();
        verdict.Decision.Conditions.Select(condition => condition.Remedy.Code).Should().Equal("organisation-joins");
        verdict.Events.Should().ContainSingle().Which.Should().BeOfType<DossierEvent.FormAccepted>().Which.Edition.Should().Be(new EditionId("2027"));
        Edition.Edition2020.Registration.MostTaskForces.Should().Be(3);
    }

    [Fact]
    public void Texts_of_ones_own_stand_beside_those_of_the_suite()
    {
        using var file = new MemoryStream("""{ "reason.workshop.closed": "The workshop closed on {lastDay}." }"""u8.ToArray());

        #region docs-own-texts
        Phrasebook book = Phrasebook.In(Language.English).With(file);
        string sentence = book.Sentence(new Reason("workshop.closed", "C2.5", [new("lastDay", new DateOnly(2020, 9, 30))], []));
        #endregion

        sentence.Should().Be("The workshop closed on 30 September 2020. (C2.5)");
    }

    private static RegistrationForm FormFor(Role role) => new(
        new("r"), new("p"), new(2020, 9, 1, 12, 0, 0, TimeSpan.Zero), FormAction.Register, "C2", role, null, new OrganisationId("o"), Language.English);

    private static CallFacts FactsOf(RegistrationTerms terms, Standing? standing) =>
        new(EditionId.Edition2020, terms, Day, standing, new Actor(null, Authorities.Registrant));
}
