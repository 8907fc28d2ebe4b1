using FourPer1000.Domain;

namespace FourPer1000.Selection.Tests;

public sealed class LotTests
{
    private const string Key = "9319./2.5.8.10.12./9.18.26.34.41.45./";

    [Fact]
    public void The_draw_of_section_6_of_RFC_3797_comes_out_exactly()
    {
        var draws = Rfc3797.Draw(Key, 25);

        draws.Select(draw => draw.Pick).Should().Equal(17, 7, 2, 16, 25, 23, 8, 24, 19, 13, 22, 5, 18, 9, 1, 4, 12, 15, 20, 14, 11, 3, 6, 21, 10);
        draws.Take(3).Select(draw => draw.Md5).Should().Equal("990DD0A5692A029A98B5E01AA28F3459", "3691E55CB63FCC37914430B2F70B5EC6", "FE814EDF564C190AC1D25753979990FA");
        draws.Select(draw => draw.Divisor).Should().Equal(Enumerable.Range(1, 25).Reverse());
        draws.Select(draw => draw.Draw).Should().Equal(Enumerable.Range(1, 25));
    }

    [Fact]
    public void Fewer_draws_are_the_first_of_all() => Rfc3797.Draw(Key, 25, 2).Should().Equal(Rfc3797.Draw(Key, 25).Take(2));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1000)]
    public void A_full_draw_takes_every_entry_once(int pool) =>
        Rfc3797.Draw("7./", pool).Select(draw => draw.Pick).Order().Should().Equal(Enumerable.Range(1, pool));

    [Theory]
    [InlineData(65_536, 1)]
    [InlineData(-1, 0)]
    [InlineData(3, 4)]
    public void A_pool_that_cannot_be_drawn_from_is_refused(int pool, int take) =>
        FluentActions.Invoking(() => Rfc3797.Draw(Key, pool, take)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_hashed_order_is_the_published_one()
    {
        var order = LotOrder.Of(Three(new(LotScheme.Sha256, "demo")));

        order.Select(entry => entry.Candidacy.Person.Value).Should().Equal("p3", "p1", "p2");
        order.Select(entry => entry.Digest).Should().Equal(
            "1887445756b0875a6b46f4873e38fe3738a4a7f7a405929ece344bb145da1b92",
            "66278ec22e38cd1e5428b47f98061a3314d412c0ce23ff1b8ced110410456399",
            "f6c30a068529474b4f46f6b7de13c3145a77d7ff55f5df1ca36e1a702ed2e5b6");
        order.Select(entry => entry.Rank).Should().Equal(1, 2, 3);
    }

    [Fact]
    public void The_drawn_order_is_the_full_draw_over_the_pool_in_ordinal_order()
    {
        var order = LotOrder.Of(Three(new(LotScheme.Rfc3797, Key)));

        order.Select(entry => entry.Candidacy.Person.Value).Should().Equal(Rfc3797.Draw(Key, 3).Select(draw => $"p{draw.Pick}"));
    }

    private static SlateInput Three(SlateLot lot)
    {
        var seat = new SeatId("A1", "africa");
        return new(
            new(2020, 10, 5), ["A1"], ["africa"], [.. Enumerable.Range(1, 3).Select(i => new SlatePerson(new PersonId($"p{i}"), null, []))],
            [new(new PersonId("p2"), seat, 0), new(new PersonId("p3"), seat, 0), new(new PersonId("p1"), seat, 0)], SlatePolicy.Default, lot);
    }
}
