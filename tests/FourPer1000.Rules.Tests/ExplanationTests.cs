namespace FourPer1000.Rules.Tests;

public sealed class ExplanationTests
{
    [Fact]
    public void The_tree_holds_every_requirement_passes_included()
    {
        Explanation tree = ((Letters.IsA & Letters.IsB) | Letters.IsC).Explain(new(true, false, null));

        tree.Kind.Should().Be(ExplanationKind.Any);
        tree.Parts.Select(part => part.Kind).Should().Equal(ExplanationKind.All, ExplanationKind.Requirement);
        tree.Leaves.Select(leaf => (leaf.Code, leaf.Clause, leaf.Decision.IsGranted, leaf.Decision.IsRefused)).Should().Equal(
            ("test.a", "C1.1", true, false), ("test.b", "C1.2", false, true), ("test.c", "C1.3", false, false));
        tree.Code.Should().BeNull();
        tree.Clause.Should().BeNull();
    }

    [Fact]
    public void A_part_that_would_not_be_asked_for_a_grant_is_explained_too() =>
        (Letters.IsA | Letters.IsB).Explain(new(true, false)).Leaves.Select(leaf => leaf.Decision.IsRefused).Should().Equal(false, true);

    [Fact]
    public void Values_are_shown_where_the_requirement_passed_too()
    {
        var adult = new Requirement<int>("test.adult", "C2.4", age => age >= 18) { Arguments = age => [new("age", age)] };

        adult.Explain(40).Facts.Should().Equal([new Argument("age", 40)]);
        adult.Explain(4).Facts.Should().Equal([new Argument("age", 4)]);
    }

    [Fact]
    public void A_chain_of_and_is_one_node() =>
        (Letters.IsA & Letters.IsB & Letters.IsC).Explain(new()).Parts.Should().HaveCount(3);

    [Fact]
    public void An_awaited_rule_is_a_node_over_its_rule()
    {
        Explanation tree = (Letters.IsA & Letters.IsB).Awaited().Explain(new(true, null));

        tree.Kind.Should().Be(ExplanationKind.Awaited);
        tree.Decision.IsGranted.Should().BeTrue();
        tree.Parts.Should().ContainSingle().Which.Decision.IsUndetermined.Should().BeTrue();
    }

    [Fact]
    public void What_would_change_the_answer_are_the_remedies_of_the_decision() =>
        (Letters.IsB & Letters.IsC).Explain(new(null, false, false)).WhatWouldChange.Select(set => set.ToString()).Should().Equal("do-b + do-c", "do-both");

    [Fact]
    public void The_decision_of_an_explanation_is_that_of_the_rule() => Runs.Holds(
        Cases.Full,
        test => test.Specification.Explain(test.World).Decision.Should().Be(test.Decision),
        seed: 601,
        count: 600);

    [Fact]
    public void The_leaves_are_the_requirements_from_left_to_right() => Runs.Holds(
        Cases.Full,
        test => test.Specification.Explain(test.World).Leaves.Select(leaf => leaf.Code).Distinct().Should().Equal(test.Specification.Codes),
        seed: 602);

    [Fact]
    public void Explanations_compare_by_value() =>
        (Letters.IsA & Letters.IsB).Explain(new(false, null)).Should().Be((Letters.IsA & Letters.IsB).Explain(new(false, null)));

    [Fact]
    public void Decisive_are_those_that_alone_would_change_the_answer()
    {
        (Letters.IsA & Letters.IsB).Explain(new(true, false)).Decisive.Should().Equal("test.b");
        (Letters.IsA & Letters.IsB).Explain(new(false, false)).Decisive.Should().BeEmpty();
        (Letters.IsA | Letters.IsB).Explain(new(false, false)).Decisive.Should().Equal("test.a", "test.b");
        (Letters.IsA & Letters.IsB).Explain(new(null, true)).Decisive.Should().Equal("test.a", "test.b");
    }

    [Fact]
    public void Decisive_requirements_of_random_rules_are_those_that_flipping_finds() => Runs.Holds(
        Cases.Distinct,
        test => test.Specification.Explain(test.World).Decisive.Should().Equal(Flipped(test)),
        seed: 603,
        count: 800);

    [Fact]
    public void Decisive_requirements_are_right_under_conditions_too() => Runs.Holds(
        Cases.DistinctOnCondition,
        test => test.Specification.Explain(test.World).Decisive.Should().Equal(Flipped(test)),
        seed: 604,
        count: 800);

    [Fact]
    public void A_requirement_that_is_granted_on_condition_shows_in_the_tree_that_it_does_not_hold() =>
        // Held or excused: whoever reads the tree must see the difference, and the answer is the same either way.
        Letters.IsA.OrOnCondition(new("later"), _ => true).Explain(new(false)).Decisive.Should().BeEmpty();

    [Fact]
    public void A_requirement_that_comes_twice_is_decisive_once_and_flips_in_both_places()
    {
        (Letters.IsA & (Letters.IsA | Letters.IsB)).Explain(new(true, true)).Decisive.Should().Equal("test.a");
        (Letters.IsA & Letters.IsA).Explain(new(true)).Decisive.Should().Equal("test.a");
        ((Letters.IsA & Letters.IsB) | (Letters.IsA & Letters.IsC)).Explain(new(true, true, true)).Decisive.Should().Equal("test.a");
    }

    private static IEnumerable<string> Flipped(Case test)
    {
        Specification<World> rule = test.Specification;
        int answer = Answer(test.World);
        return rule.Codes.Where(code =>
        {
            int leaf = code[^1] - 'a';
            return new[] { true, false }.Any(other => test.World.Answers[leaf] != other && Answer(test.World.With(leaf, other)) != answer);
        });

        int Answer(World world) => rule.Evaluate(world) switch { Decision.Granted => 1, Decision.Refused => -1, _ => 0 };
    }
}
