using FourPer1000.Rules;
using static FourPer1000.StateMachines.Tests.PaperLifecycle;

namespace FourPer1000.StateMachines.Tests;

public sealed class TableFaultTests
{
    private static readonly Transition<Side, Move, Paper> ToThere = Row(Side.Here, Side.There, [Author, Editor]);
    private static readonly Transition<Side, Move, Paper> ToElsewhere = Row(Side.There, Side.Elsewhere, Editor);

    [Fact]
    public void A_right_table_is_built_and_shows_its_parts()
    {
        var table = new TransitionTable<Side, Move, Paper>("right", Side.Here, [Side.Elsewhere], ToThere, ToElsewhere);

        (table.Name, table.Initial).Should().Be(("right", Side.Here));
        table.Final.Should().Equal(Side.Elsewhere);
        table.Rows.Should().Equal([ToThere, ToElsewhere]);
    }

    [Fact]
    public void A_row_prints_on_one_line()
    {
        ToThere.ToString().Should().Be("Here --Go--> There by author, editor (C1.1)");
        Row(Side.Here, Side.There, Author, IsComplete & IsFunded).ToString().Should().Be("Here --Go--> There by author if paper.complete & paper.funded (C1.1)");
    }

    [Fact]
    public void A_doubled_row_is_a_fault()
    {
        Transition<Side, Move, Paper> again = Row(Side.Here, Side.Elsewhere, [Editor, Archivist]);

        FaultsOf(ToThere, ToElsewhere, again).Should().Equal($"{again} doubles {ToThere}");
    }

    [Fact]
    public void A_row_doubled_with_the_same_guard_is_a_fault()
    {
        Transition<Side, Move, Paper> first = Row(Side.Here, Side.There, Author, IsComplete), again = Row(Side.Here, Side.There, Author, IsComplete);

        FaultsOf(first, ToElsewhere, again).Should().Equal($"{again} doubles {first}");
    }

    [Fact]
    public void A_row_shadowed_by_an_unguarded_one_is_a_fault()
    {
        Transition<Side, Move, Paper> later = Row(Side.Here, Side.Elsewhere, Editor, IsFunded);

        FaultsOf(ToThere, ToElsewhere, later).Should().Equal($"{later} is shadowed by {ToThere}");
    }

    [Fact]
    public void A_row_shadowed_by_two_together_is_a_fault()
    {
        // The author always takes the first, the editor always the second: nobody ever reaches the third.
        Transition<Side, Move, Paper> one = Row(Side.Here, Side.There, Author), two = Row(Side.Here, Side.There, Editor), dead = Row(Side.Here, Side.Elsewhere, [Author, Editor], IsFunded);

        FaultsOf(one, two, dead, ToElsewhere).Should().NotBeEmpty().And.OnlyContain(fault => fault.Contains(dead.ToString()));
    }

    [Fact]
    public void Rows_of_one_trigger_for_different_people_or_with_different_guards_are_right()
    {
        FaultsOf(ToThere, ToElsewhere, Row(Side.Here, Side.Elsewhere, Archivist)).Should().BeEmpty();
        FaultsOf(Row(Side.Here, Side.There, Author, IsComplete), Row(Side.Here, Side.Elsewhere, Author, IsFunded)).Should().BeEmpty();
        FaultsOf(Row(Side.Here, Side.There, Author, IsComplete), Row(Side.Here, Side.Elsewhere, Author)).Should().BeEmpty();
        FaultsOf(Row(Side.Here, Side.There, Author), Row(Side.Here, Side.Elsewhere, [Author, Editor], IsComplete)).Should().BeEmpty("the editor can still have the second");
    }

    [Fact]
    public void An_unreachable_state_is_a_fault() =>
        FaultsOf(ToThere).Should().Equal("Elsewhere cannot be reached from Here");

    [Fact]
    public void A_dead_end_that_is_not_declared_is_a_fault() =>
        FaultsOf([Side.There], ToThere, Row(Side.Here, Side.Elsewhere, Archivist)).Should().Equal("Elsewhere is a dead end and not declared final");

    [Fact]
    public void A_final_state_may_still_be_left() =>
        FaultsOf([Side.There, Side.Elsewhere], ToThere, ToElsewhere).Should().BeEmpty();

    [Fact]
    public void A_table_without_final_states_is_right_where_every_state_can_be_left() =>
        FaultsOf([], ToThere, ToElsewhere, Row(Side.Elsewhere, Side.Here, Author)).Should().BeEmpty();

    [Fact]
    public void A_row_that_nobody_may_pull_is_a_fault()
    {
        Transition<Side, Move, Paper> nobodys = Row(Side.Here, Side.Elsewhere, AuthoritySet.None);

        FaultsOf(ToThere, nobodys).Should().Equal($"{nobodys} names nobody who may pull it");
    }

