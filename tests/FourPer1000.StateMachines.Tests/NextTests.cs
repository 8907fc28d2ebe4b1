using FourPer1000.Rules;
using static FourPer1000.StateMachines.Tests.PaperLifecycle;
using static FourPer1000.StateMachines.Tests.PaperState;
using static FourPer1000.StateMachines.Tests.PaperTrigger;

namespace FourPer1000.StateMachines.Tests;

public sealed class NextTests
{
    private static readonly Paper Ready = new(true, true);

    [Fact]
    public void Held_by_authority_names_the_trigger_and_who_may_pull_it_in_order_each_once()
    {
        Outcome<PaperState> outcome = Table.Next(Draft, Submit, Archivist, Ready);

        outcome.Kind.Should().Be(OutcomeKind.Held);
        outcome.Decision.Should().Be(Decision.Refuse(new Reason(
            "authority.not-yours", "C1.5", [new("trigger", "submit"), new("authorities", (ValueList<string>)["author", "editor"])], [])));
    }

    [Fact]
    public void The_reason_it_gives_is_the_one_it_publishes()
    {
        ReasonKind kind = StateMachineReasons.All.Should().ContainSingle().Subject;
        Reason reason = Table.Next(UnderReview, SendBack, Author, Ready).Decision!.Reasons.Should().ContainSingle().Subject;

        (reason.Code, reason.Clause).Should().Be((kind.Code, kind.Clause));
        reason.Arguments.Select(argument => argument.Name).Should().Equal(kind.Arguments);
        reason["trigger"].Should().Be((ArgumentValue)"send-back");
    }

    [Fact]
    public void A_guard_is_not_asked_where_the_trigger_is_somebody_elses()
    {
        int asked = 0;
        var table = TwoRows(new Requirement<Paper>("test.counted", "C1.1", _ => ++asked > 0), IsFunded);

        table.Next(Side.Here, Move.Go, Archivist, Ready);

        asked.Should().Be(0);
    }

    [Fact]
    public void The_first_granted_row_wins()
    {
        TransitionTable<Side, Move, Paper> table = TwoRows(IsComplete, IsFunded);

        table.Next(Side.Here, Move.Go, Editor, new(true, true)).State.Should().Be(Side.There);
        table.Next(Side.Here, Move.Go, Editor, new(true, null)).State.Should().Be(Side.There);
        table.Next(Side.Here, Move.Go, Editor, new(false, true)).State.Should().Be(Side.Elsewhere);
        table.Next(Side.Here, Move.Go, Editor, new(null, true)).State.Should().Be(Side.Elsewhere);
    }

    [Fact]
    public void A_row_that_is_granted_on_condition_moves_and_keeps_the_condition()
    {
        var later = new Remedy("later");
        Outcome<Side> outcome = TwoRows(IsComplete.OrOnCondition(later, _ => true), IsFunded).Next(Side.Here, Move.Go, Editor, new(false, true));

        outcome.State.Should().Be(Side.There);
        outcome.Decision!.Conditions.Select(condition => condition.Remedy).Should().Equal([later]);
    }

    [Fact]
    public void Several_held_rows_add_up_as_one_of_them_would_be_enough()
    {
        TransitionTable<Side, Move, Paper> table = TwoRows(IsComplete, IsFunded);

        table.Next(Side.Here, Move.Go, Editor, new(false, false)).Decision.Should().Be((IsComplete | IsFunded).Evaluate(new(false, false)));
        table.Next(Side.Here, Move.Go, Editor, new(false, false)).Decision!.Remedies.Select(set => set.ToString()).Should().Equal("complete-it", "fund-it");
        table.Next(Side.Here, Move.Go, Editor, new(false, null)).Decision.Should().Be(IsFunded.Evaluate(new(false, null)));
        table.Next(Side.Here, Move.Go, Author, new(false, null)).Decision.Should().Be(IsComplete.Evaluate(new(false, null)), "the author has the first row only");
    }

