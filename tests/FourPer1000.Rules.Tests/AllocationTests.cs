namespace FourPer1000.Rules.Tests;

public sealed class AllocationTests
{
    private const int Times = 10_000;

    [Fact]
    public void A_plain_grant_of_a_composed_and_lifted_rule_allocates_nothing()
    {
        Specification<Letters> inner = Letters.IsA & (Letters.IsB | Letters.IsC) & Letters.IsC.OrOnCondition(new("later"), _ => true);
        Specification<(Letters Letters, int Number)> rule = inner.In(((Letters Letters, int Number) outer) => outer.Letters)
            & new Requirement<int>("test.number", "C1.1", number => number > 0).In(((Letters Letters, int Number) outer) => outer.Number);

        AllocatedBy(rule, (new Letters(true, true, true), 1)).Should().Be(0);
    }

    [Fact]
    public void A_refusal_does_allocate_so_that_the_measurement_sees_something() =>
        AllocatedBy(Letters.IsA, new Letters(false)).Should().BeGreaterThan(Times);

    [Fact]
    public void A_plain_grant_by_the_second_of_two_allocates_nothing() =>
        // "A plain granted decision allocates nothing": the refusal of the first part is built only to be thrown away.
        AllocatedBy(Letters.IsA | Letters.IsB, new Letters(false, true)).Should().Be(0);

    private static long AllocatedBy<TFacts>(Specification<TFacts> rule, TFacts facts)
    {
        Evaluate();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Evaluate();
        return GC.GetAllocatedBytesForCurrentThread() - before;

        void Evaluate()
        {
            for (int i = 0; i < Times; i++)
            {
                _ = rule.Evaluate(facts);
            }
        }
    }
}
