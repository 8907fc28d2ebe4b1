namespace FourPer1000.Domain.Tests;

public sealed class OpaqueIdTests
{
    private const string Wheat = "\U0001F33E";

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    public void An_id_has_1_to_64_code_points_in_the_basic_plane_or_beyond(int count)
    {
        OpaqueId.IsValid(new string('x', count)).Should().BeTrue();
        OpaqueId.IsValid(string.Concat(Enumerable.Repeat(Wheat, count))).Should().BeTrue();
    }

    [Theory]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(129)]
    public void More_than_64_code_points_are_no_id(int count)
    {
        OpaqueId.IsValid(new string('x', count)).Should().BeFalse();
        OpaqueId.IsValid(string.Concat(Enumerable.Repeat(Wheat, count))).Should().BeFalse();
    }

    [Fact]
    public void A_mixture_is_counted_by_code_points_too()
    {
        string stem = string.Concat(Enumerable.Repeat(Wheat, 63));
        OpaqueId.IsValid(stem + "p").Should().BeTrue();
        OpaqueId.IsValid(stem + "pq").Should().BeFalse();
    }

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDC00')]
    public void A_lone_surrogate_is_no_id(char lone)
    {
        foreach (string text in new[] { $"{lone}", $"{lone}{lone}", $"{lone}x", $"x{lone}", $"{Wheat}{lone}", $"{lone}{Wheat}", new string('x', 63) + lone })
        {
            OpaqueId.IsValid(text).Should().BeFalse();
            FluentActions.Invoking(() => new PersonId(text)).Should().Throw<ArgumentException>();
            FluentActions.Invoking(() => new OrganisationId(text)).Should().Throw<ArgumentException>();
        }
    }

    [Fact]
    public void The_two_halves_of_a_pair_are_an_id_in_their_order_only()
    {
        OpaqueId.IsValid("\uD83C\uDF3E").Should().BeTrue();
        OpaqueId.IsValid("\uDF3E\uD83C").Should().BeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Nothing_is_no_id(string? text)
    {
        OpaqueId.IsValid(text).Should().BeFalse();
        FluentActions.Invoking(() => new PersonId(text!)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new OrganisationId(text!)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(" ")]
    [InlineData(" p-1 ")]
    [InlineData("p\n1")]
    [InlineData("\0")]
    public void An_id_is_opaque_nothing_is_trimmed(string text) => new PersonId(text).Value.Should().Be(text);

    [Fact]
    public void Ids_are_compared_ordinally()
    {
        new PersonId("p").Should().NotBe(new PersonId("P"));
        new OrganisationId("e\u0301").Should().NotBe(new OrganisationId("\u00E9"));
        new PersonId("p").Should().Be(new PersonId("p"));
    }

    [Fact]
    public void An_id_that_is_too_long_is_a_fault_of_the_caller()
    {
        FluentActions.Invoking(() => new PersonId(new string('x', 65))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new OrganisationId(new string('x', 65))).Should().Throw<ArgumentException>();
    }
}