    [Fact]
    public void Moving_allocates_nothing_and_neither_does_what_is_not_offered()
    {
        AuthoritySet by = [Author, Editor, Archivist];
        PaperState[] states = Enum.GetValues<PaperState>();
        PaperTrigger[] triggers = Enum.GetValues<PaperTrigger>();
        Walk();
        long before = GC.GetAllocatedBytesForCurrentThread();
        int moved = Walk();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
        moved.Should().Be(1_000 * 6);

        int Walk()
        {
            int count = 0;
            for (int i = 0; i < 1_000; i++)
            {
                foreach (PaperState state in states)
                {
                    foreach (PaperTrigger trigger in triggers)
                    {
                        count += Table.Next(state, trigger, by, Ready).HasMoved ? 1 : 0;
                    }
                }
            }

            return count;
        }
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, 4)]
    [InlineData(0, -1)]
    [InlineData(-1, 4)]
    [InlineData(1, -1)]
    [InlineData(3, 5)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void What_is_not_a_member_of_its_enum_is_out_of_range(int state, int trigger) =>
        FluentActions.Invoking(() => Table.Next((PaperState)state, (PaperTrigger)trigger, Author, Ready)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(1 << 30)]
    public void A_state_far_out_of_range_is_not_taken_for_another(int state) =>
        FluentActions.Invoking(() => Table.Next((PaperState)state, Submit, Author, Ready)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Nobody_is_not_null() =>
        FluentActions.Invoking(() => Table.Next(Draft, Submit, null!, Ready)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_table_serves_all_threads(bool held)
    {
        // Every thread walks the whole grid and must see what one thread sees.
        Paper paper = new(!held, true);
        AuthoritySet[] callers = [AuthoritySet.None, Author, Editor, Archivist, [Author, Editor, Archivist]];
        Outcome<PaperState>[] alone = [.. Walk()];
        int different = 0;

        Parallel.For(0, 400, _ =>
        {
            if (!Walk().SequenceEqual(alone))
            {
                Interlocked.Increment(ref different);
            }
        });

        different.Should().Be(0);
        alone.Count(outcome => outcome.HasMoved).Should().BePositive();

        IEnumerable<Outcome<PaperState>> Walk() =>
            from caller in callers
            from state in Enum.GetValues<PaperState>()
            from trigger in Enum.GetValues<PaperTrigger>()
            select Table.Next(state, trigger, caller, paper);
    }

    [Fact]
    public void Enums_of_every_width_work()
    {
        Check(new TransitionTable<ByteSide, ShortMove, int>("wide", ByteSide.A, [ByteSide.B], new Transition<ByteSide, ShortMove, int>(ByteSide.A, ShortMove.Go, ByteSide.B, Author, "C1.1")));
        Check(new TransitionTable<LongSide, ULongMove, int>("wide", LongSide.A, [LongSide.B], new Transition<LongSide, ULongMove, int>(LongSide.A, ULongMove.Go, LongSide.B, Author, "C1.1")));

        static void Check<TState, TTrigger>(TransitionTable<TState, TTrigger, int> table)
            where TState : struct, Enum
            where TTrigger : struct, Enum
        {
            TState[] states = Enum.GetValues<TState>();
            TTrigger trigger = Enum.GetValues<TTrigger>()[0];
            table.Next(states[0], trigger, Author, 0).State.Should().Be(states[1]);
            table.Next(states[1], trigger, Author, 0).Kind.Should().Be(OutcomeKind.NotOffered);
        }
    }

    [Fact]
    public void A_long_state_far_out_of_range_is_out_of_range()
    {
        var table = new TransitionTable<LongSide, ULongMove, int>("wide", LongSide.A, [LongSide.B], new Transition<LongSide, ULongMove, int>(LongSide.A, ULongMove.Go, LongSide.B, Author, "C1.1"));

        table.Invoking(some => some.Next((LongSide)long.MaxValue, ULongMove.Go, Author, 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    private static TransitionTable<Side, Move, Paper> TwoRows(Specification<Paper> first, Specification<Paper> second) => new(
        "two-rows",
        Side.Here,
        final: [Side.There, Side.Elsewhere],
        new(Side.Here, Move.Go, Side.There, By: [Author, Editor], If: first, Clause: "C1.1"),
        new(Side.Here, Move.Go, Side.Elsewhere, By: Editor, If: second, Clause: "C1.2"));
}

public enum Side
{
    Here,
    There,
    Elsewhere,
}

public enum Move
{
    Go,
}

#pragma warning disable CA1028 // the widths are what is tested
public enum ByteSide : byte
{
    A,
    B,
}

public enum ShortMove : short
{
    Go,
}

public enum LongSide : long
{
    A,
    B,
}

public enum ULongMove : ulong
{
    Go,
}
#pragma warning restore CA1028
