namespace FourPer1000.Rules.Tests;

public sealed class AlgebraTests
{
    [Fact]
    public void And_and_or_are_associative() => Runs.Holds(
        Cases.Three(Cases.Full),
        three =>
        {
            (Specification<World> a, Specification<World> b, Specification<World> c) = (three.First.Specification, three.Second.Specification, three.Third.Specification);
            World world = three.First.World;
            ((a & b) & c).Evaluate(world).Should().Be((a & (b & c)).Evaluate(world));
            ((a | b) | c).Evaluate(world).Should().Be((a | (b | c)).Evaluate(world));
        },
        seed: 701);

    [Fact]
    public void Decisions_add_up_associatively() => Runs.Holds(
        Cases.Three(Cases.Full),
        three =>
        {
            (Decision a, Decision b, Decision c) = (three.First.Decision, three.Second.Decision, three.Third.Decision);
            Decision.All(Decision.All(a, b), c).Should().Be(Decision.All(a, b, c));
            Decision.All(a, Decision.All(b, c)).Should().Be(Decision.All(a, b, c));
            Decision.Any(Decision.Any(a, b), c).Should().Be(Decision.Any(a, b, c));
            Decision.Any(a, Decision.Any(b, c)).Should().Be(Decision.Any(a, b, c));
        },
        seed: 702);

    [Fact]
    public void And_and_or_are_commutative_where_all_facts_are_known() => Runs.Holds(
        Cases.Three(Cases.Plain(unknown: false)),
        three => Commutes(three.First, three.Second),
        seed: 703);

    [Fact]
    public void And_and_or_are_commutative_where_facts_are_unknown() => Runs.Holds(
        Cases.Three(Cases.Plain(unknown: true)),
        three => Commutes(three.First, three.Second),
        seed: 704);

    [Fact]
    public void And_and_or_are_commutative_under_conditions() => Runs.Holds(
        Cases.Three(Cases.Full),
        three => Commutes(three.First, three.Second),
        seed: 705);

    [Fact]
    public void Reasons_of_one_code_with_different_arguments_do_not_depend_on_the_order_of_the_parts()
    {
        var even = new Requirement<int>("test.even", "C1.1", number => number % 2 == 0) { Arguments = number => [new("number", number)] };
        Specification<(int, int)> first = even.In(((int First, int) pair) => pair.First), second = even.In(((int, int Second) pair) => pair.Second);

        (first & second).Evaluate((3, 5)).Should().Be((second & first).Evaluate((3, 5)));
    }

    [Fact]
    public void And_and_or_are_idempotent() => Runs.Holds(
        Cases.Full,
        test =>
        {
            Specification<World> rule = test.Specification;
            (rule & rule).Evaluate(test.World).Should().Be(test.Decision);
            (rule | rule).Evaluate(test.World).Should().Be(test.Decision);
        },
        seed: 706);

    [Fact]
    public void The_plain_grant_is_neutral_for_all_and_wins_for_any() => Runs.Holds(
        Cases.Full,
        test =>
        {
            Decision.All(Decision.Grant, test.Decision).Should().Be(test.Decision);
            Decision.Any(test.Decision, Decision.Grant).Should().BeSameAs(Decision.Grant);
        },
        seed: 707);

    private static void Commutes(Case first, Case second)
    {
        (Specification<World> a, Specification<World> b, World world) = (first.Specification, second.Specification, first.World);
        (a & b).Evaluate(world).Should().Be((b & a).Evaluate(world));
        (a | b).Evaluate(world).Should().Be((b | a).Evaluate(world));
    }
}
