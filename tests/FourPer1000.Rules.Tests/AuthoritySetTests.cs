using System.Collections;

namespace FourPer1000.Rules.Tests;

public sealed class AuthoritySetTests
{
    private static readonly Authority Author = new("author"), Editor = new("editor"), Archivist = new("archivist");

    [Fact]
    public void Order_and_repetition_do_not_count()
    {
        AuthoritySet left = [Author, Editor], right = [Editor, Author, Editor];

        left.Equals(right).Should().BeTrue();
        left.Equals((object)right).Should().BeTrue();
        left.GetHashCode().Should().Be(right.GetHashCode());
        right.Count.Should().Be(2);
        right.Should().Equal(Author, Editor);
        ((IEnumerable)right).Cast<Authority>().Should().Equal(Author, Editor);
    }

    [Fact]
    public void Different_authorities_make_different_sets()
    {
        AuthoritySet set = [Author, Editor];
        foreach (AuthoritySet other in new AuthoritySet[] { [Author], [Author, Archivist], [], [Author, Editor, Archivist] })
        {
            set.Equals(other).Should().BeFalse();
        }

        new object?[] { null, "author" }.Should().OnlyContain(other => !set.Equals(other));
    }

    [Fact]
    public void Codes_compare_ordinally()
    {
        AuthoritySet set = Author;

        set.Contains(new("Author")).Should().BeFalse();
        InCulture.Run("tr-TR", () => AuthoritySet.Create([new("i"), new("I"), new("ı")]).Count.Should().Be(3));
    }

    [Theory]
    [InlineData("author", "author", true, true)]
    [InlineData("author editor", "author", true, true)]
    [InlineData("author", "author editor", true, false)]
    [InlineData("author", "editor", false, false)]
    [InlineData("author editor", "archivist", false, false)]
    [InlineData("author editor", "editor archivist", true, false)]
    [InlineData("author", "", false, true)]
    [InlineData("", "author", false, false)]
    [InlineData("", "", false, true)]
    public void Sets_overlap_and_include(string left, string right, bool overlaps, bool includes)
    {
        Of(left).Overlaps(Of(right)).Should().Be(overlaps);
        Of(right).Overlaps(Of(left)).Should().Be(overlaps);
        Of(left).Includes(Of(right)).Should().Be(includes);
    }

    [Fact]
    public void A_set_contains_what_it_was_made_of_and_nothing_else()
    {
        AuthoritySet set = [Author, Editor];

        set.Contains(Author).Should().BeTrue();
        set.Contains(Archivist).Should().BeFalse();
        set.Contains(default).Should().BeFalse();
        AuthoritySet.None.Contains(Author).Should().BeFalse();
    }

    [Fact]
    public void The_empty_set_is_nobody() => ((AuthoritySet)[]).Should().BeSameAs(AuthoritySet.None);

    [Fact]
    public void A_set_prints_its_codes_in_order()
    {
        AuthoritySet.Create([Editor, Author]).ToString().Should().Be("author, editor");
        Author.ToString().Should().Be("author");
    }

    [Fact]
    public void An_authority_without_a_code_makes_no_set()
    {
        FluentActions.Invoking(() => AuthoritySet.Create([default])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => AuthoritySet.Create([Author, new("")])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => (AuthoritySet)default(Authority)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Asking_allocates_nothing()
    {
        AuthoritySet left = [Author, Editor], right = [Editor, Archivist];
        Ask();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Ask();
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);

        void Ask()
        {
            for (int i = 0; i < 1_000; i++)
            {
                _ = left.Overlaps(right) && left.Contains(Archivist);
            }
        }
    }

    private static AuthoritySet Of(string codes) =>
        [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new Authority(code))];
}