    [Fact]
    public void A_row_with_a_stranger_is_a_fault()
    {
        Transition<Side, Move, Paper> from = Row((Side)7, Side.There, Author), to = Row(Side.Here, (Side)8, Archivist), on = ToThere with { On = (Move)9 };

        FaultsOf(ToThere, ToElsewhere, from, to, on).Should().Equal(
            $"{from} names what is not a member of its enum", $"{to} names what is not a member of its enum", $"{on} names what is not a member of its enum");
    }

    [Fact]
    public void A_final_state_that_is_a_stranger_is_a_fault() =>
        FaultsOf([Side.Elsewhere, (Side)7], ToThere, ToElsewhere).Should().ContainSingle().Which.Should().Contain("7");

    [Fact]
    public void An_initial_state_that_is_a_stranger_is_a_fault() =>
        FluentActions.Invoking(() => new TransitionTable<Side, Move, Paper>("wrong", (Side)7, [Side.Elsewhere], ToThere, ToElsewhere)).Should().Throw<TransitionTableException>();

    [Fact]
    public void A_trigger_without_a_row_is_a_fault() =>
        FluentActions.Invoking(() => new TransitionTable<Side, PaperTrigger, Paper>(
            "wrong",
            Side.Here,
            [Side.Elsewhere],
            new Transition<Side, PaperTrigger, Paper>(Side.Here, PaperTrigger.Submit, Side.There, Author, "C1.1"),
            new Transition<Side, PaperTrigger, Paper>(Side.There, PaperTrigger.Accept, Side.Elsewhere, Author, "C1.1")))
            .Should().Throw<TransitionTableException>().Which.Faults.Should().Equal("no row is pulled by SendBack", "no row is pulled by Archive");

    [Fact]
    public void Enums_with_gaps_are_faults()
    {
        Check<Gappy, Move>();
        Check<Side, Gappy>();
        Check<FromOne, Move>();
        Check<Negative, Move>();
        Check<Doubled, Move>();

        static void Check<TState, TTrigger>()
            where TState : struct, Enum
            where TTrigger : struct, Enum =>
            FluentActions.Invoking(() => new TransitionTable<TState, TTrigger, Paper>("wrong", default, []))
                .Should().Throw<TransitionTableException>().Which.Faults.Should().Equal("states and triggers must be numbered from 0 without gaps");
    }

    [Fact]
    public void An_enum_with_a_huge_number_is_a_fault_too() =>
        FluentActions.Invoking(() => new TransitionTable<Huge, Move, Paper>("wrong", default, [])).Should().Throw<TransitionTableException>();

    [Fact]
    public void Every_fault_is_named_at_once()
    {
        var wrong = FluentActions.Invoking(() => new TransitionTable<Side, PaperTrigger, Paper>(
            "wrong", Side.Here, [], new Transition<Side, PaperTrigger, Paper>(Side.Here, PaperTrigger.Submit, Side.There, AuthoritySet.None, "C1.1")))
            .Should().Throw<TransitionTableException>().Which;

        wrong.Table.Should().Be("wrong");
        wrong.Faults.Should().HaveCount(1 + 1 + 2 + 3);
        wrong.Faults.Should().OnlyContain(fault => wrong.Message.Contains(fault));
    }

    [Fact]
    public void Breaches_of_contract_are_thrown_at_once()
    {
        FluentActions.Invoking(() => new TransitionTable<Side, Move, Paper>(null!, Side.Here, [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TransitionTable<Side, Move, Paper>("", Side.Here, [])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TransitionTable<Side, Move, Paper>("x", Side.Here, null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new TransitionTable<Side, Move, Paper>("x", Side.Here, [], (ValueList<Transition<Side, Move, Paper>>)null!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_null_row_or_a_row_by_null_is_a_breach_of_contract()
    {
        FluentActions.Invoking(() => FaultsOf(ToThere, ToElsewhere, null!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => FaultsOf(ToThere, ToElsewhere, Row(Side.Elsewhere, Side.Here, null!))).Should().Throw<ArgumentException>();
    }

    private static Transition<Side, Move, Paper> Row(Side from, Side to, AuthoritySet by, Specification<Paper>? guard = null) =>
        new(from, Move.Go, to, by, "C1.1", guard);

    private static ValueList<string> FaultsOf(params Transition<Side, Move, Paper>[] rows) => FaultsOf([Side.There, Side.Elsewhere], rows);

    private static ValueList<string> FaultsOf(ValueList<Side> final, params Transition<Side, Move, Paper>[] rows)
    {
        try
        {
            _ = new TransitionTable<Side, Move, Paper>("wrong", Side.Here, final, ValueList.From(rows));
            return [];
        }
        catch (TransitionTableException wrong)
        {
            return wrong.Faults;
        }
    }
}

#pragma warning disable CA1008, CA1027, CA1028, CA1069, CA1700 // enums that a table must not take
public enum Gappy
{
    A,
    B = 2,
}

public enum FromOne
{
    A = 1,
    B,
}

public enum Negative
{
    A = -1,
    B,
    C,
}

public enum Doubled
{
    A,
    B,
    AlsoB = 1,
}

public enum Huge : long
{
    A,
    B = long.MaxValue,
}
#pragma warning restore CA1008, CA1027, CA1028, CA1069, CA1700
