using FourPer1000.Domain;
using FourPer1000.Rules;

namespace FourPer1000.Registration.Tests;

public sealed class ExplainTests
{
    private static readonly string[] OfARegistration =
    [
        "registration.not-open-yet", "registration.office-closed", "registration.too-many-task-forces",
        "registration.office-needs-member-or-partner", "registration.region-required", "registration.already-registered",
    ];

    [Fact]
    public void Everything_that_is_checked_is_in_the_tree_passes_included()
    {
        Explanation explanation = Explain(Make.Form("A1", Role.GlobalLeader), Standing.Member);
        explanation.Kind.Should().Be(ExplanationKind.All);
        explanation.Leaves.Select(leaf => leaf.Code).Should().Equal(OfARegistration);
        explanation.Leaves.Should().OnlyContain(leaf => leaf.Decision.IsGranted);
        explanation.Decision.ShouldBeGranted();
        explanation.WhatWouldChange.Should().BeEmpty();
        explanation.Leaves.Single(leaf => leaf.Code == "registration.too-many-task-forces").Facts.Select(fact => $"{fact.Name}={fact.Value}").Should().Equal("limit=3", "active=");
    }

    [Fact]
    public void A_refusal_names_what_failed_what_passed_and_what_would_change_it()
    {
        Explanation explanation = Explain(Make.Form("A1", Role.GlobalLeader), Standing.None);
        explanation.Leaves.Where(leaf => !leaf.Decision.IsGranted).Select(leaf => leaf.Code).Should().Equal("registration.office-needs-member-or-partner");
        explanation.Leaves.Should().HaveCount(6);
        explanation.Decisive.Should().Equal("registration.office-needs-member-or-partner");
        explanation.WhatWouldChange.Select(set => set.ToString()).Should().Equal("join-as-team-member", "organisation-joins");
        explanation.Leaves.Should().OnlyContain(leaf => leaf.Clause != null && ClauseTable.Find(leaf.Clause.Value) != null);
    }

    [Fact]
    public void An_unknown_fact_is_shown_at_the_requirement_that_needs_it()
    {
        Explanation explanation = Explain(Make.Form("A1", Role.GlobalLeader), null);
        explanation.Decision.ShouldAwaitStanding();
        explanation.Leaves.Where(leaf => leaf.Decision.IsUndetermined).Select(leaf => leaf.Code).Should().Equal("registration.office-needs-member-or-partner");
    }

    [Fact]
    public void A_grant_on_condition_is_shown_as_such()
    {
        Explanation explanation = Explain(Make.Form("A1", Role.GlobalLeader), Standing.None, Make.Conditional);
        explanation.Decision.ShouldBeGrantedOnCondition();
        Explanation conditional = explanation.Parts.Single(part => part.Decision.Conditions.Count > 0);
        conditional.Leaves.Select(leaf => leaf.Code).Should().Equal("registration.office-needs-member-or-partner");
        explanation.Leaves.Should().HaveCount(6, "passes are included");
    }

    [Fact]
    public void An_amendment_and_a_withdrawal_are_explained_by_their_own_rules()
    {
        Explain(Make.Form("A1", action: FormAction.Amend), Standing.Member).Leaves.Select(leaf => leaf.Code).Should().Equal(
            [.. OfARegistration[..5], "registration.not-registered", "registration.office-held"]);
        Explain(Make.Form("A1", action: FormAction.Withdraw), Standing.Member).Leaves.Select(leaf => leaf.Code).Should().Equal(
            "registration.not-registered", "registration.office-held");
    }

    [Fact]
    public void The_rules_list_their_codes()
    {
        RegistrationPolicy.Registrable.Codes.Should().Equal(OfARegistration);
        RegistrationPolicy.Nominable.Codes.Should().Equal("registration.not-an-office", "registration.condition-open", "registration.office-needs-member-or-partner");
        RegistrationPolicy.Clearable.Codes.Should().Equal("registration.no-condition", "registration.office-needs-member-or-partner");
        RegistrationPolicy.Withdrawable.Codes.Should().Equal("registration.not-registered", "registration.office-held");
        FluentActions.Invoking(() => RegistrationPolicy.For((FormAction)9)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static Explanation Explain(RegistrationForm form, Standing? standing, RegistrationTerms? terms = null) =>
        RegistrationPolicy.Explain(Dossier.Empty(Make.Person, EditionId.Edition2020), form, Make.Call(standing, terms));
}
