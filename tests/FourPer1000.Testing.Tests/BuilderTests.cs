using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Testing.Tests;

public sealed class BuilderTests
{
    [Fact]
    public void The_readme_example_passes()
    {
        // begin-snippet: testing-example
        Dossier dossier = new DossierBuilder("p-7").TeamMemberOf("A1", "B2", "C2").Build();
        RegistrationForm form = new FormBuilder().By("p-7").For("D1").AsGlobalLeader().Build();
        CallFacts facts = new CallFactsBuilder().WithStanding(Standing.None).Build();

        Verdict<DossierEvent> verdict = RegistrationPolicy.Decide(dossier, form, facts);

        DecisionAssert.RefusedFor(
            verdict.Decision, RegistrationReasons.TooManyTaskForces, RegistrationReasons.OfficeNeedsMemberOrPartner);

        // end-snippet
        verdict.Events.Should().ContainSingle();
    }

    [Fact]
    public void The_default_form_under_the_default_facts_is_granted() =>
        DecisionAssert.Granted(RegistrationPolicy.Decide(new DossierBuilder().Build(), new FormBuilder().Build(), new CallFactsBuilder().Build()).Decision);

    [Fact]
    public void Every_step_returns_a_new_builder_and_leaves_the_old_one()
    {
        var form = new FormBuilder();
        RegistrationForm changed = form.WithId("r-9").By("p-9").For("F3").AsRepresentativeOf("africa").From(null).In(Language.French).ToAmend()
            .At(new(2020, 7, 1, 0, 0, 0, TimeSpan.Zero)).Build();
        form.Should().Be(new FormBuilder());
        changed.Should().Be(new RegistrationForm(
            new("r-9"), new("p-9"), new(2020, 7, 1, 0, 0, 0, TimeSpan.Zero), FormAction.Amend, "F3", Role.RegionalRepresentative, "africa", null, Language.French));
        form.AsRepresentativeOf("africa").AsTeamMember().Build().Region.Should().BeNull();
        form.ToWithdraw().Build().Action.Should().Be(FormAction.Withdraw);
        form.From("o-2").Build().Organisation.Should().Be(new OrganisationId("o-2"));

        var facts = new CallFactsBuilder();
        facts.On(new(2020, 10, 1)).WithStanding(null).Under(new() { MostTaskForces = 1 }).Of(new("2030")).BySecretariat().Build().Should().Be(new CallFacts(
            new("2030"), new() { MostTaskForces = 1 }, new(2020, 10, 1), null, new(new("secretariat"), Authorities.ExecutiveSecretariat)));
        facts.Should().Be(new CallFactsBuilder());
    }

    [Fact]
    public void An_organisation_takes_its_region_from_the_atlas_and_its_standing_from_what_is_said()
    {
        Organisation changed = new OrganisationBuilder().WithId("o-9").Named("Peat").OfCategory(null).InCountry("PER")
            .Partner(new(2016, 1, 1), new(2019, 1, 1)).Member(new(2019, 1, 1)).Build();
        changed.Region.Should().Be("latin-america-caribbean");
        changed.StandingOn(new(2015, 12, 31)).Should().Be(Standing.None);
        changed.StandingOn(new(2018, 12, 31)).Should().Be(Standing.Partner);
        changed.StandingOn(new(2019, 1, 1)).Should().Be(Standing.Member);
        new OrganisationBuilder().Build().StandingOn(new(2020, 9, 1)).Should().Be(Standing.Partner);
        new OrganisationBuilder().WithoutStanding().Build().StandingOn(new(2020, 9, 1)).Should().Be(Standing.None);
        FluentActions.Invoking(() => new OrganisationBuilder().InCountry("ZZZ")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_dossier_is_what_the_policy_makes_of_its_steps()
    {
        Dossier dossier = new DossierBuilder("p-3").LeaderOf("A1").RepresentativeOf("A2", "africa").TeamMemberOf("F3")
            .WithdrawnFrom("F3").AppointedIn("A1").CandidateIn("A2").Build();
        dossier.Person.Should().Be(new PersonId("p-3"));
        dossier.Entries.Select(entry => entry.State).Should().Equal(DossierState.Appointed, DossierState.Candidate, DossierState.Withdrawn);
        dossier.Entries.Select(entry => entry.Form).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_form_that_waits_for_a_fact_is_a_step() => new DossierBuilder().Under(new CallFactsBuilder().WithStanding(null)).LeaderOf("A1").Build()
        .Entries.Should().ContainSingle().Which.State.Should().Be(DossierState.Submitted);

    [Fact]
    public void A_dossier_that_cannot_be_is_not_built() => FluentActions.Invoking(() => new DossierBuilder().TeamMemberOf("A1", "A2", "A3", "A4"))
        .Should().ThrowExactly<AssertionFailedException>().Which.Message.Should()
        .StartWith("The dossier cannot be built: Register A4 is refused.\nReason:   registration.too-many-task-forces (C2.2) limit=3 active=A1, A2, A3");

    [Fact]
    public void Facts_for_a_form_are_those_that_a_host_would_find()
    {
        Organisation organisation = new OrganisationBuilder().Member(new(2020, 10, 1)).Build();
        var window = new CallWindow(RegistrationTerms.Edition2020, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        RegistrationForm form = new FormBuilder().At(new(2020, 9, 30, 23, 30, 0, TimeSpan.FromHours(-4))).Build();
        CallFacts facts = new CallFactsBuilder().For(form, new([organisation], []), window).Build();
        facts.LocalDate.Should().Be(new DateOnly(2020, 10, 1));
        facts.Standing.Should().Be(Standing.Member);
        facts.Actor.Should().Be(new Actor(form.Person, Authorities.Registrant));
    }
}
