namespace FourPer1000.Rules.Tests;

public sealed class ConditionTests
{
    private static readonly Remedy Later = new("later");

    [Fact]
    public void A_refusal_becomes_a_grant_on_the_condition_with_the_reason_kept()
    {
        Decision decision = Letters.IsA.OrOnCondition(Later, _ => true).Evaluate(new(false));

        decision.IsGranted.Should().BeTrue();
        decision.Conditions.Should().Equal([new Condition(Later, Letters.IsA.Evaluate(new(false)).Reasons[0])]);
        decision.Reasons.Should().BeEmpty();
        decision.Should().NotBe(Decision.Grant);
    }

    [Fact]
    public void Where_it_is_not_allowed_a_refusal_stays_as_it_is() =>
        Letters.IsA.OrOnCondition(Later, letters => letters.B == true).Evaluate(new(false, false)).Should().Be(Letters.IsA.Evaluate(new(false)));

    [Fact]
    public void A_grant_stays_plain() =>
        Letters.IsA.OrOnCondition(Later, _ => true).Evaluate(new(true)).Should().BeSameAs(Decision.Grant);

    [Fact]
    public void What_cannot_be_told_is_not_granted_on_condition() =>
        Letters.IsA.OrOnCondition(Later, _ => true).Evaluate(new()).Should().Be(Letters.IsA.Evaluate(new()));

    [Fact]
    public void Each_reason_becomes_a_condition_and_conditions_add_up_each_once()
    {
        Specification<Letters> both = (Letters.IsA & Letters.IsB).OrOnCondition(Later, _ => true);

        both.Evaluate(new(false, false)).Conditions.Select(condition => condition.Reason.Code).Should().Equal("test.a", "test.b");
        (both & both & Letters.IsC.OrOnCondition(new("much-later"), _ => true)).Evaluate(new(false, false, false))
            .Conditions.Select(condition => $"{condition.Remedy} {condition.Reason.Code}").Should().Equal("later test.a", "later test.b", "much-later test.c");
    }

    [Fact]
    public void Of_several_grants_the_one_with_the_fewest_conditions_is_taken()
    {
        Specification<Letters> two = (Letters.IsA & Letters.IsB).OrOnCondition(Later, _ => true);
        Specification<Letters> one = Letters.IsC.OrOnCondition(Later, _ => true);

        (two | one).Evaluate(new(false, false, false)).Conditions.Select(condition => condition.Reason.Code).Should().Equal("test.c");
        (two | one).Evaluate(new(false, false, true)).Should().BeSameAs(Decision.Grant);
    }

    [Fact]
    public void A_grant_on_no_conditions_is_the_plain_grant() => Decision.GrantOn([]).Should().BeSameAs(Decision.Grant);

    [Fact]
    public void A_refusal_with_unknown_facts_besides_is_not_granted_on_condition()
    {
        // The unknown fact could add a reason, and with A held the same rule cannot tell: one more no must not turn cannot-tell into yes.
        Specification<Letters> rule = (Letters.IsA & Letters.IsB).OrOnCondition(Later, _ => true);

        rule.Evaluate(new(true, null)).IsUndetermined.Should().BeTrue();
        rule.Evaluate(new(false, null)).IsGranted.Should().BeFalse();
    }
}
