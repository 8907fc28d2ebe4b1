namespace FourPer1000.House.Tests;

public sealed class PublicTypeTests
{
    /// <summary>Structs that change, by name, with the reason why they may.</summary>
    private static readonly Dictionary<string, string> ChangingStructs = new(StringComparer.Ordinal)
    {
        ["FourPer1000.Rules.ValueList`1+Enumerator"] = "An enumerator walks; as a struct it costs foreach no allocation.",
    };

    public static TheoryData<string> Packages => HousePackages.Names;

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_public_class_is_sealed_abstract_or_static(string name) =>
        PublicTypes.Of(name).Where(type => !PublicTypes.IsClosed(type)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Packages))]
    public void Nothing_public_can_be_set_after_it_was_made(string name) =>
        PublicTypes.Of(name).SelectMany(PublicTypes.Settable).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_public_field_can_be_changed(string name) =>
        PublicTypes.Of(name).SelectMany(PublicTypes.MutableFields).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_struct_is_readonly(string name) =>
        PublicTypes.Of(name)
            .Where(type => type is { IsValueType: true, IsEnum: false } && !PublicTypes.IsReadOnlyStruct(type))
            .Select(type => type.FullName!)
            .Except(ChangingStructs.Keys)
            .Should().BeEmpty();

    [Fact]
    public void Every_struct_that_may_change_exists() =>
        ChangingStructs.Keys.Should().BeSubsetOf(HousePackages.All.SelectMany(package => PublicTypes.Of(package.Name)).Select(type => type.FullName));

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_collections_of_a_record_compare_by_value_or_are_read_only(string name) =>
        PublicTypes.Of(name).Where(PublicTypes.IsRecord).SelectMany(PublicTypes.LooseCollections).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Packages))]
    public void Public_types_stand_in_the_namespace_of_their_package(string name) =>
        PublicTypes.Of(name).Where(type => type.Namespace != name).Should().BeEmpty();

    [Fact]
    public void The_checks_see_what_is_loose()
    {
        PublicTypes.IsClosed(typeof(Loose)).Should().BeFalse();
        PublicTypes.IsRecord(typeof(Loose)).Should().BeTrue();
        PublicTypes.IsRecord(typeof(LooseStruct)).Should().BeTrue();
        PublicTypes.IsReadOnlyStruct(typeof(LooseStruct)).Should().BeFalse();
        PublicTypes.Settable(typeof(Loose)).Should().ContainSingle().Which.Name.Should().Be("Name");
        PublicTypes.MutableFields(typeof(LooseStruct)).Should().ContainSingle().Which.Name.Should().Be("Count");
        PublicTypes.LooseCollections(typeof(Loose)).Should().Equal("Loose.Items");
    }

#pragma warning disable CA1852, CA1051, CS0649 // Loose on purpose: what the checks are tried on.
    private record Loose(int[] Items)
    {
        public string Name { get; set; } = "";
    }

    private record struct LooseStruct
    {
        public int Count;
    }
#pragma warning restore CA1852, CA1051, CS0649
}
