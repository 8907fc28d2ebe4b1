namespace FourPer1000.Rules.Tests;

public sealed class AwaitedTests
{
    private static readonly Specification<Letters> Waits = (Letters.IsA & Letters.IsB).Awaited();

    [Fact]
    public void It_holds_where_the_rule_cannot_be_decided_yet() =>
        Waits.Evaluate(new(true, null)).Should().BeSameAs(Decision.Grant);

    [Fact]
    public void It_is_refused_for_the_reasons_of_the_rule_where_that_is_refused() =>
        Waits.Evaluate(new(false, null)).Reasons.Select(reason => reason.Code).Should().Equal("test.a");

    [Fact]
    public void It_is_refused_where_nothing_is_awaited()
    {
        Decision decision = Waits.Evaluate(new(true, true));

        decision.Reasons.Should().Equal([new Reason("rules.nothing-awaited", "C10.2")]);
        decision.Remedies.Should().BeEmpty();
    }

    [Fact]
    public void It_is_never_undetermined() => Runs.Holds(
        Cases.Full,
        test => test.Specification.Awaited().Evaluate(test.World).IsUndetermined.Should().BeFalse(),
        seed: 501);

    [Fact]
    public void No_remedy_is_promised_that_does_not_turn_it()
    {
        // After do-a the rule itself is granted, so that nothing is awaited: still a no.
        Letters.IsA.Awaited().Evaluate(new(true)).IsRefused.Should().BeTrue();

        Letters.IsA.Awaited().Evaluate(new(false)).Remedies.Should().BeEmpty();
    }
}
