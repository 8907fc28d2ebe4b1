using FourPer1000.Domain;

namespace FourPer1000.Registration.Tests;

public sealed class WithinTaskForceLimitTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    public void The_limit_is_a_term_and_the_last_place_below_it_is_granted(int limit)
    {
        RegistrationTerms terms = Make.Terms with { MostTaskForces = limit };
        string[] codes = [.. Enumerable.Range(1, limit + 1).Select(number => $"B{number}")];
        WithinTaskForceLimit.Rule.Evaluate(Make.Facts(terms: terms, elsewhere: codes[..(limit - 1)])).ShouldBeGranted();
        foreach (int active in new[] { limit, limit + 1 })
        {
            var decision = WithinTaskForceLimit.Rule.Evaluate(Make.Facts(terms: terms, elsewhere: codes[..active]));
            decision.ShouldBeRefusedFor("registration.too-many-task-forces");
            decision.ShouldNameRemedies("withdraw-another");
            decision.Argument("limit").Should().Be($"{limit}");
            decision.Argument("active").Should().Be(string.Join(", ", codes[..active]));
        }
    }

    [Fact]
    public void The_registration_for_the_same_task_force_is_not_counted() =>
        WithinTaskForceLimit.Rule.Evaluate(Make.Facts(active: Make.Entry(DossierState.Accepted), elsewhere: ["B1", "B2"])).ShouldBeGranted();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_below_1_is_a_fault_of_the_terms(int limit) =>
        FluentActions.Invoking(() => Make.Terms with { MostTaskForces = limit }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(DossierState.Submitted, true)]
    [InlineData(DossierState.Accepted, true)]
    [InlineData(DossierState.Candidate, true)]
    [InlineData(DossierState.Appointed, true)]
    [InlineData(DossierState.Draft, false)]
    [InlineData(DossierState.Withdrawn, false)]
    [InlineData(DossierState.Refused, false)]
    public void What_waits_or_holds_counts_and_what_is_withdrawn_or_refused_does_not(DossierState state, bool counts)
    {
        Dossier dossier = Make.Dossier(Make.Entry(state, objective: "B1"));
        RegistrationFacts facts = RegistrationFacts.Of(dossier, Make.Form("A1", Role.TeamMember), Make.Call());
        facts.ActiveElsewhere.Should().Equal(counts ? ["B1"] : Array.Empty<string>());
        (dossier.ActiveIn("B1") is not null).Should().Be(counts);
    }
}
