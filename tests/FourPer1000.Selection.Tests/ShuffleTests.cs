namespace FourPer1000.Selection.Tests;

public sealed class ShuffleTests
{
    public static TheoryData<int, int, ulong> Pools => Runs.AreLong
        ? [(60, 5, 1), (60, 5, 2), (80, 8, 3), (80, 8, 4), (100, 8, 5), (100, 8, 6), (120, 8, 7), (120, 12, 8), (150, 12, 9), (150, 12, 10), (300, 24, 6)]
        : [(60, 5, 1), (80, 8, 3), (100, 8, 5), (120, 8, 7)];

    [Theory]
    [MemberData(nameof(Pools))]
    public void The_order_of_the_input_changes_neither_slate_nor_proof(int people, int taskForces, ulong seed)
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(people, taskForces, MostSupport: seed % 2 == 0 ? 2 : 30), seed);
        SlateOutcome expected = SlateSearch.Find(input);
        expected.Should().BeOfType<SlateOutcome.Optimal>();
        for (ulong shuffle = 1; shuffle <= (ulong)Runs.Of(30, 120); shuffle++)
        {
            SlateOutcome outcome = SlateSearch.Find(SlatePools.Shuffled(input, (1000 * seed) + shuffle));

            outcome.Equals(expected).Should().BeTrue($"shuffle {shuffle} is the same pool");
        }
    }

    [Fact]
    public void A_shuffled_input_has_the_same_hash_and_another_pool_another_one()
    {
        SlateInput input = SlatePools.Of(new SlatePoolShape(60, 5), 1);

        InputHash.Of(SlatePools.Shuffled(input, 7)).Should().Be(InputHash.Of(input));
        InputHash.Of(input with { Lot = new(LotScheme.Rfc3797, "1./") }).Should().Be(InputHash.Of(input));
        InputHash.Of(input with { Date = input.Date.AddDays(1) }).Should().NotBe(InputHash.Of(input));
    }
}
