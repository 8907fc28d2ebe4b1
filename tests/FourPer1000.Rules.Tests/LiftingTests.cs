namespace FourPer1000.Rules.Tests;

public sealed class LiftingTests
{
    private static readonly Requirement<int> Positive = new("test.positive", "C1.1", number => number > 0)
    {
        Arguments = number => [new("number", number)],
        Remedies = number => number == 0 ? [new("add-one")] : [],
    };

    private static readonly Requirement<int> Even = new("test.even", "C1.2", number => number % 2 == 0);

    [Theory]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_lifted_rule_decides_as_the_rule_does_over_the_part(int number)
    {
        Specification<int> rule = Positive & Even;

        rule.In((string text) => text.Length + number).Evaluate("").Should().Be(rule.Evaluate(number));
        rule.In((string text) => text.Length + number).Explain("").Should().Be(rule.Explain(number));
        Positive.In((string text) => text.Length + number).Explain("").Should().Be(Positive.Explain(number), "the values looked at are kept");
    }

    [Fact]
    public void Rules_over_different_parts_compose()
    {
        Specification<(int Left, string Right)> rule =
            Positive.In(((int Left, string Right) pair) => pair.Left)
            & new Requirement<string>("test.text", "C1.3", text => text.Length > 0).In(((int Left, string Right) pair) => pair.Right);

        rule.Evaluate((0, "")).Reasons.Select(reason => reason.Code).Should().Equal("test.positive", "test.text");
        rule.Evaluate((1, "x")).Should().BeSameAs(Decision.Grant);
    }

    [Fact]
    public void The_part_is_taken_once_for_each_evaluation()
    {
        int taken = 0;
        Specification<int> rule = (Positive & Even).In((int number) =>
        {
            taken++;
            return number;
        });

        rule.Evaluate(-1);

        taken.Should().Be(1);
    }

    [Fact]
    public void Codes_are_those_of_the_requirements_in_order_each_once()
    {
        ((Even & Positive) | Even.In((int number) => number + 1)).Codes.Should().Equal("test.even", "test.positive");
        Positive.Awaited().OrOnCondition(new("later"), _ => true).Codes.Should().Equal("test.positive");
    }

    [Fact]
    public void A_rule_prints_as_its_composition()
    {
        Specification<int> either = Even | Positive;

        (Even & Positive).ToString().Should().Be("test.even & test.positive");
        ((Even & Positive) & either).ToString().Should().Be("test.even & test.positive & (test.even | test.positive)");
        ((Even & Positive) | Even).ToString().Should().Be("(test.even & test.positive) | test.even");
        (Even & either.In((int number) => number)).ToString().Should().Be("test.even & (test.even | test.positive)");
        (Even & either.OrOnCondition(new("later"), _ => true)).ToString().Should().Be("test.even & (test.even | test.positive, or on condition later)");
        Even.OrOnCondition(new("later"), _ => true).ToString().Should().Be("(test.even, or on condition later)");
        either.Awaited().ToString().Should().Be("awaited(test.even | test.positive)");
        Even.In((int number) => number).ToString().Should().Be("test.even");
    }
}
