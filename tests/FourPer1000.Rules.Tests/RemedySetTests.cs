namespace FourPer1000.Rules.Tests;

public sealed class RemedySetTests
{
    [Fact]
    public void Order_and_repetition_do_not_count()
    {
        RemedySet left = Set("a", "b"), right = Set("b", "a", "b");

        left.Should().Be(right);
        left.GetHashCode().Should().Be(right.GetHashCode());
        right.Remedies.Should().Equal([new Remedy("a"), new Remedy("b")]);
        left.Should().NotBe(Set("a"));
        left.Should().NotBe(Set("a", "c"));
    }

    [Fact]
    public void Sets_are_ordered_by_their_codes_first_to_last_and_ordinally()
    {
        RemedySet[] ordered = [Set(), Set("Z"), Set("a"), Set("a", "b"), Set("a", "c"), Set("b")];

        ordered.Reverse().Order().Should().Equal(ordered);
        for (int i = 0; i < ordered.Length; i++)
        {
            for (int j = 0; j < ordered.Length; j++)
            {
                (ordered[i] < ordered[j]).Should().Be(i < j);
                (ordered[i] <= ordered[j]).Should().Be(i <= j);
                (ordered[i] > ordered[j]).Should().Be(i > j);
                (ordered[i] >= ordered[j]).Should().Be(i >= j);
                Math.Sign(ordered[i].CompareTo(ordered[j])).Should().Be(Math.Sign(i - j));
            }
        }
    }

    [Fact]
    public void Null_comes_first()
    {
        Set().CompareTo(null).Should().BePositive();
        (null! < Set()).Should().BeTrue();
    }

    [Fact]
    public void A_set_includes_its_parts_and_itself()
    {
        Set("a", "b").Includes(Set("a")).Should().BeTrue();
        Set("a", "b").Includes(Set("b", "a")).Should().BeTrue();
        Set("a").Includes(Set()).Should().BeTrue();
        Set("a").Includes(Set("a", "b")).Should().BeFalse();
        Set("a").Includes(Set("b")).Should().BeFalse();
    }

    [Fact]
    public void A_set_prints_its_codes() => Set("b", "a").ToString().Should().Be("a + b");

    private static RemedySet Set(params string[] codes) => new(codes.Select(code => new Remedy(code)));
}
