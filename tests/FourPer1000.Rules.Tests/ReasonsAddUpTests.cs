namespace FourPer1000.Rules.Tests;

public sealed class ReasonsAddUpTests
{
    private static readonly Letters AllNo = new(false, false, false);

    [Fact]
    public void A_refusal_holds_the_reason_of_every_part_that_refused_and_no_other()
    {
        Decision decision = (Letters.IsA & Letters.IsB & Letters.IsC).Evaluate(new(false, true, false));

        decision.Reasons.Select(reason => reason.Code).Should().Equal("test.a", "test.c");
    }

    [Fact]
    public void Reasons_are_ordered_by_code_whatever_the_order_of_the_parts()
    {
        (Letters.IsC & Letters.IsA & Letters.IsB).Evaluate(AllNo).Reasons.Select(reason => reason.Code).Should().Equal("test.a", "test.b", "test.c");
        (Letters.IsC | Letters.IsA | Letters.IsB).Evaluate(AllNo).Reasons.Select(reason => reason.Code).Should().Equal("test.a", "test.b", "test.c");
        Decision.Refuse(new Reason("test.z", "C1.1"), new Reason("test.b", "C1.1")).Reasons.Select(reason => reason.Code).Should().Equal("test.b", "test.z");
    }

    [Fact]
    public void Codes_are_ordered_ordinally_in_every_culture() => InCulture.Run("cs-CZ", () =>
        Decision.Refuse(new Reason("test.ch", "C1.1"), new Reason("test.d", "C1.1"), new Reason("test.c", "C1.1"))
            .Reasons.Select(reason => reason.Code).Should().Equal("test.c", "test.ch", "test.d"));

    [Fact]
    public void The_same_reason_is_given_once() =>
        (Letters.IsA & Letters.IsA).Evaluate(AllNo).Should().Be(Letters.IsA.Evaluate(AllNo));

    [Fact]
    public void Reasons_of_one_code_with_different_arguments_are_all_kept()
    {
        var even = new Requirement<int>("test.even", "C1.1", number => number % 2 == 0) { Arguments = number => [new("number", number)] };

        Decision decision = (even.In(((int First, int Second) pair) => pair.First) & even.In(((int First, int Second) pair) => pair.Second)).Evaluate((3, 5));

        decision.Reasons.Select(reason => reason["number"]).Should().Equal([3, 5]);
    }

    [Fact]
    public void Every_part_of_a_refused_composition_is_asked_once_or_twice()
    {
        // Once for the look whether everything is plainly granted, which stops early, and once for the decision, which does not.
        int[] calls = new int[4];
        Requirement<Letters> Counted(int index, bool? answer) => new($"test.counted{index}", "C1.1", _ =>
        {
            calls[index]++;
            return answer;
        });

        (Counted(0, true) & Counted(1, false) & Counted(2, null) & Counted(3, false)).Evaluate(AllNo).Reasons.Should().HaveCount(2);
        calls.Should().OnlyContain(count => count == 1 || count == 2);

        Array.Clear(calls);
        (Counted(0, false) | Counted(1, false) | Counted(2, false) | Counted(3, false)).Evaluate(AllNo).Reasons.Should().HaveCount(4);
        calls.Should().OnlyContain(count => count == 1 || count == 2);

        Array.Clear(calls);
        (Counted(0, false) | Counted(1, null) | Counted(2, false) | Counted(3, null)).Evaluate(AllNo).Missing.Should().HaveCount(2);
        calls.Should().OnlyContain(count => count == 1 || count == 2);
    }

    [Fact]
    public void A_refusal_behind_an_unknown_part_is_found() =>
        (Letters.IsA & Letters.IsB).Evaluate(new(null, false)).Reasons.Select(reason => reason.Code).Should().Equal("test.b");

    [Fact]
    public void A_granted_or_undetermined_decision_has_no_reasons_and_no_remedies()
    {
        foreach (Letters letters in new Letters[] { new(true, true), new(true, null) })
        {
            Decision decision = (Letters.IsA & Letters.IsB).Evaluate(letters);
            decision.Reasons.Should().BeEmpty();
            decision.Remedies.Should().BeEmpty();
        }
    }

    [Fact]
    public void Random_rules_give_all_reasons_each_once_in_order() => Runs.Holds(
        Cases.WaitingOrConditional,
        test => test.Decision.Reasons.Select(reason => reason.Code).Should().Equal(
            test.Rule.Answer(test.World) < 0 ? test.Rule.Reasons(test.World).Distinct().Order(StringComparer.Ordinal) : []),
        seed: 201);

    [Fact]
    public void And_only_adds_reasons() => Runs.Holds(
        Cases.Three(Cases.Full),
        three =>
        {
            Decision alone = three.First.Decision;
            Decision both = (three.First.Specification & three.Second.Specification).Evaluate(three.First.World);
            alone.Reasons.Should().BeSubsetOf(both.Reasons);
            both.IsRefused.Should().Be(alone.IsRefused || three.Second.Decision.IsRefused);
        },
        seed: 202);

    [Fact]
    public void A_reason_carries_code_clause_arguments_and_remedies()
    {
        var adult = new Requirement<int>("test.adult", "C2.4", age => age >= 18)
        {
            Arguments = age => [new("age", age), new("limit", 18)],
            Remedies = _ => [new("wait")],
        };

        adult.Evaluate(17).Reasons.Should().Equal([new Reason("test.adult", "C2.4", [new("age", 17), new("limit", 18)], [new("wait")])]);
        adult.Evaluate(18).Should().BeSameAs(Decision.Grant);
    }

    [Fact]
    public void An_argument_is_found_by_its_name_only()
    {
        var reason = new Reason("test.a", "C1.1", [new("age", 17)], []);

        reason["age"].Should().Be((ArgumentValue)17);
        reason["Age"].Should().BeNull();
        new Reason("test.a", "C1.1")["age"].Should().BeNull();
    }

    [Fact]
    public void Reason_and_fault_print_code_place_and_arguments()
    {
        new Reason("test.a", "C1.1", [new("age", 17), new("on", new DateOnly(2026, 3, 1))], []).ToString().Should().Be("test.a (C1.1) age=17 on=2026-03-01");
        new Fault("input.not-a-date", new("a.csv", 3, 7, "date"), [new("found", "x")]).ToString().Should().Be("a.csv:3:7 date: input.not-a-date found=x");
    }
}
