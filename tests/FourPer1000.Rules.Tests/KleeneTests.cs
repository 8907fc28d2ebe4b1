namespace FourPer1000.Rules.Tests;

public sealed class KleeneTests
{
    [Theory]
    [InlineData("granted", "granted", "granted")]
    [InlineData("granted", "conditional", "conditional")]
    [InlineData("granted", "undetermined", "undetermined")]
    [InlineData("granted", "refused", "refused")]
    [InlineData("conditional", "granted", "conditional")]
    [InlineData("conditional", "conditional", "conditional")]
    [InlineData("conditional", "undetermined", "undetermined")]
    [InlineData("conditional", "refused", "refused")]
    [InlineData("undetermined", "granted", "undetermined")]
    [InlineData("undetermined", "conditional", "undetermined")]
    [InlineData("undetermined", "undetermined", "undetermined")]
    [InlineData("undetermined", "refused", "refused")]
    [InlineData("refused", "granted", "refused")]
    [InlineData("refused", "conditional", "refused")]
    [InlineData("refused", "undetermined", "refused")]
    [InlineData("refused", "refused", "refused")]
    public void For_all_refused_beats_undetermined_beats_granted(string left, string right, string expected)
    {
        WordFor((RuleThatIs(left) & RuleThatIs(right)).Evaluate("")).Should().Be(expected);
        WordFor(Decision.All(DecisionThatIs(left), DecisionThatIs(right))).Should().Be(expected);
    }

    [Theory]
    [InlineData("granted", "granted", "granted")]
    [InlineData("granted", "conditional", "granted")]
    [InlineData("granted", "undetermined", "granted")]
    [InlineData("granted", "refused", "granted")]
    [InlineData("conditional", "granted", "granted")]
    [InlineData("conditional", "conditional", "conditional")]
    [InlineData("conditional", "undetermined", "conditional")]
    [InlineData("conditional", "refused", "conditional")]
    [InlineData("undetermined", "granted", "granted")]
    [InlineData("undetermined", "conditional", "conditional")]
    [InlineData("undetermined", "undetermined", "undetermined")]
    [InlineData("undetermined", "refused", "undetermined")]
    [InlineData("refused", "granted", "granted")]
    [InlineData("refused", "conditional", "conditional")]
    [InlineData("refused", "undetermined", "undetermined")]
    [InlineData("refused", "refused", "refused")]
    public void For_any_granted_beats_undetermined_beats_refused(string left, string right, string expected)
    {
        WordFor((RuleThatIs(left) | RuleThatIs(right)).Evaluate("")).Should().Be(expected);
        WordFor(Decision.Any(DecisionThatIs(left), DecisionThatIs(right))).Should().Be(expected);
    }

    [Fact]
    public void A_decision_is_exactly_one_of_the_three()
    {
        foreach (string word in new[] { "granted", "conditional", "undetermined", "refused" })
        {
            Decision decision = DecisionThatIs(word);
            new[] { decision.IsGranted, decision.IsRefused, decision.IsUndetermined }.Count(yes => yes).Should().Be(1, word);
        }
    }

    [Fact]
    public void Random_rules_answer_as_three_valued_logic_says() => Runs.Holds(
        Cases.WaitingOrConditional,
        test =>
        {
            Decision decision = test.Decision;
            (decision.IsGranted ? 1 : decision.IsRefused ? -1 : 0).Should().Be(test.Rule.Answer(test.World));
        },
        seed: 101);

    [Fact]
    public void Unknown_never_becomes_no() => Runs.Holds(
        Cases.Plain(unknown: true),
        test =>
        {
            // A refusal must stay a refusal whatever the unknown facts turn out to be.
            if (test.Decision.IsRefused)
            {
                World best = test.World with { Answers = ValueList.From(test.World.Answers.Select(answer => answer ?? (bool?)true)) };
                test.Specification.Evaluate(best).IsRefused.Should().BeTrue();
            }
        },
        seed: 102);

    [Fact]
    public void Unknown_never_becomes_yes() => Runs.Holds(
        Cases.Plain(unknown: true),
        test =>
        {
            if (test.Decision.IsGranted)
            {
                World worst = test.World with { Answers = ValueList.From(test.World.Answers.Select(answer => answer ?? (bool?)false)) };
                test.Specification.Evaluate(worst).IsGranted.Should().BeTrue();
            }
        },
        seed: 103);

    private static string WordFor(Decision decision) => decision switch
    {
        Decision.Granted { Conditions.Count: > 0 } => "conditional",
        Decision.Granted => "granted",
        Decision.Undetermined => "undetermined",
        _ => "refused",
    };

    private static Decision DecisionThatIs(string word) => RuleThatIs(word).Evaluate("");

    private static Specification<string> RuleThatIs(string word)
    {
        bool? answer = word switch { "granted" => true, "undetermined" => null, _ => false };
        var requirement = new Requirement<string>("test.word", "C1.1", _ => answer);
        return word == "conditional" ? requirement.OrOnCondition(new Remedy("later"), _ => true) : requirement;
    }
}
