namespace FourPer1000.House.Tests;

public sealed class GeneratedDocumentTests
{
    public static TheoryData<string> Documents => [.. GeneratedDocuments.All.Keys];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_generated_page_says_what_the_data_say(string path)
    {
        string present = GeneratedDocuments.All[path]();
        if (Repository.Approves)
        {
            Repository.Write(path, present);
        }

        Repository.Exists(path).Should().BeTrue("set FOURPER1000_APPROVE=1 once to write it");
        TextComparison.Difference(Repository.Read(path), present).Should().BeNull("it is written anew with FOURPER1000_APPROVE=1");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_generated_page_is_the_same_each_time(string path) =>
        GeneratedDocuments.All[path]().Should().Be(GeneratedDocuments.All[path]()).And.NotContain("[en] ");

    [Fact]
    public void Every_lifecycle_has_its_page() =>
        Lifecycles.All.Select(machine => $"docs/state-machines/{machine.Name}.md").Should().BeSubsetOf(GeneratedDocuments.All.Keys);

    [Fact]
    public void A_difference_is_found_and_shown()
    {
        TextComparison.Difference("a\nb\n", "a\nc\n").Should().Be("line 2\n  was: b\n  now: c");
        TextComparison.Difference("a\n", "a\nb\n").Should().Contain("now: b");
        TextComparison.Difference("a\n", "a\n").Should().BeNull();
    }
}
