using System.Collections;

namespace FourPer1000.Rules.Tests;

public sealed class ValueListTests
{
    [Fact]
    public void Lists_of_equal_items_in_the_same_order_are_equal_and_hash_alike()
    {
        ValueList<string> left = ["a", "b"], right = ValueList.From(new[] { "a", "b" }.Select(item => new string(item)));

        left.Should().NotBeSameAs(right);
        left.Equals(right).Should().BeTrue();
        left.Equals((object)right).Should().BeTrue();
        (left == right).Should().BeTrue();
        (left != right).Should().BeFalse();
        left.GetHashCode().Should().Be(right.GetHashCode());
    }

    [Fact]
    public void Order_length_and_items_count()
    {
        ValueList<int> list = [1, 2, 3];
        foreach (ValueList<int> other in new ValueList<int>[] { [3, 2, 1], [1, 2], [1, 2, 3, 4], [], [1, 2, 4] })
        {
            (list == other).Should().BeFalse();
            (list != other).Should().BeTrue();
        }
    }

    [Fact]
    public void Null_equals_null_only()
    {
        ValueList<int>? nothing = null;
        ValueList<int> empty = [];

        (nothing == null).Should().BeTrue();
        (nothing == empty).Should().BeFalse();
        (empty == nothing).Should().BeFalse();
        empty.Equals(nothing).Should().BeFalse();
        empty.Equals(new object()).Should().BeFalse();
    }

    [Fact]
    public void Items_that_are_null_compare() => (((ValueList<string?>)["a", null]) == ["a", null]).Should().BeTrue();

    [Fact]
    public void A_list_does_not_change_with_what_it_was_made_from()
    {
        int[] source = [1, 2];
        ValueList<int> from = ValueList.From(source), created = ValueList.Create<int>(source);

        source[0] = 9;

        from.Should().Equal(1, 2);
        created.Should().Equal(1, 2);
    }

    [Fact]
    public void Adding_gives_a_new_list_and_leaves_the_old_one()
    {
        ValueList<int> one = [1];

        one.Add(2).Should().Equal(1, 2);
        one.Should().Equal(1);
    }

    [Fact]
    public void Every_way_to_read_gives_the_items_in_order()
    {
        ValueList<int> list = [3, 1, 2];
        var seen = new List<int>();
        foreach (int item in list)
        {
            seen.Add(item);
        }

        seen.Should().Equal(3, 1, 2);
        ((IEnumerable<int>)list).ToArray().Should().Equal(3, 1, 2);
        ((IEnumerable)list).Cast<int>().Should().Equal(3, 1, 2);
        list.AsSpan().ToArray().Should().Equal(3, 1, 2);
        (list[0], list[2], list.Count).Should().Be((3, 2, 3));
        list.ToString().Should().Be("[3, 1, 2]");
    }

    [Fact]
    public void Walking_a_list_allocates_nothing()
    {
        ValueList<int> list = [1, 2, 3];
        Sum();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Sum();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        int Sum()
        {
            int sum = 0;
            for (int i = 0; i < 1_000; i++)
            {
                foreach (int item in list)
                {
                    sum += item;
                }
            }

            return sum;
        }
    }

    [Fact]
    public void Enumerators_are_equal_at_the_same_place_of_the_same_list()
    {
        ValueList<int> list = [1, 2];
        ValueList<int>.Enumerator left = list.GetEnumerator(), right = list.GetEnumerator();
        (left == right).Should().BeTrue();

        right.MoveNext();

        (left != right).Should().BeTrue();
        left.Equals((object)list.GetEnumerator()).Should().BeTrue();
        left.GetHashCode().Should().Be(list.GetEnumerator().GetHashCode());
    }

    [Fact]
    public void Places_outside_the_list_cannot_be_read()
    {
        ValueList<int> list = [1];

        list.Invoking(some => some[1]).Should().Throw<Exception>();
        list.Invoking(some => some[-1]).Should().Throw<Exception>();
    }

    [Fact]
    public void Records_that_hold_lists_compare_by_value()
    {
        new Verdict<int>(Decision.Grant, [1, 2]).Should().Be(new Verdict<int>(Decision.Grant, [1, 2]));
        new Verdict<int>(Decision.Grant, [1, 2]).Should().NotBe(new Verdict<int>(Decision.Grant, [2, 1]));
        new ReasonKind("test.a", "C1.1", ["x"], []).Should().Be(new ReasonKind("test.a", "C1.1", ["x"], []));
    }
}
