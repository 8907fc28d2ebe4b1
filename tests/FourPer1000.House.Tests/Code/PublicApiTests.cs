namespace FourPer1000.House.Tests;

public sealed class PublicApiTests
{
    public static TheoryData<string> Packages => HousePackages.Names;

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_api_is_the_one_that_was_approved(string name)
    {
        string approved = $"src/{name}/PublicApi.approved.txt";
        string present = PublicApi.Write(HousePackages.AssemblyOf(name));
        if (Repository.Approves)
        {
            Repository.Write(approved, present);
        }

        Repository.Exists(approved).Should().BeTrue("set FOURPER1000_APPROVE=1 once to write it");
        TextComparison.Difference(Repository.Read(approved), present).Should().BeNull("a change of the public API is approved with FOURPER1000_APPROVE=1 and needs a line in CHANGELOG.md");
    }

    [Fact]
    public void The_listing_shows_what_callers_depend_on() =>
        PublicApi.Write(typeof(Sample<>)).Should().Be(
            """
            sealed record PublicApiTests.Sample : IEquatable<PublicApiTests.Sample<T>> where T : class
                IReadOnlyList<string?> Items { get; init; }
                bool Try([NotNullWhen(true)] out string? found, int limit = 3)
                const string Code = "x"
                int Sum(params int[] numbers)
                int? Count { get; init; }
                new(IReadOnlyList<string?> Items)
                void Deconstruct(out IReadOnlyList<string?> Items)


            """.ReplaceLineEndings("\n"));

    /// <summary>What the listing is tried on.</summary>
    public sealed record Sample<T>(IReadOnlyList<string?> Items)
        where T : class
    {
        public const string Code = "x";

        public int? Count { get; init; }

        public int Sum(params int[] numbers) => numbers.Sum();

        public bool Try([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? found, int limit = 3)
        {
            found = limit > 0 ? Code : null;
            return found is not null;
        }
    }
}
