namespace FourPer1000.Rules.Tests;

public sealed class MissingFactsTests
{
    private static readonly Requirement<bool?> Needy = new("test.needy", "C1.4", known => known) { Needs = ["birth-date", "region"] };

    [Fact]
    public void The_missing_facts_are_named_with_who_needs_them_and_why() =>
        Needy.Evaluate(null).Missing.Should().Equal([new MissingFact("birth-date", "test.needy", "C1.4"), new MissingFact("region", "test.needy", "C1.4")]);

    [Fact]
    public void A_requirement_without_needs_stands_for_its_fact_with_its_own_code() =>
        Letters.IsA.Evaluate(new()).Missing.Should().Equal([new MissingFact("test.a", "test.a", "C1.1")]);

    [Fact]
    public void Known_facts_are_not_missing()
    {
        Needy.Evaluate(true).Missing.Should().BeEmpty();
        Needy.Evaluate(false).Missing.Should().BeEmpty();
    }

    [Fact]
    public void Missing_facts_add_up_each_once() =>
        (Letters.IsA & Letters.IsB & Letters.IsA).Evaluate(new()).Missing.Select(missing => missing.Fact).Should().Equal("test.a", "test.b");

    [Fact]
    public void A_refusal_names_what_was_missing_besides()
    {
        Decision decision = (Letters.IsA & Letters.IsB).Evaluate(new(false, null));

        decision.IsRefused.Should().BeTrue();
        decision.Missing.Select(missing => missing.Fact).Should().Equal("test.b");
        decision.Should().NotBe(Letters.IsA.Evaluate(new(false)), "what is missing is part of the decision");
    }

    [Fact]
    public void Where_one_of_several_is_enough_only_the_undecided_parts_name_what_they_miss() =>
        ((Letters.IsA & Letters.IsB) | Letters.IsC).Evaluate(new(false, null, null)).Missing.Select(missing => missing.Fact).Should().Equal("test.c");

    [Fact]
    public void A_grant_does_not_ask_for_more() =>
        (Letters.IsA | Letters.IsB).Evaluate(new(true, null)).Should().BeSameAs(Decision.Grant);

    [Fact]
    public void An_undetermined_decision_always_names_a_missing_fact_that_is_really_unknown() => Runs.Holds(
        Cases.Full,
        test =>
        {
            Decision decision = test.Decision;
            (decision.IsUndetermined && decision.Missing.Count == 0).Should().BeFalse();
            decision.Missing.Should().OnlyHaveUniqueItems();
            decision.Missing.All(missing => test.World.Answers[missing.NeededBy[^1] - 'a'] is null).Should().BeTrue();
        },
        seed: 301);
}
