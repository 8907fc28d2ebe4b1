namespace FourPer1000.Rules.Tests;

public sealed class RemediesTests
{
    private static readonly Letters AllNo = new(false, false, false);

    [Fact]
    public void Each_remedy_of_a_reason_is_enough_alone() =>
        Letters.IsB.Evaluate(AllNo).Remedies.Should().Equal([Set("do-b"), Set("do-both")]);

    [Fact]
    public void Where_all_must_hold_remedies_are_combined_and_larger_sets_dropped() =>
        (Letters.IsB & Letters.IsC).Evaluate(AllNo).Remedies.Should().Equal([Set("do-b", "do-c"), Set("do-both")]);

    [Fact]
    public void Where_one_is_enough_the_remedies_stand_side_by_side() =>
        (Letters.IsA | Letters.IsC).Evaluate(AllNo).Remedies.Should().Equal([Set("do-a"), Set("do-both"), Set("do-c")]);

    [Fact]
    public void A_reason_that_nothing_clears_leaves_no_remedy_for_the_whole()
    {
        var never = new Requirement<Letters>("test.never", "C1.1", _ => false);

        (Letters.IsA & never).Evaluate(AllNo).Remedies.Should().BeEmpty();
        (Letters.IsA | never).Evaluate(AllNo).Remedies.Should().Equal([Set("do-a")]);
    }

    [Fact]
    public void Parts_that_hold_need_no_remedy() =>
        (Letters.IsA & Letters.IsB).Evaluate(new(false, true)).Remedies.Should().Equal([Set("do-a")]);

    [Fact]
    public void Remedies_of_several_reasons_given_at_once_are_combined() =>
        Decision.Refuse(new Reason("test.a", "C1.1", [], [new("x")]), new Reason("test.b", "C1.1", [], [new("x"), new("y")]))
            .Remedies.Should().Equal([Set("x")]);

    [Fact]
    public void The_remedies_of_random_rules_are_exactly_the_smallest_sets_that_turn_the_refusal_into_a_grant() => Runs.Holds(
        Cases.Plain(unknown: false),
        test => test.Decision.Remedies.Should().Equal(SmallestThat(test, decision => decision.IsGranted)),
        seed: 401,
        count: 600);

    [Fact]
    public void With_unknown_facts_they_are_exactly_the_smallest_sets_after_which_it_is_no_longer_a_refusal() => Runs.Holds(
        Cases.Plain(unknown: true),
        test => test.Decision.Remedies.Should().Equal(SmallestThat(test, decision => !decision.IsRefused)),
        seed: 402,
        count: 600);

    private static IEnumerable<RemedySet> SmallestThat(Case test, Func<Decision, bool> turned)
    {
        Specification<World> rule = test.Specification;
        if (!rule.Evaluate(test.World).IsRefused)
        {
            return [];
        }

        int[] turning = [.. Enumerable.Range(0, 1 << World.Remedies).Where(bits => turned(rule.Evaluate(test.World with { Applied = bits })))];
        return turning
            .Where(bits => !turning.Any(other => other != bits && (other & bits) == other))
            .Select(bits => new RemedySet(World.RemediesOf(bits)))
            .OrderBy(set => string.Concat(set.Remedies.Select(remedy => remedy.Code[^1])), StringComparer.Ordinal);
    }

    private static RemedySet Set(params string[] codes) => new(codes.Select(code => new Remedy(code)));
}
