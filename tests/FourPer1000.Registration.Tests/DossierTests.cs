using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class DossierTests
{
    [Fact]
    public void An_empty_dossier_has_nothing()
    {
        var dossier = Dossier.Empty(Make.Person, EditionId.Edition2020);
        dossier.Entries.Should().BeEmpty();
        dossier.Find("A1").Should().BeNull();
        dossier.ActiveOutside("A1").Should().BeEmpty();
    }

    [Fact]
    public void Entries_stand_in_code_order_whatever_the_order_of_the_forms()
    {
        var desk = new Desk(Make.Terms with { MostTaskForces = 24 });
        foreach (string objective in new[] { "D1", "A2", "F3", "A1", "C4" })
        {
            desk.Register(objective);
        }

        desk.Dossier.Entries.Select(entry => entry.Objective.Value).Should().Equal("A1", "A2", "C4", "D1", "F3");
        desk.Dossier.ActiveOutside("C4").Should().Equal("A1", "A2", "D1", "F3");
    }

    [Fact]
    public void Two_dossiers_with_the_same_content_are_equal()
    {
        Desk first = new Desk().With("A1", DossierState.Candidate), second = new Desk().With("A1", DossierState.Candidate);
        first.Dossier.Should().Be(second.Dossier);
        first.Dossier.GetHashCode().Should().Be(second.Dossier.GetHashCode());
        second.Withdraw("A1");
        first.Dossier.Should().NotBe(second.Dossier);
    }

    [Fact]
    public void An_event_about_an_entry_that_is_not_there_is_a_fault_of_the_journal()
    {
        var dossier = Dossier.Empty(Make.Person, EditionId.Edition2020);
        FluentActions.Invoking(() => dossier.Apply(new DossierEvent.Moved("A1", DossierTrigger.HandOver, DossierState.Candidate, Decision.Grant, default, EditionId.Edition2020)))
            .Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => dossier.Apply(new DossierEvent.FormWithdrawn(Make.Form(), default, EditionId.Edition2020, false))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => dossier.Apply(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Facts_of_another_edition_are_a_fault_of_the_caller_whatever_is_decided()
    {
        Dossier dossier = new Desk().With("A1", DossierState.Candidate).Dossier;
        CallFacts other = Make.Call(actor: Make.Secretariat) with { Edition = new("2031") };
        foreach (FormAction action in Enum.GetValues<FormAction>())
        {
            FluentActions.Invoking(() => RegistrationPolicy.Decide(dossier, Make.Form(action: action), other)).Should().Throw<ArgumentException>().WithParameterName("facts");
        }

        foreach (string objective in new[] { "A1", "B1" })
        {
            FluentActions.Invoking(() => RegistrationPolicy.Decide(dossier, objective, DossierTrigger.Appoint, other)).Should().Throw<ArgumentException>().WithParameterName("facts");
        }

        RegistrationPolicy.Decide(Dossier.Empty(Make.Person, new("2031")), Make.Form(), other).Decision.ShouldBeGranted();
    }

    [Fact]
    public void A_form_has_an_id_of_1_to_64_code_points()
    {
        new RegistrationId(new string('x', 64)).Value.Should().HaveLength(64);
        FluentActions.Invoking(() => new RegistrationId(new string('x', 65))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RegistrationId("")).Should().Throw<ArgumentException>();
        new RegistrationId("r").Should().NotBe(new RegistrationId("R"));
    }

    [Fact]
    public void Every_declared_reason_is_well_formed_and_cites_a_clause_of_the_charter()
    {
        RegistrationReasons.All.Select(kind => kind.Code).Should().OnlyHaveUniqueItems();
        RegistrationReasons.All.Should().HaveCount(16);
        RegistrationReasons.All.Should().OnlyContain(kind => kind.Code.StartsWith("registration.", StringComparison.Ordinal) && ClauseTable.Find(kind.Clause) != null);
    }
}
