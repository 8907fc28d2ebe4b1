namespace FourPer1000.Rules.Tests;

public sealed class ContractTests
{
    private static readonly Dictionary<string, Action> Acts = new()
    {
        ["a refusal without a reason"] = () => Decision.Refuse(),
        ["a refusal by an empty array"] = () => Decision.Refuse(Array.Empty<Reason>()),
        ["a refusal for a null reason"] = () => Decision.Refuse((Reason)null!),
        ["cannot tell without a missing fact"] = () => Decision.CannotTell([]),
        ["cannot tell null"] = () => Decision.CannotTell(null!),
        ["any of no decision"] = () => Decision.Any(),
        ["any of null"] = () => Decision.Any((IReadOnlyList<Decision>)null!),
        ["any of a null decision"] = () => Decision.Any(Decision.Grant, null!),
        ["all of null"] = () => Decision.All((IReadOnlyList<Decision>)null!),
        ["all of a null decision"] = () => Decision.All(Decision.Grant, null!),
        ["granted on null"] = () => Decision.GrantOn(null!),
        ["a requirement without a predicate"] = () => _ = new Requirement<int>("test.a", "C1.1", null!),
        ["null & rule"] = () => _ = null! & Letters.IsA,
        ["rule & null"] = () => _ = Letters.IsA & null!,
        ["null | rule"] = () => _ = null! | Letters.IsA,
        ["rule | null"] = () => _ = Letters.IsA | null!,
        ["lifted by null"] = () => Letters.IsA.In<int>(null!),
        ["on condition of null"] = () => Letters.IsA.OrOnCondition(null!, _ => true),
        ["on condition when null"] = () => Letters.IsA.OrOnCondition(new("later"), null!),
        ["a reading with no fault"] = () => Reading.Faulty<int>([]),
        ["a reading with null faults"] = () => Reading.Faulty<int>(null!),
        ["a list from null"] = () => ValueList.From<int>(null!),
        ["a remedy set of null"] = () => _ = new RemedySet(null!),
        ["includes null remedies"] = () => new RemedySet([]).Includes(null!),
        ["includes null authorities"] = () => AuthoritySet.None.Includes(null!),
        ["overlaps null authorities"] = () => AuthoritySet.None.Overlaps(null!),
    };

    public static TheoryData<string> Breaches => [.. Acts.Keys];

    [Theory]
    [MemberData(nameof(Breaches))]
    public void A_breach_of_contract_is_thrown_at_once(string breach) =>
        Acts[breach].Should().Throw<ArgumentException>(breach);

    [Fact]
    public void All_of_nothing_is_granted() => Decision.All().Should().BeSameAs(Decision.Grant);
}
