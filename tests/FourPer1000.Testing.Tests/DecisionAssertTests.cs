using FourPer1000.Domain;
using FourPer1000.Registration;
using FourPer1000.Rules;

namespace FourPer1000.Testing.Tests;

public sealed class DecisionAssertTests
{
    private static readonly Decision Refusal = RegistrationPolicy.Decide(
        new DossierBuilder().Build(),
        new FormBuilder().For("C2").AsRepresentativeOf(null).Build(),
        new CallFactsBuilder().WithStanding(Standing.None).Build()).Decision;

    private static readonly Decision Unknown = Decision.CannotTell([new MissingFact("standing", "registration.office-needs-member-or-partner", "C2.4")]);

    [Fact]
    public void A_plain_yes_is_granted_and_a_conditional_one_is_not()
    {
        DecisionAssert.Granted(Decision.Grant);
        var condition = new Condition(new("organisation-joins"), new("registration.office-needs-member-or-partner", "C2.4"));
        Decision conditional = Decision.GrantOn([condition]);
        DecisionAssert.GrantedOn(conditional, "organisation-joins");
        Message(() => DecisionAssert.Granted(conditional)).Should().Contain("Answer:   granted on conditions.").And.Contain("Condition: organisation-joins");
        Message(() => DecisionAssert.GrantedOn(conditional, "something-else")).Should().Contain("Not given: something-else").And.Contain("Not expected: organisation-joins");
        Message(() => DecisionAssert.Granted(Refusal)).Should().StartWith("Expected: granted, without conditions.\nAnswer:   refused.");
        Message(() => DecisionAssert.Granted(Unknown)).Should().Contain("Answer:   undetermined.");
    }

    [Fact]
    public void Exactly_the_named_reasons_pass_in_any_order()
    {
        DecisionAssert.RefusedFor(Refusal, RegistrationReasons.RegionRequired, RegistrationReasons.OfficeNeedsMemberOrPartner);
        Message(() => DecisionAssert.RefusedFor(Refusal, RegistrationReasons.RegionRequired))
            .Should().Contain("Not expected: registration.office-needs-member-or-partner");
        Message(() => DecisionAssert.RefusedFor(Decision.Grant, RegistrationReasons.RegionRequired)).Should().Contain("Answer:   granted.");
        Message(() => DecisionAssert.RefusedFor(Unknown, RegistrationReasons.OfficeNeedsMemberOrPartner)).Should().Contain("Answer:   undetermined.");
    }

    [Fact]
    public void The_message_has_all_reasons_with_arguments_clauses_and_remedies() =>
        Message(() => DecisionAssert.RefusedFor(Refusal, RegistrationReasons.NotOpenYet)).Should().Be(
            """
            Expected: refused for registration.not-open-yet, and nothing else.
            Answer:   refused.
            Not given: registration.not-open-yet
            Not expected: registration.office-needs-member-or-partner, registration.region-required
            Reason:   registration.office-needs-member-or-partner (C2.4) role=regional-representative standing=none
              cleared by any one of: join-as-team-member, organisation-joins
            Reason:   registration.region-required (C2.1)
              cleared by any one of: join-as-team-member, name-the-region
            Turned by: join-as-team-member | name-the-region + organisation-joins
            """);

    [Fact]
    public void The_message_has_the_tree_where_an_explanation_is_given()
    {
        Explanation explanation = RegistrationPolicy.Explain(
            new DossierBuilder().Build(), new FormBuilder().AsGlobalLeader().Build(), new CallFactsBuilder().WithStanding(Standing.None).Build());
        DecisionAssert.RefusedFor(explanation, RegistrationReasons.OfficeNeedsMemberOrPartner);
        Message(() => DecisionAssert.Granted(explanation)).Should()
            .Contain("Checked:\n  [no] all of\n    [yes] registration.not-open-yet (C2.5) opensAt=2020-06-15T00:00:00+02:00\n")
            .And.Contain("    [no] registration.office-needs-member-or-partner (C2.4) role=global-leader standing=none");
        DecisionAssert.Granted(RegistrationPolicy.Explain(new DossierBuilder().Build(), new FormBuilder().Build(), new CallFactsBuilder().Build()));
    }

    [Fact]
    public void Exactly_the_missing_facts_pass()
    {
        DecisionAssert.Undetermined(Unknown, "standing");
        Message(() => DecisionAssert.Undetermined(Unknown, "standing", "age")).Should().Contain("Not given: age");
        Message(() => DecisionAssert.Undetermined(Refusal, "standing")).Should().Contain("Answer:   refused.");
        Message(() => DecisionAssert.Undetermined(Unknown, "age")).Should().Contain("Missing:  standing, needed by registration.office-needs-member-or-partner (C2.4)");
        Explanation explanation = RegistrationPolicy.Explain(
            new DossierBuilder().Build(), new FormBuilder().AsGlobalLeader().Build(), new CallFactsBuilder().WithStanding(null).Build());
        DecisionAssert.Undetermined(explanation, [.. explanation.Decision.Missing.Select(missing => missing.Fact)]);
        Message(() => DecisionAssert.Undetermined(explanation, "age")).Should().Contain("    [?] registration.office-needs-member-or-partner (C2.4)");
    }

    [Fact]
    public void Broken_contracts_are_argument_exceptions()
    {
        FluentActions.Invoking(() => DecisionAssert.Granted((Decision)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DecisionAssert.Granted((Explanation)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DecisionAssert.RefusedFor((Decision)null!, "a.b")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DecisionAssert.RefusedFor(Refusal)).Should().Throw<ArgumentException>();
    }

    private static string Message(Action assertion) => FluentActions.Invoking(assertion).Should().ThrowExactly<AssertionFailedException>().Which.Message;
}
