namespace FourPer1000.House.Tests;

public sealed class NameTests
{
    private static readonly string[] EmptyWords = ["Manager", "Helper", "Helpers", "Service", "Utils", "Util", "Utilities", "Base", "Impl"];

    public static TheoryData<string> Packages => HousePackages.Names;

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_type_hides_behind_an_empty_word(string name) =>
        OwnTypes(name).Where(type => SaysNothing(type.Name)).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_public_type_is_called_like_a_package(string name)
    {
        // A type that shares its namespace's last word cannot be used from outside without qualification.
        IEnumerable<string> packageWords = HousePackages.All.Select(package => package.Name.Split('.')[^1])
            .Concat(["Nomination", "Consultation", "Selection", "Membership", "Targets", "Catalogue", "Advice", "Hosting", "Storage"]);

        PublicTypes.Of(name).Where(type => packageWords.Contains(PlainName(type))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("DossierManager", true)]
    [InlineData("StringHelper", true)]
    [InlineData("TableBase`1", true)]
    [InlineData("Database", false)]
    [InlineData("Dossier", false)]
    public void A_name_says_nothing_where_it_ends_in_an_empty_word(string name, bool saysNothing) =>
        SaysNothing(name).Should().Be(saysNothing);

    private static bool SaysNothing(string name) => Array.Exists(EmptyWords, word => name.Split('`')[0].EndsWith(word, StringComparison.Ordinal));

    private static string PlainName(Type type) => type.Name.Split('`')[0];

    private static IEnumerable<Type> OwnTypes(string package) =>
        HousePackages.AssemblyOf(package).GetTypes().Where(type => !PublicTypes.IsCompilerGenerated(type));
}
